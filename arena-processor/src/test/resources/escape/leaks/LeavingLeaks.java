package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaPool;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;

/** A deep copy belongs to the allocator that it was made with, and dies with that. */
class LeavingLeaks {
  private final MemoryArena arena = MemoryArena.create();
  private final MemoryArena other = MemoryArena.create();
  private Shape shape;
  private FloatSlice samples;

  void copyInAField() {
    try (Allocator alloc = arena.allocator();
        Allocator target = other.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      shape = circle.copyTo(target);
//            ^ error ArenaEscapeField
      samples = alloc.floats(3).copyTo(target);
//              ^ error ArenaEscapeField
    }
  }

  Node copyIsReturned(Node from) {
    try (Allocator target = other.allocator()) {
      return from.copyTo(target);
//           ^ error ArenaEscapeReturn
    }
  }

  double copyIsReadAfterwards(Shape from) {
    Shape kept;
    try (Allocator target = other.allocator()) {
      kept = target.copyOf(Shape.class, from);
    }
    return kept.area();
//         ^ error ArenaEscapeRead
  }

  void borrowedAndNotClosed(ArenaPool pool) {
    Allocator alloc = pool.borrow();
//                    ^ warning ArenaEscapeTry
    shape = Circle.in(alloc).of(1);
//          ^ error ArenaEscapeField
  }

  double promotedIntoAScopeThatIsClosed() {
    Circle best;
    try (Allocator alloc = arena.allocator()) {
      best = Circle.in(alloc).flyweight();
      try (Allocator inner = alloc.nested()) {
        inner.promote(Circle.in(inner).of(1), best);
      }
    }
    return best.radius();
//         ^ error ArenaEscapeRead
  }
}
