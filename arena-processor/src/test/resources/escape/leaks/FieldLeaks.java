package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Stored in a field of an object that may live longer. */
class FieldLeaks {
  private final MemoryArena arena = MemoryArena.create();
  private Circle circle;
  private Shape shape;
  private Object object;
  private FloatSlice samples;
  private Allocator allocator;
  private List<Shape> shapes;
  private Foo foo;

  void direct() {
    try (Allocator alloc = arena.allocator()) {
      circle = Circle.in(alloc).of(1);
//             ^ error ArenaEscapeField
    }
  }

  void throughInterfaceTypedLocal() {
    try (Allocator alloc = arena.allocator()) {
      Shape local = Circle.in(alloc).of(1);
      this.shape = local;
//                 ^ error ArenaEscapeField
    }
  }

  void ternary(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      shape = wanted ? Circle.in(alloc).of(1) : new CircleRecord(1);
//                     ^ error ArenaEscapeField
    }
  }

  void bothBranchesOfTernary(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      Circle one = Circle.in(alloc).of(1);
      shape = wanted ? one : Rect.in(alloc).of(1, 2);
//                     ^ error ArenaEscapeField
//                           ^ error ArenaEscapeField
    }
  }

  void genericCall() {
    try (Allocator alloc = arena.allocator()) {
      shape = Objects.requireNonNull(Circle.in(alloc).of(1));
//            ^ error ArenaEscapeField
    }
  }

  void genericCallThroughObject() {
    try (Allocator alloc = arena.allocator()) {
      Object local = Circle.in(alloc).of(1);
      object = Objects.requireNonNull(local);
//             ^ error ArenaEscapeField
    }
  }

  void cast() {
    try (Allocator alloc = arena.allocator()) {
      object = (Object) Circle.in(alloc).of(1);
//             ^ error ArenaEscapeField
    }
  }

  void openInterface() {
    try (Allocator alloc = arena.allocator()) {
      Foo bar = Bar.in(alloc).of(1);
      foo = bar;
//          ^ error ArenaEscapeField
    }
  }

  void slice() {
    try (Allocator alloc = arena.allocator()) {
      samples = alloc.floats(8);
//              ^ error ArenaEscapeField
    }
  }

  void partOfUninitializedSlice() {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice all = alloc.uninitialized().floats(8);
      samples = all.slice(0, 4);
//              ^ error ArenaEscapeField
    }
  }

  void allocatorItself() {
    try (Allocator alloc = arena.allocator()) {
      allocator = alloc;
//                ^ error ArenaEscapeField
    }
  }

  void elementOfReferences() {
    try (Allocator alloc = arena.allocator()) {
      ReferenceSlice<Foo> foos = alloc.references(Foo.class, 1);
      foo = foos.get(0);
//          ^ error ArenaEscapeField
    }
  }

  void loopVariable() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      for (Shape each : slice) {
        shape = each;
//              ^ error ArenaEscapeField
      }
    }
  }

  void accessor() {
    try (Allocator alloc = arena.allocator()) {
      Both both = Both.in(alloc).of(new CircleRecord(1), new CircleRecord(2));
      shape = both.a();
//            ^ error ArenaEscapeField
    }
  }

  void cursorsValue() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      for (AnyShape.Cursor c = slice.cursor(); c.next(); ) {
        shape = c.value();
//              ^ error ArenaEscapeField
      }
    }
  }

  void recordThatStillRefers() {
    try (Allocator alloc = arena.allocator()) {
      Node node = Node.in(alloc).of(1, null);
      object = node.toRecord();
//             ^ error ArenaEscapeField
    }
  }

  void recordMadeOfViews() {
    try (Allocator alloc = arena.allocator()) {
      Shape one = Circle.in(alloc).of(1);
      shape = new BothRecord(one, one);
//            ^ error ArenaEscapeField
    }
  }

  void immutableList() {
    try (Allocator alloc = arena.allocator()) {
      shapes = List.of(Circle.in(alloc).of(1));
//             ^ error ArenaEscapeField
    }
  }

  void streamOfViews() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      shapes = slice.stream().filter(s -> s.area() > 1).toList();
//             ^ error ArenaEscapeField
    }
  }

  void insideOptional() {
    try (Allocator alloc = arena.allocator()) {
      Optional<Shape> found = Optional.of(Circle.in(alloc).of(1));
      shape = found.orElse(null);
//            ^ error ArenaEscapeField
    }
  }

  void switchExpression(int kind) {
    try (Allocator alloc = arena.allocator()) {
      shape =
          switch (kind) {
            case 0 -> Circle.in(alloc).of(1);
//                    ^ error ArenaEscapeField
            case 1 -> new CircleRecord(1);
            default -> {
              Rect rect = Rect.in(alloc).of(1, 2);
              yield rect;
//                  ^ error ArenaEscapeField
            }
          };
    }
  }

  void pattern() {
    try (Allocator alloc = arena.allocator()) {
      Object local = Circle.in(alloc).of(1);
      if (local instanceof CircleShape c) {
        shape = c;
//              ^ error ArenaEscapeField
      }
    }
  }

  void madeFromParameter(Allocator alloc) {
    circle = Circle.in(alloc).of(1);
//           ^ error ArenaEscapeField
  }

  void viewParameter(Circle view) {
    circle = view;
//           ^ warning ArenaEscapeField
  }

  void fieldOfLocalObject() {
    FieldLeaks other = new FieldLeaks();
    try (Allocator alloc = arena.allocator()) {
      other.circle = Circle.in(alloc).of(1);
//                   ^ error ArenaEscapeField
    }
    other.area();
  }

  private double area() {
    return circle.area();
  }

  void fieldOfParameter(FieldLeaks other) {
    try (Allocator alloc = arena.allocator()) {
      other.circle = Circle.in(alloc).of(1);
//                   ^ error ArenaEscapeField
    }
  }

  void methodThatStores() {
    try (Allocator alloc = arena.allocator()) {
      keep(Circle.in(alloc).of(1));
//         ^ error ArenaEscapeField
    }
  }

  private void keep(Shape kept) {
    shape = kept;
  }

  void setterOfLocalObject() {
    FieldLeaks other = new FieldLeaks();
    try (Allocator alloc = arena.allocator()) {
      other.keep(Circle.in(alloc).of(1));
//               ^ error ArenaEscapeField
    }
    other.area();
  }

  void lambdaOverElements() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      slice.forEach(each -> shape = each);
//                                  ^ error ArenaEscapeField
    }
  }

  void innerScope() {
    try (Allocator outer = arena.allocator()) {
      try (Allocator inner = outer.nested()) {
        samples = inner.copyOf(new float[] {1, 2});
//                ^ error ArenaEscapeField
      }
    }
  }

  void factory() {
    try (Allocator alloc = arena.allocator()) {
      object = Circle.in(alloc);
//             ^ error ArenaEscapeField
    }
  }

  void sliceBuilder() {
    try (Allocator alloc = arena.allocator()) {
      object = Circle.in(alloc).sliceBuilder().add(1.0).add(2.0).build();
//             ^ error ArenaEscapeField
    }
  }

  void buffer() {
    try (Allocator alloc = arena.allocator()) {
      object = alloc.floats(8).asBuffer();
//             ^ error ArenaEscapeField
    }
  }
}
