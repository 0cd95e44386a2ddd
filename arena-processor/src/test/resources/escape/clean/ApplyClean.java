package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Functions that read scoped values, and give numbers, texts and copies. */
class ApplyClean {
  private final MemoryArena arena = MemoryArena.create();
  private final List<Shape> all = new ArrayList<>();
  private Shape kept;

  static <A, B> B with(A value, Function<? super A, ? extends B> function) {
    return function.apply(value);
  }

  static <T> T timed(Supplier<T> work) {
    return work.get();
  }

  static <T> List<T> mapAll(List<T> values, UnaryOperator<T> function) {
    List<T> mapped = new ArrayList<>();
    for (T value : values) {
      mapped.add(function.apply(value));
    }
    return mapped;
  }

  static Shape copy(Shape shape) {
    return new RectRecord(shape.area(), 1);
  }

  List<Double> numbersOfAReference() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      ToDoubleFunction<Double> scaled = factor -> factor * circle.radius();
      return Stream.of(1.0, 2.0).map(scaled::applyAsDouble).toList();
    }
  }

  double sumOfMade() {
    try (Allocator alloc = arena.allocator()) {
      return Stream.of(1.0, 2.0).map(Circle.in(alloc)::of).mapToDouble(Circle::area).sum();
    }
  }

  List<CircleRecord> copiesOfMade() {
    try (Allocator alloc = arena.allocator()) {
      return Stream.of(1.0, 2.0).map(Circle.in(alloc)::of).map(Circle::toRecord).toList();
    }
  }

  List<Shape> copiedByTheHelper() {
    try (Allocator alloc = arena.allocator()) {
      return Stream.of(1.0, 2.0).map(Circle.in(alloc)::of).map(ApplyClean::copy).toList();
    }
  }

  List<String> textsOfAMap() {
    try (Allocator alloc = arena.allocator()) {
      Map<String, Shape> shapes = new HashMap<>();
      shapes.put("x", Circle.in(alloc).of(1));
      return shapes.entrySet().stream().map(Map.Entry::getKey).toList();
    }
  }

  Shape copyOrElse() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      return Optional.<Shape>empty().orElseGet(() -> new RectRecord(circle.area(), 1));
    }
  }

  Shape copyRequired(Shape given) {
    try (Allocator alloc = arena.allocator()) {
      return Objects.requireNonNullElseGet(given, () -> Circle.in(alloc).of(1).toRecord());
    }
  }

  Shape filteredByScoped(List<Shape> shapes) {
    try (Allocator alloc = arena.allocator()) {
      Circle limit = Circle.in(alloc).of(1);
      return shapes.stream().filter(s -> s.area() > limit.area()).findFirst().orElse(null);
    }
  }

  Shape largestByScoped(List<Shape> shapes) {
    try (Allocator alloc = arena.allocator()) {
      Circle unit = Circle.in(alloc).of(1);
      return shapes.stream()
          .reduce((p, q) -> p.area() / unit.area() > q.area() ? p : q)
          .orElse(null);
    }
  }

  List<Shape> copiesByAVariable() {
    try (Allocator alloc = arena.allocator()) {
      Function<Integer, Shape> make = i -> Circle.in(alloc).of(i).toRecord();
      return Stream.of(1, 2).map(make).collect(Collectors.toList());
    }
  }

  Shape copyBySupplier() {
    try (Allocator alloc = arena.allocator()) {
      Supplier<Shape> make = () -> copy(Circle.in(alloc).of(1));
      return Optional.<Shape>empty().orElseGet(make);
    }
  }

  double numberApplied() {
    try (Allocator alloc = arena.allocator()) {
      return with(Circle.in(alloc).of(1), Shape::area);
    }
  }

  Shape copyApplied() {
    try (Allocator alloc = arena.allocator()) {
      return with(Circle.in(alloc).of(1), shape -> new RectRecord(shape.area(), 1));
    }
  }

  Shape copyAppliedByReference() {
    try (Allocator alloc = arena.allocator()) {
      return with(Circle.in(alloc).of(1), ApplyClean::copy);
    }
  }

  Shape copyOfTheAllocators() {
    try (Allocator alloc = arena.allocator()) {
      return with(alloc, given -> Circle.in(given).of(1).toRecord());
    }
  }

  Shape timedCopy() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      return timed(() -> circle.toRecord());
    }
  }

  List<Shape> copiedAll() {
    try (Allocator alloc = arena.allocator()) {
      return mapAll(List.of(Circle.in(alloc).of(1)), ApplyClean::copy);
    }
  }

  double localToTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      List<Circle> circles = IntStream.range(0, 3).mapToObj(Circle.in(alloc)::of).toList();
      return with(circles, list -> list.get(0)).area();
    }
  }

  void keptCopies() {
    try (Allocator alloc = arena.allocator()) {
      Stream.of(1.0).map(Circle.in(alloc)::of).map(Circle::toRecord).forEach(all::add);
      kept = Stream.of(1.0).map(Circle.in(alloc)::of).map(ApplyClean::copy).findAny().get();
    }
  }

  List<Circle> ofTheCaller(Allocator alloc) {
    return Stream.of(1.0, 2.0).map(Circle.in(alloc)::of).toList();
  }
}
