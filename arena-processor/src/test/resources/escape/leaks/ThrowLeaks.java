package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.Objects;

/** Thrown out of the block that opened the allocator. */
class ThrowLeaks {
  private final MemoryArena arena = MemoryArena.create();

  static final class ShapeException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Shape shape;

    ShapeException(Shape shape) {
      super("no such shape");
      this.shape = shape;
    }

    Shape shape() {
      return shape;
    }
  }

  void direct() {
    try (Allocator alloc = arena.allocator()) {
      throw new ShapeException(Circle.in(alloc).of(1));
//          ^ error ArenaEscapeThrow
    }
  }

  void throughInterfaceTypedLocal() {
    try (Allocator alloc = arena.allocator()) {
      Shape local = Circle.in(alloc).of(1);
      RuntimeException e = new ShapeException(local);
      throw e;
//          ^ error ArenaEscapeThrow
    }
  }

  void ternary(boolean known) {
    try (Allocator alloc = arena.allocator()) {
      Shape local = Circle.in(alloc).of(1);
      throw known ? new IllegalStateException("known") : new ShapeException(local);
//                                                       ^ error ArenaEscapeThrow
    }
  }

  void genericCall() {
    try (Allocator alloc = arena.allocator()) {
      throw Objects.requireNonNull(new ShapeException(Circle.in(alloc).of(1)));
//          ^ error ArenaEscapeThrow
    }
  }

  void inALoop(AnyShape.Slice heap) {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).sliceOf(heap);
      for (Shape shape : shapes) {
        if (shape.area() < 0) {
          throw new ShapeException(shape);
//              ^ error ArenaEscapeThrow
        }
      }
    }
  }
}
