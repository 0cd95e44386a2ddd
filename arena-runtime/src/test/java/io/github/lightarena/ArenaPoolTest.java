package io.github.lightarena;

import static io.github.lightarena.testkit.AllocationAssertions.assertNoAllocation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.testkit.CountingOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ArenaPoolTest {
  private static ArenaPool pool(int maxArenas) {
    return ArenaPool.builder().maxArenas(maxArenas).build();
  }

  @Test
  void theArenaThatCameBackLastGoesOutFirst() {
    ArenaPool pool = pool(4);
    try (Allocator first = pool.borrow()) {
      first.bytes(100);
      try (Allocator second = pool.borrow()) {
        assertEquals(new ArenaPoolStats(2, 0, 2, 2, 0, 0), pool.stats());
        second.bytes(1);
      }
    }
    try (Allocator again = pool.borrow()) {
      assertEquals(2, pool.stats().arenas());
      assertEquals(1, pool.stats().idle());
      assertEquals(0.0, Circle.in(again).slice(1).get(0).radius());
    }
    long blocks = 2L * MemoryArena.Builder.DEFAULT_BLOCK_BYTE_SIZE;
    assertEquals(new ArenaPoolStats(2, 2, 2, 3, 0, blocks), pool.stats());
  }

  @Test
  void aNestedScopeGivesNothingBack() {
    ArenaPool pool = pool(1);
    try (Allocator alloc = pool.borrow()) {
      try (Allocator inner = alloc.nested()) {
        inner.bytes(1);
      }
      assertEquals(0, pool.stats().idle());
    }
    assertEquals(1, pool.stats().idle());
  }

  @Test
  void anArenaWhoseNestedScopeWasLeftOpenLeavesThePool() {
    ArenaPool pool = ArenaPool.builder().maxArenas(1).maxWait(Duration.ZERO).build();
    for (int i = 0; i < 3; i++) {
      assertThrows(IllegalStateException.class, () -> leaveNestedOpen(pool));
      assertEquals(0, pool.stats().arenas());
    }
    assertEquals(2.0, radius(pool, 2.0));
  }

  @SuppressWarnings("resource") // that is the mistake
  private static void leaveNestedOpen(ArenaPool pool) {
    try (Allocator alloc = pool.borrow()) {
      alloc.nested();
    }
  }

  @Test
  void anArenaThatLeftThePoolDoesNotComeBack() {
    ArenaPool pool = ArenaPool.builder().maxArenas(1).maxWait(Duration.ZERO).build();
    try (Allocator alloc = pool.borrow()) {
      try (Allocator inner = alloc.nested()) {
        assertThrows(IllegalStateException.class, alloc::close);
        assertThrows(IllegalStateException.class, alloc::close);
        assertEquals(0, pool.stats().arenas());
        assertEquals(2.0, radius(pool, 2.0), "another arena takes its place");
        inner.bytes(1);
      }
    }
    assertEquals(1, pool.stats().arenas());
    assertEquals(1, pool.stats().idle());
  }

  @Test
  void anArenaWhoseScopeCannotBeOpenedIsNotHandedOutAgain() {
    ArenaPool pool = ArenaPool.builder().maxArenas(1).maxWait(Duration.ZERO).build();
    pool.borrow(); // its place is taken by an arena with a scope that nobody can close
    MemoryArena unusable = MemoryArena.create();
    unusable.allocator();
    pool.giveBack(unusable);
    assertThrows(IllegalStateException.class, pool::borrow);
    assertEquals(0, pool.stats().arenas());
    assertEquals(2.0, radius(pool, 2.0));
  }

  @Test
  void aSecondCloseGivesNothingBack() {
    ArenaPool pool = pool(2);
    Allocator alloc = pool.borrow();
    alloc.close();
    assertThrows(IllegalStateException.class, alloc::close);
    assertEquals(1, pool.stats().idle());
    try (Allocator next = pool.borrow()) {
      assertThrows(IllegalStateException.class, alloc::close);
      assertNotSame(alloc, next);
      assertEquals(0, pool.stats().idle());
    }
  }

  private static double radius(ArenaPool pool, double radius) {
    try (Allocator alloc = pool.borrow()) {
      return Circle.in(alloc).of(radius).radius();
    }
  }

  @Test
  void closingThePoolClosesWhatIsIdleAndLaterWhatIsBorrowed() {
    ArenaPool pool = pool(2);
    Allocator borrowed = pool.borrow();
    pool.borrow().close();
    pool.close();
    assertEquals(new ArenaPoolStats(1, 0, 2, 2, 0, 0), pool.stats());
    Circle circle = Circle.in(borrowed).of(3.0);
    assertEquals(3.0, circle.radius());
    borrowed.close();
    assertEquals(0, pool.stats().arenas());
    String text = assertThrows(IllegalStateException.class, circle::radius).getMessage();
    assertTrue(text.contains("and so was its arena"), text);
    assertThrows(IllegalStateException.class, pool::borrow);
    assertThrows(IllegalStateException.class, pool::close);
  }

  @Test
  void strictTheExceptionNamesThePlaceOfTheBorrower() {
    ArenaPool pool = ArenaPool.builder().arenas(MemoryArena.builder().strict()).build();
    Circle circle;
    try (Allocator alloc = pool.borrow()) {
      circle = Circle.in(alloc).of(2.0);
    }
    String text = assertThrows(IllegalStateException.class, circle::radius).getMessage();
    assertTrue(text.contains(ArenaPoolTest.class.getName() + ".strictTheException"), text);
  }

  @Test
  void anArenaThatCannotBeMadeLeavesRoomForAnother() {
    AtomicInteger runs = new AtomicInteger();
    ArenaPool pool =
        ArenaPool.builder()
            .maxArenas(1)
            .maxWait(Duration.ZERO)
            .prewarm(
                alloc -> {
                  if (runs.incrementAndGet() == 1) {
                    throw new IllegalArgumentException("the first time");
                  }
                })
            .build();
    assertThrows(IllegalArgumentException.class, pool::borrow);
    assertEquals(0, pool.stats().arenas());
    assertEquals(2.0, radius(pool, 2.0));
    assertEquals(3, runs.get());
  }

  @Test
  void anArenaThatGrewTooLargeIsTrimmedWhenItComesBack() {
    ArenaPool pool =
        ArenaPool.builder()
            .arenas(MemoryArena.builder().blockByteSize(1024))
            .maxKeptByteSize(4096)
            .build();
    try (Allocator alloc = pool.borrow()) {
      alloc.bytes(4096);
    }
    assertEquals(1024, pool.stats().idleReservedBytes());
    try (Allocator alloc = pool.borrow()) {
      alloc.bytes(3072);
    }
    assertEquals(4096, pool.stats().idleReservedBytes());
  }

  @Test
  @Tag("allocation")
  void borrowingMakesNoGarbage() {
    ArenaPool pool =
        ArenaPool.builder().maxArenas(2).arenas(MemoryArena.builder().strict(false)).build();
    double[] sink = new double[1];
    assertNoAllocation(
        new CountingOptions(200, 200, 10),
        () -> {
          try (Allocator alloc = pool.borrow()) {
            sink[0] += Circle.in(alloc).of(2.0).radius();
          }
        });
    assertTrue(sink[0] > 0);
    assertEquals(1, pool.stats().arenas());
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    ArenaPool.Builder builder = ArenaPool.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.maxArenas(0));
    assertThrows(IllegalArgumentException.class, () -> builder.maxArenas(1 << 17));
    assertThrows(IllegalArgumentException.class, () -> builder.maxWait(Duration.ofNanos(-1)));
    assertThrows(IllegalArgumentException.class, () -> builder.maxKeptByteSize(-1));
    assertThrows(NullPointerException.class, () -> builder.maxWait(null));
    assertThrows(NullPointerException.class, () -> builder.arenas(null));
    assertThrows(NullPointerException.class, () -> builder.prewarm(null));
  }
}
