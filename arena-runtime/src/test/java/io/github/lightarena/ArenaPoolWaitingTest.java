package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.Circle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who finds all arenas borrowed waits, is refused, or is woken. */
@Timeout(60)
class ArenaPoolWaitingTest {
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stopThreads() throws InterruptedException {
    threads.shutdownNow();
    assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
  }

  private static ArenaPool pool(int maxArenas) {
    return ArenaPool.builder().maxArenas(maxArenas).build();
  }

  /** Waits for what another thread does next; no time is assumed. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void whoFindsAllBorrowedWaits() throws Exception {
    ArenaPool pool = pool(2);
    Allocator one = pool.borrow();
    Allocator other = pool.borrow();
    Future<Double> waiting = threads.submit(() -> radius(pool, 2.0));
    await(() -> pool.stats().waits() == 1);
    other.close();
    assertEquals(2.0, waiting.get());
    one.close();
    assertEquals(2, pool.stats().arenas());
    assertEquals(2, pool.stats().peakBorrowed());
  }

  private static double radius(ArenaPool pool, double radius) {
    try (Allocator alloc = pool.borrow()) {
      return Circle.in(alloc).of(radius).radius();
    }
  }

  @Test
  void whoMayNotWaitIsRefusedAndNothingChanges() {
    ArenaPool pool = ArenaPool.builder().maxArenas(1).maxWait(Duration.ZERO).build();
    try (Allocator alloc = pool.borrow()) {
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, () -> pool.borrow().close());
      assertTrue(refused.getMessage().contains("maxArenas=1 maxWait=PT0S"), refused.getMessage());
      assertEquals(1, pool.stats().borrows());
      assertEquals(1, pool.stats().waits());
      assertTrue(alloc.isOpen());
    }
    assertEquals(2.0, radius(pool, 2.0));
  }

  @Test
  void aBoundedWaitEnds() {
    ArenaPool pool = ArenaPool.builder().maxArenas(1).maxWait(Duration.ofNanos(1)).build();
    try (Allocator alloc = pool.borrow()) {
      assertThrows(IllegalStateException.class, () -> pool.borrow().close());
      assertTrue(alloc.isOpen());
    }
  }

  @Test
  void whoIsInterruptedWhileWaitingGetsAnExceptionAndStaysInterrupted() throws Exception {
    ArenaPool pool = pool(1);
    try (Allocator alloc = pool.borrow()) {
      List<Object> seen = new ArrayList<>();
      Thread waiter =
          new Thread(
              () -> {
                seen.add(
                    assertThrows(IllegalStateException.class, () -> pool.borrow().close())
                        .getCause());
                seen.add(Thread.currentThread().isInterrupted());
              });
      waiter.start();
      await(() -> pool.stats().waits() == 1);
      waiter.interrupt();
      waiter.join();
      assertInstanceOf(InterruptedException.class, seen.get(0));
      assertEquals(true, seen.get(1));
      assertTrue(alloc.isOpen());
    }
    assertEquals(2.0, radius(pool, 2.0));
  }

  @Test
  void whoWaitsWhenThePoolIsClosedGetsAnException() throws Exception {
    ArenaPool pool = pool(1);
    Allocator borrowed = pool.borrow();
    Future<Double> waiting = threads.submit(() -> radius(pool, 2.0));
    await(() -> pool.stats().waits() == 1);
    pool.close();
    ExecutionException failure = assertThrows(ExecutionException.class, waiting::get);
    assertInstanceOf(IllegalStateException.class, failure.getCause());
    borrowed.close();
  }

  @Test
  void manyTasksShareAFewArenasAndNoTwoHaveTheSame() throws Exception {
    ArenaPool pool = pool(3);
    AtomicInteger borrowed = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      int task = t;
      results.add(threads.submit(() -> work(pool, task, start, borrowed)));
    }
    start.countDown();
    for (Future<Boolean> result : results) {
      assertTrue(result.get());
    }
    assertEquals(8 * 200, pool.stats().borrows());
    assertEquals(pool.stats().arenas(), pool.stats().idle());
    assertTrue(pool.stats().peakBorrowed() <= 3);
  }

  private static boolean work(
      ArenaPool pool, int task, CountDownLatch start, AtomicInteger borrowed) throws Exception {
    start.await();
    boolean right = true;
    for (int i = 0; i < 200; i++) {
      try (Allocator alloc = pool.borrow()) {
        right &= borrowed.incrementAndGet() <= 3;
        IntSlice ints = alloc.ints(64);
        ints.fill(task);
        for (int k = 0; k < 64; k++) {
          right &= ints.get(k) == task;
        }
        borrowed.decrementAndGet();
      }
    }
    return right;
  }

  /** Before JDK 21, which has virtual threads, these are others. */
  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    return Runtime.version().feature() < 21
        ? Executors.newFixedThreadPool(200)
        : (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  @Test
  void manyVirtualThreadsShareAFewArenas() throws Exception {
    ExecutorService virtual = virtualThreads();
    ArenaPool pool = pool(3);
    AtomicInteger borrowed = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int t = 0; t < 200; t++) {
      int task = t;
      results.add(virtual.submit(() -> work(pool, task, start, borrowed)));
    }
    start.countDown();
    for (Future<Boolean> result : results) {
      assertTrue(result.get());
    }
    virtual.shutdown();
    assertEquals(200 * 200, pool.stats().borrows());
    assertTrue(pool.stats().arenas() <= 3);
  }
}
