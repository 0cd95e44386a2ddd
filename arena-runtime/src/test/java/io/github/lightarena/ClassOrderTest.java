package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The runtime's classes work in whatever order a program first uses them. */
class ClassOrderTest {
  private static final List<String> SLICES =
      List.of(
          "io.github.lightarena.OpenReferenceSlice",
          "io.github.lightarena.ReferenceSlice",
          "io.github.lightarena.HeapReferenceSlice");

  /** Defines the runtime's classes once more, so that none is initialized yet. */
  private static final class FreshClasses extends ClassLoader {
    FreshClasses() {
      super(ClassOrderTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!name.startsWith("io.github.lightarena.")) {
          return super.loadClass(name, resolve);
        }
        Class<?> known = findLoadedClass(name);
        return known != null ? known : define(name);
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in =
          ClassOrderTest.class.getResourceAsStream('/' + name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void theKindOfOpenReferencesIsThereWhicheverClassIsFirst() throws Exception {
    for (String first : SLICES) {
      FreshClasses classes = new FreshClasses();
      Class.forName(first, true, classes);
      Class<?> slice = Class.forName("io.github.lightarena.ReferenceSlice", true, classes);
      Object kind = slice.getField("OPEN_KIND").get(null);
      assertNotNull(kind, first);
      assertEquals("OpenReferenceSlice", kind.toString());
    }
  }

  @Test
  void threadsThatBeginWithDifferentClassesDoNotWaitForEachOther() throws Exception {
    for (int round = 0; round < 50; round++) {
      FreshClasses classes = new FreshClasses();
      for (String name : SLICES) {
        Class.forName(name, false, classes);
      }
      CountDownLatch start = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(SLICES.size());
      for (String name : SLICES) {
        Thread thread =
            new Thread(
                () -> {
                  try {
                    start.await();
                    Class.forName(name, true, classes);
                    done.countDown();
                  } catch (InterruptedException | ClassNotFoundException e) {
                    throw new AssertionError(e);
                  }
                });
        thread.setDaemon(true);
        thread.start();
      }
      start.countDown();
      assertTrue(done.await(20, TimeUnit.SECONDS), "round=" + round);
    }
  }
}
