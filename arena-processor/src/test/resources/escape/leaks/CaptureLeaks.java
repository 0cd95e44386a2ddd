package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Captured by a lambda, a method reference or an inner class that escapes. */
class CaptureLeaks {
  private final MemoryArena arena = MemoryArena.create();
  private final List<Runnable> listeners = new ArrayList<>();
  private DoubleSupplier area;
  private Runnable runnable;

  void lambdaDirect() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      area = () -> circle.area();
//           ^ warning ArenaEscapeCapture
    }
  }

  DoubleSupplier lambdaThroughInterfaceTypedLocal() {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      DoubleSupplier supplier = () -> shape.area();
      return supplier;
//           ^ warning ArenaEscapeCapture
    }
  }

  DoubleSupplier lambdaTernary(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      return wanted ? () -> shape.area() : () -> 0;
//                    ^ warning ArenaEscapeCapture
    }
  }

  void lambdaGenericCall() {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      Runnable task = () -> System.out.println(shape.area());
      runnable = task;
//               ^ warning ArenaEscapeCapture
      listeners.add(task);
//                  ^ warning ArenaEscapeCapture
    }
  }

  Supplier<Shape> lambdaThatAllocates() {
    try (Allocator alloc = arena.allocator()) {
      return () -> Circle.in(alloc).of(1);
//           ^ warning ArenaEscapeCapture
    }
  }

  void referenceDirect() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      area = circle::area;
//           ^ warning ArenaEscapeCapture
    }
  }

  DoubleSupplier referenceThroughInterfaceTypedLocal() {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      return shape::area;
//           ^ warning ArenaEscapeCapture
    }
  }

  DoubleSupplier referenceTernary(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      return wanted ? shape::area : null;
//                    ^ warning ArenaEscapeCapture
    }
  }

  DoubleSupplier referenceGenericCall() {
    try (Allocator alloc = arena.allocator()) {
      return Objects.requireNonNull(Circle.in(alloc).of(1))::area;
//           ^ warning ArenaEscapeCapture
    }
  }

  void anonymousClassDirect() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      runnable =
          new Runnable() {
//        ^ warning ArenaEscapeCapture
            @Override
            public void run() {
              System.out.println(circle.area());
            }
          };
    }
  }

  Runnable anonymousClassThroughInterfaceTypedLocal() {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      Runnable task =
          new Runnable() {
            private final Shape mine = shape;

            @Override
            public void run() {
              mine.area();
            }
          };
      return task;
//           ^ warning ArenaEscapeCapture
    }
  }

  Runnable localClass() {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(4);
      class Task implements Runnable {
        @Override
        public void run() {
          samples.fill(0f);
        }
      }
      return new Task();
//           ^ warning ArenaEscapeCapture
    }
  }

  Runnable anonymousClassTernary(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      return wanted
          ? null
          : new Runnable() {
//          ^ warning ArenaEscapeCapture
            @Override
            public void run() {
              shape.area();
            }
          };
    }
  }

  void anonymousClassInAList() {
    try (Allocator alloc = arena.allocator()) {
      Shape shape = Circle.in(alloc).of(1);
      listeners.add(
          new Runnable() {
//        ^ warning ArenaEscapeCapture
            @Override
            public void run() {
              shape.area();
            }
          });
    }
  }
}
