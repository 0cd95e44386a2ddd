package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.Circle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Threads meet in a pool at the same time. The tests hold the pool's lock while they put the
 * threads in order, so that each order is met for certain.
 */
@Timeout(60)
class ArenaPoolRaceTest {
  private final ArenaPool pool = ArenaPool.builder().maxArenas(1).build();
  private final List<Thread> threads = new ArrayList<>();

  @AfterEach
  void stopThreads() throws InterruptedException {
    for (Thread thread : threads) {
      thread.interrupt(); // those that a mistake leaves waiting
      thread.join();
    }
  }

  private <T> FutureTask<T> start(Callable<T> task) {
    FutureTask<T> result = new FutureTask<>(task);
    Thread thread = new Thread(result);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
    return result;
  }

  /** Waits for what another thread does next; no time is assumed. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  /** Borrows, and answers whether the thread was interrupted meanwhile. */
  private boolean borrowOnce() {
    try (Allocator alloc = pool.borrow()) {
      assertEquals(2.0, Circle.in(alloc).of(2.0).radius());
      return Thread.currentThread().isInterrupted();
    }
  }

  private FutureTask<Boolean> startWaiter(int waiters) {
    FutureTask<Boolean> waiter = start(this::borrowOnce);
    await(() -> pool.stats().waits() == waiters); // it is counted under the lock that it waits with
    return waiter;
  }

  @Test
  void whoIsSignalledAndThenInterruptedGetsTheArenaAndHandsItOn() throws Exception {
    Allocator borrowed = pool.borrow();
    FutureTask<Boolean> first = startWaiter(1);
    FutureTask<Boolean> second = startWaiter(2);
    pool.lock.lock();
    try {
      borrowed.close(); // the signal is for the first
      assertEquals(1, pool.lock.getWaitQueueLength(pool.givenBack));
      threads.get(0).interrupt();
    } finally {
      pool.lock.unlock();
    }
    assertTrue(first.get(), "it stays interrupted");
    assertEquals(false, second.get());
    assertEquals(1, pool.stats().idle());
  }

  @Test
  void whoIsInterruptedAndThenSignalledLeavesTheArenaToTheNext() throws Exception {
    Allocator borrowed = pool.borrow();
    FutureTask<Boolean> first = startWaiter(1);
    FutureTask<Boolean> second = startWaiter(2);
    pool.lock.lock();
    try {
      threads.get(0).interrupt();
      await(() -> pool.lock.getWaitQueueLength(pool.givenBack) == 1); // it waits for the lock now
      borrowed.close();
    } finally {
      pool.lock.unlock();
    }
    ExecutionException refused = assertThrows(ExecutionException.class, first::get);
    assertInstanceOf(InterruptedException.class, refused.getCause().getCause());
    assertEquals(false, second.get());
    assertEquals(1, pool.stats().idle());
  }

  @Test
  void anArenaOnItsWayBackIsClosedIfThePoolWasClosedBefore() throws Exception {
    FutureTask<Circle> user = start(this::makeThenClose);
    await(() -> closing);
    pool.lock.lock();
    try {
      proceed = true;
      await(() -> pool.lock.hasQueuedThread(threads.get(0))); // its scope is closed, it is not back
      pool.close();
      assertEquals(1, pool.stats().arenas());
    } finally {
      pool.lock.unlock();
    }
    assertArenaIsClosed(user.get());
    assertEquals(0, pool.stats().arenas());
  }

  @Test
  void anArenaThatIsBackIsClosedWithThePool() throws Exception {
    Allocator borrowed = pool.borrow();
    Circle circle = Circle.in(borrowed).of(2.0);
    FutureTask<Void> closer;
    pool.lock.lock();
    try {
      closer =
          start(
              () -> {
                pool.close();
                return null;
              });
      await(() -> pool.lock.hasQueuedThread(threads.get(0)));
      borrowed.close();
      assertEquals(1, pool.stats().idle());
    } finally {
      pool.lock.unlock();
    }
    closer.get();
    assertArenaIsClosed(circle);
    assertEquals(new ArenaPoolStats(0, 0, 1, 1, 0, 0), pool.stats());
  }

  private volatile boolean closing;
  private volatile boolean proceed;

  private Circle makeThenClose() {
    Allocator alloc = pool.borrow();
    Circle circle = Circle.in(alloc).of(2.0);
    closing = true;
    await(() -> proceed);
    alloc.close();
    return circle;
  }

  private static void assertArenaIsClosed(Circle circle) {
    String text = assertThrows(IllegalStateException.class, circle::radius).getMessage();
    assertTrue(text.contains("and so was its arena"), text);
  }

  @Test
  void anArenaWhoseScopeCannotBeHadComesBack() {
    pool.borrow(); // its place is taken by an arena that refuses once
    MemoryArena arena = MemoryArena.builder().strict().build();
    pool.giveBack(arena);
    Function<MemoryArena, Allocator> constructor = arena.newAllocator;
    arena.newAllocator =
        a -> {
          arena.newAllocator = constructor;
          throw new OutOfMemoryError("injected");
        };
    assertThrows(OutOfMemoryError.class, pool::borrow);
    assertEquals(1, pool.stats().arenas());
    assertEquals(1, pool.stats().idle());
    assertEquals(false, borrowOnce());
    assertEquals(1, arena.stats().scopesOpened());
  }

  @Test
  void aRingOfAllocatorsThatCannotBeHadIsMadeTheNextTime() {
    MemoryArena arena = MemoryArena.builder().strict(false).build();
    Function<MemoryArena, Allocator> constructor = arena.newAllocator;
    for (int made = 0; made < 4; made++) {
      int[] left = {made};
      arena.newAllocator =
          a -> {
            if (left[0]-- == 0) {
              throw new OutOfMemoryError("injected");
            }
            return constructor.apply(a);
          };
      assertThrows(OutOfMemoryError.class, arena::allocator);
    }
    arena.newAllocator = constructor;
    for (int i = 0; i < 9; i++) {
      try (Allocator alloc = arena.allocator()) {
        assertEquals(2.0, Circle.in(alloc).of(2.0).radius());
      }
    }
    assertEquals(9, arena.stats().scopesOpened());
  }
}
