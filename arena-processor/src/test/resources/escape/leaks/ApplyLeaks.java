package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What functions give that make or read scoped values, to whomever they are given. */
class ApplyLeaks {
  private final MemoryArena arena = MemoryArena.create();
  private final List<Shape> all = new ArrayList<>();
  private Shape kept;

  static <A, B> B with(A value, Function<? super A, ? extends B> function) {
    return function.apply(value);
  }

  static <T> List<T> mapAll(List<T> values, UnaryOperator<T> function) {
    List<T> mapped = new ArrayList<>();
    for (T value : values) {
      mapped.add(function.apply(value));
    }
    return mapped;
  }

  static Shape same(Shape shape) {
    return shape;
  }

  List<Circle> factoryReference() {
    try (Allocator alloc = arena.allocator()) {
      return Stream.of(1.0, 2.0).map(Circle.in(alloc)::of).toList();
//           ^ error ArenaEscapeReturn
    }
  }

  List<Circle> referenceOfAVariable() {
    try (Allocator alloc = arena.allocator()) {
      Circle.Factory circles = Circle.in(alloc);
      return Stream.of(1.0, 2.0).map(circles::of).collect(Collectors.toList());
//           ^ warning ArenaEscapeReturn
    }
  }

  List<FloatSlice> allocatorReference() {
    try (Allocator alloc = arena.allocator()) {
      return IntStream.range(0, 3).mapToObj(alloc::floats).toList();
//           ^ error ArenaEscapeReturn
    }
  }

  List<Circle> sliceReference() {
    try (Allocator alloc = arena.allocator()) {
      Circle.Slice circles = Circle.in(alloc).slice(3);
      return IntStream.range(0, 3).mapToObj(circles::get).toList();
//           ^ error ArenaEscapeReturn
    }
  }

  List<Shape> mapReference() {
    try (Allocator alloc = arena.allocator()) {
      Map<String, Shape> shapes = new HashMap<>();
      shapes.put("x", Circle.in(alloc).of(1));
      return Stream.of("x").map(shapes::get).toList();
//           ^ error ArenaEscapeReturn
    }
  }

  void referenceIntoAField() {
    try (Allocator alloc = arena.allocator()) {
      kept = Stream.of(1.0, 2.0).map(Circle.in(alloc)::of).findFirst().get();
//           ^ error ArenaEscapeField
    }
  }

  void referenceIntoACollection() {
    try (Allocator alloc = arena.allocator()) {
      Stream.of(1.0, 2.0).map(Circle.in(alloc)::of).forEach(all::add);
//                                                          ^ warning ArenaEscapeContainer
    }
  }

  Shape referenceOfAReduction(Shape one, Shape other) {
    try (Allocator alloc = arena.allocator()) {
      return Stream.of(one, other).reduce(Both.in(alloc)::of).get();
//           ^ error ArenaEscapeReturn
    }
  }

  Shape reduction(Shape one, Shape other) {
    try (Allocator alloc = arena.allocator()) {
      return Stream.of(one, other).reduce((p, q) -> Both.in(alloc).of(p, q)).get();
//           ^ error ArenaEscapeReturn
    }
  }

  Shape orElseGet() {
    try (Allocator alloc = arena.allocator()) {
      return Optional.<Shape>empty().orElseGet(() -> Circle.in(alloc).of(1));
//           ^ error ArenaEscapeReturn
    }
  }

  Shape requireElseGet(Shape given) {
    try (Allocator alloc = arena.allocator()) {
      return Objects.requireNonNullElseGet(given, () -> Circle.in(alloc).of(1));
//           ^ error ArenaEscapeReturn
    }
  }

  Shape collectingAndThen() {
    try (Allocator alloc = arena.allocator()) {
      return Stream.of(1)
//           ^ error ArenaEscapeReturn
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toList(), list -> Circle.in(alloc).of(list.size())));
    }
  }

  List<Shape> functionInAVariable() {
    try (Allocator alloc = arena.allocator()) {
      Function<Integer, Shape> make = i -> Circle.in(alloc).of(i);
      return Stream.of(1, 2).map(make).toList();
//           ^ error ArenaEscapeReturn
    }
  }

  Shape supplierInAVariable() {
    try (Allocator alloc = arena.allocator()) {
      Supplier<Shape> make = () -> Circle.in(alloc).of(1);
      return Optional.<Shape>empty().orElseGet(make);
//           ^ error ArenaEscapeReturn
    }
  }

  Shape generated() {
    try (Allocator alloc = arena.allocator()) {
      Supplier<Circle> make = () -> Circle.in(alloc).of(1);
      return Stream.generate(make).findFirst().get();
//           ^ error ArenaEscapeReturn
    }
  }

  List<Shape> identityInAVariable() {
    try (Allocator alloc = arena.allocator()) {
      UnaryOperator<Shape> identity = shape -> shape;
      return mapAll(List.of(Circle.in(alloc).of(1)), identity);
//           ^ warning ArenaEscapeReturn
    }
  }

  Shape applied() {
    try (Allocator alloc = arena.allocator()) {
      return with(Circle.in(alloc).of(1), shape -> shape);
//           ^ error ArenaEscapeReturn
    }
  }

  Shape appliedReference() {
    try (Allocator alloc = arena.allocator()) {
      return with(Circle.in(alloc).of(1), ApplyLeaks::same);
//           ^ error ArenaEscapeReturn
    }
  }

  Shape appliedToTheAllocator() {
    try (Allocator alloc = arena.allocator()) {
      return with(alloc, given -> Circle.in(given).of(1));
//           ^ warning ArenaEscapeReturn
    }
  }

  List<Shape> appliedToAll() {
    try (Allocator alloc = arena.allocator()) {
      return mapAll(List.of(Circle.in(alloc).of(1)), shape -> shape);
//           ^ error ArenaEscapeReturn
    }
  }

  Shape mappedAllocator() {
    try (Allocator alloc = arena.allocator()) {
      return Stream.of(alloc).map(given -> Circle.in(given).of(1)).findFirst().get();
//           ^ warning ArenaEscapeReturn
    }
  }

  Shape mappedFactory() {
    try (Allocator alloc = arena.allocator()) {
      return Optional.of(alloc).map(Circle::in).map(circles -> circles.of(1)).get();
//           ^ warning ArenaEscapeReturn
    }
  }
}
