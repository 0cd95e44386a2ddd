package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;

/** Scopes that an exception left, and nothing of them is read. */
class ExceptionClean {
  private final MemoryArena arena = MemoryArena.create();

  void work() {}

  double caughtInsideTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      try {
        throw new IllegalStateException();
      } catch (IllegalStateException e) {
        return shape.area();
      }
    }
  }

  double innerScopeLeft() {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      try (Allocator inner = alloc.nested()) {
        if (Circle.in(inner).of(2).area() > shape.area()) {
          throw new IllegalStateException();
        }
      } catch (IllegalStateException e) {
        return shape.area();
      }
      return 0;
    }
  }

  Shape replacedByTheHandler() {
    Shape shape = null;
    try {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        throw new IllegalStateException();
      }
    } catch (RuntimeException e) {
      shape = new RectRecord(1, 1);
    }
    return shape;
  }

  Shape replacedByAHandlerOfAll() {
    Shape shape = new RectRecord(2, 2);
    try {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        work();
        shape = new RectRecord(shape.area(), 1);
      } catch (Exception e) {
        shape = new RectRecord(1, 1);
      }
      work();
    } catch (RuntimeException e) {
      return shape;
    }
    return shape;
  }

  Shape replacedByFinally() {
    Shape shape = null;
    try {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        throw new IllegalStateException();
      } finally {
        shape = new RectRecord(1, 1);
      }
    } catch (IllegalStateException e) {
      return shape;
    }
  }

  double comparedWithNull() {
    Shape shape = null;
    try {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        throw new IllegalStateException();
      }
    } catch (RuntimeException e) {
      return shape == null ? 1 : 2;
    }
  }
}
