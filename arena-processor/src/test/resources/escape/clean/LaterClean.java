package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Streams that are read inside the block, and tasks that the block waits for. */
class LaterClean {
  private final MemoryArena arena = MemoryArena.create();
  private final ExecutorService executor = Executors.newFixedThreadPool(2);

  List<Double> numbers() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).slice(2).stream().map(Circle::radius).toList();
    }
  }

  String texts() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).slice(2).stream()
          .map(circle -> "" + circle.radius())
          .sorted()
          .collect(Collectors.joining(","));
    }
  }

  Shape recordOfNumbers() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).slice(2).stream()
          .map(Circle::radius)
          .<Shape>map(CircleRecord::new)
          .findFirst()
          .orElse(null);
    }
  }

  List<Shape> recordsOfPrimitives() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).slice(2).stream()
          .mapToDouble(Circle::radius)
          .<Shape>mapToObj(CircleRecord::new)
          .collect(Collectors.toList());
    }
  }

  double iterated() {
    try (Allocator alloc = arena.allocator()) {
      double sum = 0;
      Iterator<Double> radii = Circle.in(alloc).slice(2).stream().map(Circle::radius).iterator();
      while (radii.hasNext()) {
        sum += radii.next();
      }
      return sum;
    }
  }

  Stream<Double> streamOfACopy() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).slice(2).stream().map(Circle::radius).toList().stream();
    }
  }

  Stream<CircleRecord> streamOfRecords() {
    try (Allocator alloc = arena.allocator()) {
      List<CircleRecord> records = new ArrayList<>();
      Circle.in(alloc).slice(2).forEach(circle -> records.add(circle.toRecord()));
      return records.stream();
    }
  }

  Stream<Double> ofTheCaller(Circle.Slice circles) {
    return circles.stream().map(Circle::radius);
  }

  double waitedFor() throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Callable<Double>> tasks = new ArrayList<>();
      tasks.add(() -> circle.area());
      List<Future<Double>> futures = new ArrayList<>();
      for (Callable<Double> task : tasks) {
        futures.add(executor.submit(task));
      }
      double sum = 0;
      for (Future<Double> future : futures) {
        sum += future.get();
      }
      return sum;
    }
  }

  double invokedAll() throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Callable<Double>> tasks = new ArrayList<>();
      tasks.add(() -> circle.area());
      double sum = 0;
      for (Future<Double> future : executor.invokeAll(tasks)) {
        sum += future.get();
      }
      return sum;
    }
  }

  double mappedToFutures() throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Callable<Double>> tasks = new ArrayList<>();
      tasks.add(() -> circle.area());
      List<Future<Double>> futures = tasks.stream().map(executor::submit).toList();
      double sum = 0;
      for (Future<Double> future : futures) {
        sum += future.get();
      }
      return sum;
    }
  }

  double runHere() throws Exception {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      List<Callable<Double>> tasks = new ArrayList<>();
      tasks.add(() -> circle.area());
      double sum = 0;
      for (Callable<Double> task : tasks) {
        sum += task.call();
      }
      return sum;
    }
  }
}
