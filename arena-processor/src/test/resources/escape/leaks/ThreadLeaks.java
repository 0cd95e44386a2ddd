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
class ThreadLeaks {
  private final MemoryArena arena = MemoryArena.create();

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
}
