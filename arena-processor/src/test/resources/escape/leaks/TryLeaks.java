package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.Objects;

/** An allocator that no try-with-resources closes. */
class TryLeaks {
  private final MemoryArena arena = MemoryArena.create();

  void direct() {
    Allocator alloc = arena.allocator();
//                    ^ warning ArenaEscapeTry
    Circle.in(alloc).of(1).area();
    alloc.close();
  }

  void throughInterfaceTypedLocal() throws Exception {
    AutoCloseable alloc = arena.allocator();
//                        ^ warning ArenaEscapeTry
    alloc.close();
  }

  void ternary(boolean wanted) {
    Allocator alloc = wanted ? arena.allocator() : null;
//                             ^ warning ArenaEscapeTry
    System.out.println(alloc);
  }

  void genericCall() {
    Allocator alloc = Objects.requireNonNull(arena.allocator());
//                                           ^ warning ArenaEscapeTry
    alloc.close();
  }

  void neverNamed() {
    Circle.in(arena.allocator()).of(1).area();
//            ^ warning ArenaEscapeTry
  }

  void nested(Allocator outer) {
    Allocator inner = outer.nested();
//                    ^ warning ArenaEscapeTry
    inner.floats(1);
    inner.close();
  }
}
