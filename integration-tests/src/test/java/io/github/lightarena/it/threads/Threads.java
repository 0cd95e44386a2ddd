package io.github.lightarena.it.threads;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Virtual threads where the JDK has them (21 and later), found by reflection; else usual ones. */
final class Threads {
  private static final Method VIRTUAL = virtual();

  private Threads() {}

  private static Method virtual() {
    try {
      return Runtime.version().feature() < 21
          ? null
          : Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  static boolean areVirtual() {
    return VIRTUAL != null;
  }

  /** A thread of its own for each task. */
  private static ExecutorService executor() {
    if (VIRTUAL == null) {
      return Executors.newCachedThreadPool();
    }
    try {
      return (ExecutorService) VIRTUAL.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** What carries this thread now: it changes when a virtual thread goes on elsewhere. */
  static String carrier() {
    String text = Thread.currentThread().toString();
    return text.substring(text.lastIndexOf('@') + 1);
  }

  /** Runs all tasks at the same time. */
  static <T> List<T> runAll(List<Callable<T>> tasks) throws InterruptedException {
    ExecutorService executor = executor();
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : executor.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      executor.shutdown();
    }
  }
}
