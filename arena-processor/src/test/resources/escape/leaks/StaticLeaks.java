package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import java.util.Objects;

/** Stored in a static field. */
class StaticLeaks {
  static final MemoryArena ARENA = MemoryArena.create();
  static Circle circle;
  static Shape shape;
  static Foo foo;

  void direct() {
    try (Allocator alloc = ARENA.allocator()) {
      circle = Circle.in(alloc).of(1);
//             ^ error ArenaEscapeStatic
    }
  }

  void throughInterfaceTypedLocal() {
    try (Allocator alloc = ARENA.allocator()) {
      Foo local = Bar.in(alloc).of(1);
      StaticLeaks.foo = local;
//                      ^ error ArenaEscapeStatic
    }
  }

  void ternary(boolean wanted) {
    try (Allocator alloc = ARENA.allocator()) {
      shape = wanted ? null : AnyShape.in(alloc).of(new CircleRecord(1));
//                            ^ error ArenaEscapeStatic
    }
  }

  void genericCall() {
    try (Allocator alloc = ARENA.allocator()) {
      shape = Objects.requireNonNullElse(Circle.in(alloc).of(1), new CircleRecord(1));
//            ^ error ArenaEscapeStatic
    }
  }

  static void staticMethod(Allocator alloc) {
    shape = Circle.in(alloc).of(1);
//          ^ error ArenaEscapeStatic
  }

  @ArenaScoped
  static final class Marked {
    static Circle last;
    private final Circle mine;

    Marked(Circle mine) {
      this.mine = mine;
      last = mine;
//           ^ warning ArenaEscapeStatic
    }
  }
}
