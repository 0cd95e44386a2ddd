package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Lambdas, inner classes and threads that are done before the block ends. */
class FunctionClean {
  private final MemoryArena arena = MemoryArena.create();
  private double total;
  private Runnable runnable;

  void lambdaInTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      DoubleSupplier area = () -> circle.area();
      total += area.getAsDouble();
    }
  }

  void referenceInTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      DoubleSupplier area = circle::area;
      total += area.getAsDouble();
    }
  }

  void lambdaThatOpensItsOwn() {
    runnable =
        () -> {
          try (Allocator alloc = arena.allocator()) {
            total += Circle.in(alloc).of(1).area();
          }
        };
  }

  void lambdaThatCapturesACopy() {
    try (Allocator alloc = arena.allocator()) {
      double area = Circle.in(alloc).of(1).area();
      CircleRecord copy = Circle.in(alloc).of(1).toRecord();
      runnable = () -> total += area + copy.radius();
    }
  }

  void innerClassInTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      class Sum {
        private final Shape shape = circle;

        double area() {
          return shape.area() + circle.area();
        }
      }
      total += new Sum().area();
    }
  }

  void joinedThread() throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      Thread thread = new Thread(() -> samples.fill(1f));
      thread.start();
      thread.join();
    }
  }

  double futureInTheBlock(ExecutorService executor) throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      Future<Double> future = executor.submit(() -> circle.area());
      return future.get();
    }
  }

  double futureAtOnce(ExecutorService executor) throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      return executor.submit(circle::area).get();
    }
  }

  void listOfFutures(ExecutorService executor) throws Exception {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      List<Future<Float>> futures = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int index = i;
        futures.add(executor.submit(() -> samples.get(index)));
      }
      for (Future<Float> future : futures) {
        total += future.get();
      }
    }
  }

  void allOfThem() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      CompletableFuture<Double> a = CompletableFuture.supplyAsync(() -> circle.area());
      CompletableFuture<Double> b = CompletableFuture.supplyAsync(circle::radius);
      CompletableFuture.allOf(a, b).join();
    }
  }

  void invokeAll(ExecutorService executor) throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      executor.invokeAll(List.of(() -> circle.area(), () -> circle.radius()));
    }
  }

  void latch(ExecutorService executor) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      executor.execute(
          () -> {
            samples.fill(1f);
            done.countDown();
          });
      done.await();
    }
  }

  void terminated(ExecutorService executor) throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      executor.execute(() -> samples.fill(1f));
      executor.shutdown();
      executor.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  void parallelStream() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      total += slice.parallelStream().mapToDouble(Shape::area).sum();
    }
  }

  void taskWithItsOwnScope(ExecutorService executor) {
    executor.execute(
        () -> {
          try (MemoryArena mine = MemoryArena.create();
              Allocator alloc = mine.allocator()) {
            total += Circle.in(alloc).of(1).area();
          }
        });
  }

  Supplier<CircleRecord> copyingSupplier() {
    try (Allocator alloc = arena.allocator()) {
      CircleRecord copy = Circle.in(alloc).of(1).toRecord();
      return () -> copy;
    }
  }
}
