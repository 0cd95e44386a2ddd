package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;

/** Values of a scope that an exception left: whoever catches it finds them dead. */
class ExceptionLeaks {
  private final MemoryArena arena = MemoryArena.create();

  void work() {}

  double readByTheHandlerAround() {
    Shape shape = null;
    try {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        throw new IllegalStateException();
      }
    } catch (IllegalStateException e) {
      return shape.area();
//           ^ error ArenaEscapeRead
    }
  }

  Shape returnedByTheHandlerAround() {
    Shape shape = null;
    try {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        throw new IllegalStateException();
      }
    } catch (RuntimeException e) {
      return shape;
//           ^ error ArenaEscapeRead
    }
  }

  Shape returnedAfterTheHandler() {
    Shape shape = null;
    try {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        throw new IllegalStateException();
      }
    } catch (RuntimeException e) {
      System.out.println("failed");
    }
    return shape;
//         ^ error ArenaEscapeRead
  }

  double thrownOutOfALoop() {
    Shape shape = null;
    try {
      while (true) {
        try (Allocator alloc = arena.allocator()) {
          shape = Circle.in(alloc).of(1);
          if (shape.area() > 2) {
            throw new IllegalStateException();
          }
        }
      }
    } catch (RuntimeException e) {
      return shape.area();
//           ^ error ArenaEscapeRead
    }
  }

  Shape retried(int most) {
    for (int round = 0; ; round++) {
      Shape last = null;
      try {
        try (Allocator alloc = arena.allocator()) {
          last = Circle.in(alloc).of(round);
          if (last.area() > most) {
            return new RectRecord(last.area(), 1);
          }
          throw new IllegalStateException("again");
        }
      } catch (IllegalStateException e) {
        if (round > 3) {
          return last;
//               ^ error ArenaEscapeRead
        }
      }
    }
  }

  double throughAHandlerOfAnotherException() {
    Shape shape = null;
    try {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        throw new IllegalStateException();
      } catch (ArithmeticException e) {
        return 0;
      }
    } catch (IllegalStateException e) {
      return shape.area();
//           ^ error ArenaEscapeRead
    }
  }

  double throughFinally() {
    Shape shape = null;
    try {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        throw new IllegalStateException();
      } finally {
        work();
      }
    } catch (IllegalStateException e) {
      return shape.area();
//           ^ error ArenaEscapeRead
    }
  }

  double thrownAgain() {
    Shape shape = null;
    try {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        throw new IllegalStateException();
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(e);
      }
    } catch (IllegalArgumentException e) {
      return shape.area();
//           ^ error ArenaEscapeRead
    }
  }

  double closedAndThrown() {
    Shape shape = null;
    Allocator alloc = arena.allocator();
//                    ^ warning ArenaEscapeTry
    try {
      shape = Circle.in(alloc).of(1);
      alloc.close();
      throw new IllegalStateException();
    } catch (IllegalStateException e) {
      return shape.area();
//           ^ warning ArenaEscapeClosed
    }
  }
}
