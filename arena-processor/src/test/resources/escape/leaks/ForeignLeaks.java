package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.List;

/** Allocators that objects of classes without a mark keep or give. */
class ForeignLeaks {
  static Shape best;
  private final List<Shape> list = new ArrayList<>();
  private Shape shape;

  void fieldOfAnother(ForeignContext context) {
    best = Circle.in(context.current).of(1);
//         ^ warning ArenaEscapeStatic
  }

  void methodOfAnother(ForeignContext context) {
    Allocator alloc = context.open();
    shape = Circle.in(alloc).of(1);
//          ^ warning ArenaEscapeField
    alloc.close();
  }

  void throughInterfaceTypedLocal(ForeignContext context) {
    Shape local = Circle.in(context.current).of(1);
    list.add(local);
//           ^ warning ArenaEscapeContainer
  }

  double readAfterTheClose(ForeignContext context) {
    Allocator alloc = context.open();
    Shape local = Circle.in(alloc).of(1);
    alloc.close();
    return local.area();
//         ^ warning ArenaEscapeClosed
  }

  Shape returnedFromTheBlock(ForeignContext context) {
    try (Allocator alloc = context.open()) {
      return Circle.in(alloc).of(1);
//           ^ error ArenaEscapeReturn
    }
  }
}

/** Without a mark. */
class ForeignContext {
  private final MemoryArena arena = MemoryArena.create();

  @SuppressWarnings("arena-escape")
  Allocator current = arena.allocator();

  @SuppressWarnings("arena-escape")
  Allocator open() {
    return arena.allocator();
  }
}
