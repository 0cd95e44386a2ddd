package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.util.Objects;

/** Used after close(). */
class ClosedLeaks {
  private final MemoryArena arena = MemoryArena.create();

  @SuppressWarnings("try")
  void direct() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      alloc.close();
      circle.area();
//    ^ error ArenaEscapeClosed
    }
  }

  double throughInterfaceTypedLocal(Allocator alloc) {
    Shape shape = Circle.in(alloc).of(1);
    alloc.close();
    return shape.area();
//         ^ error ArenaEscapeClosed
  }

  double ternary(Allocator alloc, boolean wanted) {
    Circle circle = Circle.in(alloc).of(1);
    alloc.close();
    return wanted ? circle.area() : 0;
//                  ^ error ArenaEscapeClosed
  }

  double genericCall(Allocator alloc) {
    Circle circle = Objects.requireNonNull(Circle.in(alloc).of(1));
    alloc.close();
    return Objects.requireNonNull(circle).area();
//                                ^ error ArenaEscapeClosed
  }

  void allocatorItself(Allocator alloc) {
    alloc.close();
    alloc.floats(1);
//  ^ error ArenaEscapeClosed
  }

  void closedTwice() {
    Allocator alloc = arena.allocator();
//                    ^ warning ArenaEscapeTry
    alloc.close();
    alloc.close();
//  ^ error ArenaEscapeClosed
  }

  float onOnePath(Allocator alloc, boolean early) {
    FloatSlice slice = alloc.floats(1);
    if (early) {
      alloc.close();
    }
    return slice.get(0);
//         ^ warning ArenaEscapeClosed
  }

  float innerOfOuter(Allocator outer) {
    Allocator inner = outer.nested();
//                    ^ warning ArenaEscapeTry
    FloatSlice slice = inner.floats(1);
    inner.close();
    outer.floats(2);
    return slice.get(0);
//         ^ error ArenaEscapeClosed
  }
}
