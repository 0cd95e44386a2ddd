package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Handed to another thread's task, and not waited for inside the block. */
abstract class ThreadLeaks {
  private final MemoryArena arena = MemoryArena.create();

  /** As every executor is since Java 19. */
  abstract static class Pool implements ExecutorService, AutoCloseable {
    @Override
    public abstract void close();
  }

  void direct(ExecutorService executor) {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      executor.execute(() -> System.out.println(circle.radius()));
//                     ^ warning ArenaEscapeThread
    }
  }

  void throughInterfaceTypedLocal(ExecutorService executor) {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      Runnable task = () -> shape.area();
      executor.submit(task);
//                    ^ warning ArenaEscapeThread
    }
  }

  void ternary(ExecutorService executor, boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      executor.execute(wanted ? () -> shape.area() : () -> {});
//                              ^ warning ArenaEscapeThread
    }
  }

  void genericCall(ExecutorService executor) {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      Callable<Double> task = shape::area;
      executor.submit(Objects.requireNonNull(task));
//                    ^ warning ArenaEscapeThread
    }
  }

  void newThread() {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      new Thread(() -> samples.fill(1f)).start();
//               ^ warning ArenaEscapeThread
    }
  }

  void threadThatIsNotJoined() {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      Thread thread = new Thread(() -> samples.fill(1f), "filler");
//                               ^ warning ArenaEscapeThread
      thread.setDaemon(true);
      thread.start();
    }
  }

  double futureThatIsWaitedForTooLate(ExecutorService executor) throws Exception {
    Future<Double> future;
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      future = executor.submit(circle::area);
//                             ^ warning ArenaEscapeThread
    }
    return future.get();
  }

  void completableFuture() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      CompletableFuture.runAsync(() -> circle.area());
//                               ^ warning ArenaEscapeThread
    }
  }

  void scheduled(ScheduledExecutorService executor) {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      executor.schedule(() -> circle.area(), 1, TimeUnit.SECONDS);
//                      ^ warning ArenaEscapeThread
    }
  }

  void allocatorOfTheCaller(Allocator alloc, ExecutorService executor) {
    executor.execute(() -> alloc.floats(1));
//                   ^ warning ArenaEscapeThread
  }

  double firstOfMany(ExecutorService executor) throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      return executor.invokeAny(List.of(() -> circle.area(), () -> circle.radius()));
//                              ^ warning ArenaEscapeThread
    }
  }

  void allButNotForLong(ExecutorService executor) throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Callable<Double>> tasks = new ArrayList<>();
      tasks.add(() -> circle.area());
      executor.invokeAll(tasks, 1, TimeUnit.SECONDS);
//                       ^ warning ArenaEscapeThread
    }
  }

  double anotherThread() throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      Thread filler = new Thread(() -> samples.fill(1f));
//                               ^ warning ArenaEscapeThread
      Thread reader = new Thread(() -> samples.get(0));
      filler.start();
      reader.start();
      reader.join();
      return samples.get(0);
    }
  }

  void onlySometimes(boolean waits) throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      Thread thread = new Thread(() -> samples.fill(1f));
//                               ^ warning ArenaEscapeThread
      thread.start();
      if (waits) {
        thread.join();
      }
    }
  }

  void leftBeforeTheWait(boolean wanted) throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      Thread thread = new Thread(() -> samples.fill(1f));
//                               ^ warning ArenaEscapeThread
      thread.start();
      if (!wanted) {
        return;
      }
      thread.join();
    }
  }

  void fetchedFromTheListButNotWaitedFor(ExecutorService executor) {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Future<Double>> futures = new ArrayList<>();
      futures.add(executor.submit(circle::area));
//                                ^ warning ArenaEscapeThread
      futures.get(0).isDone();
    }
  }

  void startedAfterTheWait(ExecutorService executor) throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Future<Double>> futures = new ArrayList<>();
      futures.add(executor.submit(() -> circle.area()));
      for (Future<Double> future : futures) {
        future.get();
      }
      futures.add(executor.submit(() -> circle.radius()));
//                                ^ warning ArenaEscapeThread
    }
  }

  void waitsInTheTask(ExecutorService executor, Thread other) {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      Future<Double> first = executor.submit(() -> circle.area());
//                                           ^ warning ArenaEscapeThread
      executor.submit(() -> first.get());
    }
  }

  void joinedInFinallyOfTheBlock() throws InterruptedException {
    Thread thread = null;
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(8);
      thread = new Thread(() -> samples.fill(1f));
//                        ^ warning ArenaEscapeThread
      thread.start();
    } finally {
      thread.join();
    }
  }

  void executorThatIsClosedLater() {
    try (Pool pool = pool();
        Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      pool.submit(() -> circle.area());
//                ^ warning ArenaEscapeThread
    }
  }

  void threadBesidesTheExecutor() {
    try (Allocator alloc = arena.allocator();
        Pool pool = pool()) {
      Circle circle = Circle.in(alloc).of(1);
      pool.submit(() -> circle.area());
      new Thread(() -> circle.radius()).start();
//               ^ warning ArenaEscapeThread
    }
  }

  abstract Pool pool();
}
