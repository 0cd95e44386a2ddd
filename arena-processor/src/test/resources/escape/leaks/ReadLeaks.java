package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.util.Objects;
import java.util.function.DoubleSupplier;

/** A variable that is read after the block of its value's scope. */
class ReadLeaks {
  private final MemoryArena arena = MemoryArena.create();

  double direct() {
    Circle kept;
    try (Allocator alloc = arena.allocator()) {
      kept = Circle.in(alloc).of(1);
    }
    return kept.radius();
//         ^ error ArenaEscapeRead
  }

  double throughInterfaceTypedLocal() {
    Shape kept;
    try (Allocator alloc = arena.allocator()) {
      Shape local = Circle.in(alloc).of(1);
      kept = local;
    }
    return kept.area();
//         ^ error ArenaEscapeRead
  }

  double ternary(boolean wanted) {
    Shape kept;
    try (Allocator alloc = arena.allocator()) {
      kept = wanted ? Circle.in(alloc).of(1) : new CircleRecord(1);
    }
    return kept.area();
//         ^ error ArenaEscapeRead
  }

  double genericCall() {
    Shape kept;
    try (Allocator alloc = arena.allocator()) {
      kept = Objects.requireNonNull(Circle.in(alloc).of(1));
    }
    return kept.area();
//         ^ error ArenaEscapeRead
  }

  float slice() {
    FloatSlice kept;
    try (Allocator alloc = arena.allocator()) {
      kept = alloc.floats(4);
      kept.set(0, 1f);
    }
    return 1 + kept.get(0);
//             ^ error ArenaEscapeRead
  }

  void passedOn() {
    Shape kept = null;
    try (Allocator alloc = arena.allocator()) {
      kept = Circle.in(alloc).of(1);
    }
    print(kept);
//        ^ error ArenaEscapeRead
  }

  private static void print(Shape shape) {
    System.out.println(shape);
  }

  Shape returnedAfter() {
    Shape kept;
    try (Allocator alloc = arena.allocator()) {
      kept = AnyShape.in(alloc).of(new CircleRecord(1));
    }
    return kept;
//         ^ error ArenaEscapeRead
  }

  double onOnePathOnly(boolean wanted) {
    Shape kept = new CircleRecord(1);
    if (wanted) {
      try (Allocator alloc = arena.allocator()) {
        kept = Circle.in(alloc).of(1);
      }
    }
    return kept.area();
//         ^ error ArenaEscapeRead
  }

  double lastRoundsValue() {
    Circle last = null;
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      try (Allocator alloc = arena.allocator()) {
        if (last != null) {
          sum += last.radius();
//               ^ error ArenaEscapeRead
        }
        last = Circle.in(alloc).of(i);
      }
    }
    return sum;
  }

  double innerScope() {
    try (Allocator outer = arena.allocator()) {
      Shape kept;
      try (Allocator inner = outer.nested()) {
        kept = Circle.in(inner).of(1);
      }
      return kept.area();
//           ^ error ArenaEscapeRead
    }
  }

  double inCatch() {
    Shape kept = null;
    try (Allocator alloc = arena.allocator()) {
      kept = Circle.in(alloc).of(1);
      return kept.area();
    } catch (IllegalStateException e) {
      return kept.area();
//           ^ error ArenaEscapeRead
    }
  }

  double inFinally() {
    Shape kept = new CircleRecord(1);
    try (Allocator alloc = arena.allocator()) {
      kept = Circle.in(alloc).of(1);
      return kept.area();
    } finally {
      System.out.println(kept.area());
//                       ^ error ArenaEscapeRead
    }
  }

  double afterBreak() {
    Shape kept = null;
    while (kept == null) {
      try (Allocator alloc = arena.allocator()) {
        kept = Circle.in(alloc).of(1);
        break;
      }
    }
    return kept.area();
//         ^ error ArenaEscapeRead
  }

  double lambdaOutlivesBlock() {
    DoubleSupplier kept;
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      kept = () -> circle.area();
    }
    return kept.getAsDouble();
//         ^ error ArenaEscapeRead
  }

  double objectThatHolds() {
    Holder kept;
    try (Allocator alloc = arena.allocator()) {
      kept = new Holder(Circle.in(alloc).of(1));
    }
    return kept.shape.area();
//         ^ error ArenaEscapeRead
  }

  private static final class Holder {
    private final Shape shape;

    Holder(Shape shape) {
      this.shape = shape;
    }
  }

  double helperMadeIt() {
    Shape kept;
    try (Allocator alloc = arena.allocator()) {
      kept = make(alloc);
    }
    return kept.area();
//         ^ error ArenaEscapeRead
  }

  private static Shape make(Allocator alloc) {
    Circle made = Circle.in(alloc).of(1);
    return made;
  }

  double helperPickedIt() {
    Shape kept;
    try (Allocator alloc = arena.allocator()) {
      kept = larger(Circle.in(alloc).of(1), Rect.in(alloc).of(1, 2));
    }
    return kept.area();
//         ^ error ArenaEscapeRead
  }

  private static Shape larger(Shape a, Shape b) {
    return a.area() > b.area() ? a : b;
  }

  double tryOnVariable() {
    Allocator alloc = arena.allocator();
    Shape kept;
    try (alloc) {
      kept = Circle.in(alloc).of(1);
    }
    return kept.area();
//         ^ error ArenaEscapeRead
  }
}
