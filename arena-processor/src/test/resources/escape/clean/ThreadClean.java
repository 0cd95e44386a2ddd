package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tasks of other threads that the block waits for, in all the ways there are. */
class ThreadClean {
  private final MemoryArena arena = MemoryArena.create();
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private Future<Double> latest;
  private double total;

  /** As every executor is since Java 19. */
  static final class Pool extends ThreadPoolExecutor implements AutoCloseable {
    Pool() {
      super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    @Override
    public void close() {
      shutdown();
    }
  }

  double chain() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      return CompletableFuture.supplyAsync(() -> circle.area()).thenApply(x -> x * 2).join();
    }
  }

  double chainInVariable() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      var area = CompletableFuture.supplyAsync(() -> circle.area()).thenApply(x -> x * 2);
      return area.join();
    }
  }

  double combined() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      return CompletableFuture.supplyAsync(() -> circle.area())
          .thenCombine(CompletableFuture.supplyAsync(() -> circle.radius()), Double::sum)
          .join();
    }
  }

  double composed() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      return CompletableFuture.supplyAsync(() -> 2.0)
          .thenCompose(x -> CompletableFuture.supplyAsync(() -> x * circle.area()))
          .thenApplyAsync(x -> x + circle.radius())
          .join();
    }
  }

  double declaredOutside() throws Exception {
    Future<Double> future;
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      future = executor.submit(() -> circle.area());
      return future.get();
    }
  }

  void declaredOutsideAndAskedLater() throws Exception {
    Future<Double> future = null;
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      future = executor.submit(() -> circle.area());
      total = future.get(1, TimeUnit.SECONDS);
    } finally {
      if (future != null) {
        future.cancel(true);
      }
    }
  }

  double field() throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      latest = executor.submit(() -> circle.area());
      return latest.get();
    }
  }

  void listOfThreads() throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Thread thread = new Thread(() -> samples.fill(1f));
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }

  void listOfThreadsStartedTogether() throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        threads.add(new Thread(() -> samples.fill(1f)));
      }
      threads.forEach(Thread::start);
      for (int i = 0; i < threads.size(); i++) {
        threads.get(i).join();
      }
    }
  }

  void arrayOfThreads() throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      Thread[] threads = new Thread[3];
      for (int i = 0; i < threads.length; i++) {
        threads[i] = new Thread(() -> samples.fill(1f));
        threads[i].start();
      }
      for (int i = 0; i < threads.length; i++) {
        threads[i].join();
      }
    }
  }

  void arrayOfThreadsInOneExpression() throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      Thread[] threads = {new Thread(() -> samples.fill(1f)), new Thread(() -> samples.get(0))};
      for (Thread thread : threads) {
        thread.start();
      }
      for (Thread thread : threads) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  void iterator() throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Future<Double>> futures = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        futures.add(executor.submit(() -> circle.area()));
      }
      Iterator<Future<Double>> each = futures.iterator();
      while (each.hasNext()) {
        Future<Double> future = each.next();
        total += future.get();
      }
    }
  }

  void allOfArray() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      CompletableFuture<?>[] futures = new CompletableFuture<?>[2];
      for (int i = 0; i < 2; i++) {
        futures[i] = CompletableFuture.runAsync(() -> circle.area());
      }
      CompletableFuture.allOf(futures).join();
    }
  }

  void forEachReference() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<CompletableFuture<Double>> futures =
          IntStream.range(0, 3)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> circle.area() * i, executor))
              .toList();
      futures.forEach(CompletableFuture::join);
    }
  }

  void forEachLambda() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<CompletableFuture<Double>> futures = new ArrayList<>();
      futures.add(CompletableFuture.supplyAsync(() -> circle.area()));
      futures.forEach(future -> total += future.join());
    }
  }

  double streamOfFutures() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      CompletableFuture<Double> area = CompletableFuture.supplyAsync(() -> circle.area());
      CompletableFuture<Double> radius = CompletableFuture.supplyAsync(() -> circle.radius());
      return Stream.of(area, radius).mapToDouble(CompletableFuture::join).sum();
    }
  }

  void futureTask() throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      FutureTask<Double> task = new FutureTask<>(() -> circle.area());
      executor.execute(task);
      total += task.get();
    }
  }

  void closedExecutor(boolean early) {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      try (Pool own = new Pool()) {
        own.submit(() -> circle.area());
        if (early) {
          return;
        }
        own.execute(() -> circle.radius());
      }
    }
  }

  void closedExecutorOfTheSameBlock() {
    try (Allocator alloc = arena.allocator();
        Pool own = new Pool()) {
      Circle circle = Circle.in(alloc).of(1);
      own.submit(() -> circle.area());
    }
  }

  void awaitTermination() throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      ExecutorService own = Executors.newFixedThreadPool(2);
      for (int i = 0; i < 3; i++) {
        own.execute(() -> circle.area());
      }
      own.shutdown();
      while (!own.awaitTermination(1, TimeUnit.SECONDS)) {
        total++;
      }
    }
  }

  void quiescence(ForkJoinPool pool) {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      pool.execute(() -> circle.area());
      pool.awaitQuiescence(1, TimeUnit.MINUTES);
    }
  }

  void semaphore() throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      Semaphore done = new Semaphore(0);
      executor.execute(
          () -> {
            circle.area();
            done.release();
          });
      done.acquire();
    }
  }

  void completionService(int tasks) throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      CompletionService<Double> service = new ExecutorCompletionService<>(executor);
      for (int i = 0; i < tasks; i++) {
        service.submit(() -> circle.area());
      }
      for (int i = 0; i < tasks; i++) {
        total += service.take().get();
      }
    }
  }

  void interrupted() {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      Thread thread = new Thread(() -> samples.fill(1f));
      thread.start();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  void triedAgain() {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      Thread thread = new Thread(() -> samples.fill(1f));
      thread.start();
      boolean done = false;
      while (!done) {
        try {
          thread.join();
          done = true;
        } catch (InterruptedException e) {
          total++;
        }
      }
    }
  }

  float joinedInFinally() throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      Thread thread = new Thread(() -> samples.fill(1f));
      thread.start();
      try {
        return samples.get(0);
      } finally {
        thread.join();
      }
    }
  }

  void onlyIfThereIsOne(boolean wanted) throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      Future<Double> future = null;
      if (wanted) {
        future = executor.submit(() -> circle.area());
      }
      total += circle.radius();
      if (future != null) {
        total += future.get();
      }
    }
  }

  void helper() throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      List<Thread> threads = List.of(new Thread(() -> samples.fill(1f)));
      threads.forEach(Thread::start);
      joinAll(threads);
    }
  }

  private static void joinAll(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
