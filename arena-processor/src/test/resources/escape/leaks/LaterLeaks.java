package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What reads a scope only later: streams of numbers, and tasks that are first collected. */
class LaterLeaks {
  private final MemoryArena arena = MemoryArena.create();
  private final ExecutorService executor = Executors.newFixedThreadPool(2);
  private Object kept;

  Stream<Double> numbers() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).slice(2).stream().map(circle -> circle.radius());
//           ^ warning ArenaEscapeCapture
    }
  }

  Stream<String> texts() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).slice(2).stream().map(circle -> "" + circle.radius());
//           ^ warning ArenaEscapeCapture
    }
  }

  Stream<CircleRecord> records() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).slice(2).stream().map(Circle::toRecord);
//           ^ warning ArenaEscapeCapture
    }
  }

  Iterator<Double> iterator() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).slice(2).stream().map(Circle::radius).iterator();
//           ^ warning ArenaEscapeCapture
    }
  }

  PrimitiveIterator.OfDouble primitives() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).slice(2).stream().mapToDouble(Circle::radius).iterator();
//           ^ error ArenaEscapeReturn
    }
  }

  Stream<Double> byWhatAFunctionCaptured() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      return Stream.of(1.0, 2.0).map(factor -> factor * circle.radius());
//           ^ warning ArenaEscapeCapture
    }
  }

  void inAField() {
    try (Allocator alloc = arena.allocator()) {
      kept = Circle.in(alloc).slice(2).stream().map(Circle::radius).filter(r -> r > 1);
//           ^ warning ArenaEscapeCapture
    }
  }

  double readAfter() {
    DoubleStream radii;
    try (Allocator alloc = arena.allocator()) {
      radii = Circle.in(alloc).slice(2).stream().mapToDouble(Circle::radius);
    }
    return radii.sum();
//         ^ error ArenaEscapeRead
  }

  void collectedTasks() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Callable<Double>> tasks = new ArrayList<>();
      tasks.add(() -> circle.area());
      for (Callable<Double> task : tasks) {
        executor.submit(task);
//                      ^ warning ArenaEscapeThread
      }
    }
  }

  void collectedTasksByReference() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Callable<Double>> tasks = new ArrayList<>();
      tasks.add(() -> circle.area());
      tasks.forEach(executor::submit);
//                  ^ warning ArenaEscapeThread
    }
  }

  void collectedTasksByLambda() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Runnable> tasks = new ArrayList<>();
      tasks.add(() -> System.out.println(circle.area()));
      tasks.forEach(task -> executor.execute(task));
//                                           ^ warning ArenaEscapeThread
    }
  }

  void listOfTasks() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List.<Runnable>of(() -> System.out.println(circle.area())).forEach(executor::execute);
//                                                                       ^ warning ArenaEscapeThread
    }
  }

  void oneOfTheTasks() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Callable<Double>> tasks = new ArrayList<>();
      tasks.add(() -> circle.area());
      executor.submit(tasks.get(0));
//                    ^ warning ArenaEscapeThread
    }
  }
}
