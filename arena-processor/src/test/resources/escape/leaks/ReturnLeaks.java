package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Returned out of the block that opened the allocator. */
class ReturnLeaks {
  private final MemoryArena arena = MemoryArena.create();

  Circle direct() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).of(1);
//           ^ error ArenaEscapeReturn
    }
  }

  Foo throughInterfaceTypedLocal() {
    try (Allocator alloc = arena.allocator()) {
      Foo local = Bar.in(alloc).of(1);
      local.speak();
      return local;
//           ^ error ArenaEscapeReturn
    }
  }

  Shape ternary(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      return wanted ? Circle.in(alloc).of(1) : new RectRecord(1, 2);
//                    ^ error ArenaEscapeReturn
    }
  }

  <T> T genericCall(Class<T> type) {
    try (Allocator alloc = arena.allocator()) {
      return type.cast(alloc.floats(1));
//           ^ error ArenaEscapeReturn
    }
  }

  Shape genericCallWithComparator() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      return slice.stream().max(Comparator.comparingDouble(Shape::area)).orElseThrow();
//           ^ error ArenaEscapeReturn
    }
  }

  Object asObject() {
    try (Allocator alloc = arena.allocator()) {
      Object local = Circle.in(alloc).of(1);
      return local;
//           ^ error ArenaEscapeReturn
    }
  }

  FloatSlice slice() {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice slice = alloc.floats(8);
      slice.fill(1f);
      return slice;
//           ^ error ArenaEscapeReturn
    }
  }

  Allocator allocatorItself() {
    try (Allocator alloc = arena.allocator()) {
      return alloc;
//           ^ error ArenaEscapeReturn
    }
  }

  List<Shape> listMadeInside() {
    try (Allocator alloc = arena.allocator()) {
      List<Shape> found = new ArrayList<>();
      found.add(Circle.in(alloc).of(1));
      return found;
//           ^ error ArenaEscapeReturn
    }
  }

  Shape[] arrayMadeInside() {
    try (Allocator alloc = arena.allocator()) {
      return new Shape[] {Circle.in(alloc).of(1)};
//           ^ error ArenaEscapeReturn
    }
  }

  Node accessorOfAccessor() {
    try (Allocator alloc = arena.allocator()) {
      Node node = Node.in(alloc).of(1, Node.in(alloc).of(2, null));
      return node.left().left();
//           ^ error ArenaEscapeReturn
    }
  }

  SamplesRecord recordThatStillRefers() {
    try (Allocator alloc = arena.allocator()) {
      return Samples.in(alloc).of(alloc.floats(4)).toRecord();
//           ^ error ArenaEscapeReturn
    }
  }

  Shape innerScopeOfParameter(Allocator outer) {
    try (Allocator inner = outer.nested()) {
      return Circle.in(inner).of(1);
//           ^ error ArenaEscapeReturn
    }
  }

  Shape parametersScopeIsClosedHere(Allocator alloc) {
    try (alloc) {
      return Circle.in(alloc).of(1);
//           ^ error ArenaEscapeReturn
    }
  }

  Shape closedInFinally() {
    Allocator alloc = arena.allocator();
//                    ^ warning ArenaEscapeTry
    try {
      return Circle.in(alloc).of(1);
//           ^ error ArenaEscapeReturn
    } finally {
      alloc.close();
    }
  }

  Shape outOfALambda() {
    Supplier<Shape> supplier =
        () -> {
          try (Allocator alloc = arena.allocator()) {
            return Circle.in(alloc).of(1);
//                 ^ error ArenaEscapeReturn
          }
        };
    return supplier.get();
  }

  Shape outOfAnInnerClass() {
    return new Supplier<Shape>() {
      @Override
      public Shape get() {
        try (Allocator alloc = arena.allocator()) {
          return Objects.requireNonNull(Circle.in(alloc).of(1));
//               ^ error ArenaEscapeReturn
        }
      }
    }.get();
  }

  Shape inALoop(int n) {
    for (int i = 0; i < n; i++) {
      try (Allocator alloc = arena.allocator()) {
        Shape shape = Circle.in(alloc).of(i);
        if (shape.area() > 1) {
          return shape;
//               ^ error ArenaEscapeReturn
        }
      }
    }
    return null;
  }

  Shape fromAHelper() {
    try (Allocator alloc = arena.allocator()) {
      return helper(alloc, 1);
//           ^ error ArenaEscapeReturn
    }
  }

  private Shape helper(Allocator alloc, double radius) {
    return AnyShape.in(alloc).of(new CircleRecord(radius));
  }

  Shape fromSomebodyElse(Maker maker) {
    try (Allocator alloc = arena.allocator()) {
      return maker.make(alloc);
//           ^ error ArenaEscapeReturn
    }
  }

  interface Maker {
    Shape make(Allocator alloc);
  }

  Shape perhapsACopy(Changer changer) {
    try (Allocator alloc = arena.allocator()) {
      return changer.change(Circle.in(alloc).of(1));
//           ^ warning ArenaEscapeReturn
    }
  }

  interface Changer {
    Shape change(Shape shape);
  }
}
