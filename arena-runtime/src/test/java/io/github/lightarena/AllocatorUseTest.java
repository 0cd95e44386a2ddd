package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an allocator refuses: lengths, types, and other threads. */
class AllocatorUseTest {
  private static MemoryArena arena(boolean strict) {
    return MemoryArena.builder().strict(strict).build();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingOfAnOuterScopeAllocatesWhileANestedOneIsOpen(boolean strict) {
    MemoryArena arena = arena(strict);
    try (Allocator alloc = arena.allocator()) {
      Circle.Factory factory = Circle.in(alloc);
      Circle.Slice circles = factory.slice(2);
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(2);
      Circle.SliceBuilder builder = factory.sliceBuilder();
      AnyShape.SliceBuilder empty = AnyShape.in(alloc).sliceBuilder();
      try (Allocator nested = alloc.nested()) {
        ArenaStats before = arena.stats();
        for (Runnable use :
            List.<Runnable>of(
                () -> factory.of(1.0),
                () -> factory.copyOf(new CircleRecord(1.0)),
                () -> factory.slice(1),
                () -> alloc.floats(1),
                () -> alloc.copyOf(new int[1]),
                () -> alloc.uninitialized().longs(1),
                () -> builder.add(1.0),
                builder::build,
                empty::build,
                () -> shapes.put(0, new CircleRecord(1.0)),
                () -> shapes.putCircle(0, 1.0),
                alloc::nested)) {
          IllegalStateException error = assertThrows(IllegalStateException.class, use::run);
          assertTrue(error.getMessage().contains("a nested scope is open"), error.getMessage());
          assertTrue(error.getMessage().contains("allocate with its allocator"));
        }
        assertEquals(before, arena.stats());
        circles.put(0, 7.0);
        shapes.put(1, null);
        Circle.in(nested).of(1.0);
      }
      assertEquals(7.0, circles.get(0).radius(), "what needs no bytes is allowed");
      assertEquals(0, builder.build().length(), "the builder is as before");
      assertEquals(0, empty.build().length());
      factory.of(1.0);
    }
  }

  @Test
  void negativeAndHugeLengthsAreNamed() {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) {
      ArenaStats before = arena.stats();
      assertIllegal("length=-1", () -> alloc.floats(-1));
      assertIllegal("length=-5", () -> Circle.in(alloc).slice(-5));
      assertIllegal("length=2147483647", () -> alloc.longs(Integer.MAX_VALUE));
      assertIllegal("byteSize=17179869176", () -> alloc.longs(Integer.MAX_VALUE));
      assertIllegal("elementByteSize=4", () -> alloc.ints(1 << 30));
      assertIllegal("length=268435456", () -> AnyShape.in(alloc).slice(1 << 28));
      assertEquals(before, arena.stats());
    }
  }

  private static void assertIllegal(String text, Supplier<?> use) {
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, use::get);
    assertTrue(error.getMessage().contains(text), error.getMessage());
  }

  @Test
  void referencesAreMadeForInterfacesOfUsersAlone() {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) {
      assertIllegal("@OnHeap", () -> alloc.references(Runnable.class, 1));
      assertIllegal("type=java.util.List", () -> alloc.references(List.class, 1));
      assertIllegal("is not an interface", () -> alloc.references(CircleRecord.class, 1));
      assertIllegal("is not an interface", () -> alloc.references(String.class, 1));
    }
  }

  @Test
  void otherThreadsDoNotAllocateAndDoNotClose() throws InterruptedException {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) {
      Circle.Factory factory = Circle.in(alloc);
      ArenaStats before = arena.stats();
      Throwable[] thrown = new Throwable[1];
      Thread other =
          new Thread(
              () -> {
                for (Runnable use :
                    List.<Runnable>of(
                        () -> factory.of(1.0),
                        () -> Circle.in(alloc).of(1.0),
                        () -> alloc.floats(1),
                        alloc::nested,
                        arena::trim,
                        alloc::close)) {
                  IllegalStateException error = assertThrows(IllegalStateException.class, use::run);
                  assertTrue(error.getMessage().contains("owner="), error.getMessage());
                  assertTrue(error.getMessage().contains("thread=stranger"));
                }
              },
              "stranger");
      other.setUncaughtExceptionHandler((thread, error) -> thrown[0] = error);
      other.start();
      other.join();
      assertEquals(null, thrown[0]);
      assertEquals(before, arena.stats());
      assertTrue(alloc.isOpen());
    }
  }

  @Test
  void anArenaMovesFromThreadToThreadBetweenScopes() throws InterruptedException {
    MemoryArena arena = arena(false);
    double[] sum = new double[1];
    for (int i = 0; i < 3; i++) {
      Thread worker =
          new Thread(
              () -> {
                try (Allocator alloc = arena.allocator();
                    Allocator nested = alloc.nested()) {
                  sum[0] += Circle.in(nested).of(2.0).radius();
                }
              });
      worker.start();
      worker.join();
    }
    assertEquals(6.0, sum[0]);
  }
}
