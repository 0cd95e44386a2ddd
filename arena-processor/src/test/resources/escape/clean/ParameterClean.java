package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Methods that take the allocator, and return or fill what is the caller's. */
class ParameterClean {
  private final MemoryArena arena = MemoryArena.create();

  Shape returnsWhatItMade(Allocator alloc) {
    return Circle.in(alloc).of(1);
  }

  Foo returnsInterfaceTypedLocal(Allocator alloc) {
    Foo local = Bar.in(alloc).of(1);
    return local;
  }

  Shape returnsOneOfTwo(Allocator alloc, boolean wanted) {
    return wanted ? Circle.in(alloc).of(1) : new CircleRecord(1);
  }

  FloatSlice returnsSlice(Allocator alloc, int n) {
    FloatSlice slice = alloc.uninitialized().floats(n);
    slice.fill(1f);
    return slice.slice(0, n / 2);
  }

  Optional<Shape> returnsOptional(Allocator alloc) {
    return Optional.of(Circle.in(alloc).of(1));
  }

  List<Shape> returnsList(Allocator alloc) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(Circle.in(alloc).of(1));
    return shapes;
  }

  void fillsListOfTheCaller(Allocator alloc, List<Shape> found) {
    found.add(Circle.in(alloc).of(1));
  }

  void fillsArrayOfTheCaller(Allocator alloc, Shape[] found) {
    found[0] = Circle.in(alloc).of(1);
  }

  void fillsSliceOfTheCaller(Allocator alloc, ReferenceSlice<Shape> found) {
    found.put(0, Circle.in(alloc).of(1));
    found.set(1, Rect.in(alloc).of(1, 2));
  }

  Shape returnsItsArgument(Shape shape) {
    return shape.self();
  }

  Node returnsPart(Node node) {
    return node.left() == null ? node : node.left();
  }

  void throwsForTheCaller(Allocator alloc) throws Exception {
    Circle circle = Circle.in(alloc).of(1);
    if (circle.radius() > 2) {
      throw new Exception("radius " + circle.radius() + " of " + circle);
    }
  }

  Supplier<Shape> supplierForTheCaller(Allocator alloc) {
    return () -> Circle.in(alloc).of(1);
  }

  Function<Allocator, Shape> maker() {
    return alloc -> Circle.in(alloc).of(1);
  }

  Supplier<Allocator> opener() {
    return () -> arena.allocator();
  }

  Allocator opens() {
    return arena.allocator();
  }

  Allocator opensByName() {
    try (Allocator alloc = opens()) {
      alloc.floats(1);
    }
    return opens();
  }

  double innerScopeForScratch(Allocator outer, float[] values) {
    try (Allocator inner = outer.nested()) {
      FloatSlice scratch = inner.copyOf(values);
      return scratch.get(0);
    }
  }

  Shape madeOutsideTheInnerScope(Allocator outer) {
    Circle made = Circle.in(outer).of(1);
    try (Allocator inner = outer.nested()) {
      if (Circle.in(inner).of(2).radius() > 1) {
        return made;
      }
    }
    return made.self();
  }
}
