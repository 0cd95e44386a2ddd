package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one would not think of at once. */
class MoreLeaks {
  private static final ThreadLocal<Shape> LOCAL = new ThreadLocal<>();
  private static Shape cached;
  private final MemoryArena arena = MemoryArena.create();
  private final Map<String, Shape> byName = new HashMap<>();
  private final Shape[][] grid = new Shape[4][4];
  private final Scene scene = new Scene();
  private Shape kept;

  static final class Task implements Runnable {
    private final Shape shape;

    Task(Shape shape) {
      this.shape = shape;
    }

    @Override
    public void run() {
      System.out.println(shape.area());
    }
  }

  static Shape cache(MemoryArena arena) {
    if (cached == null) {
      try (Allocator alloc = arena.allocator()) {
        cached = Circle.in(alloc).of(1);
//               ^ error ArenaEscapeStatic
      }
    }
    return cached;
  }

  void threadLocal() {
    try (Allocator alloc = arena.allocator()) {
      LOCAL.set(Circle.in(alloc).of(1));
//              ^ warning ArenaEscapeContainer
    }
  }

  Stream<Shape> stream() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(3);
      return shapes.stream();
//           ^ error ArenaEscapeReturn
    }
  }

  Iterator<Shape> iterator() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(3);
      return shapes.iterator();
//           ^ error ArenaEscapeReturn
    }
  }

  WeakReference<Circle> weakReference() {
    try (Allocator alloc = arena.allocator()) {
      return new WeakReference<>(Circle.in(alloc).of(1));
//           ^ error ArenaEscapeReturn
    }
  }

  void madeByAFunction() {
    try (Allocator alloc = arena.allocator()) {
      byName.computeIfAbsent("circle", name -> Circle.in(alloc).of(name.length()));
//                                     ^ warning ArenaEscapeContainer
    }
  }

  void twoDimensions() {
    try (Allocator alloc = arena.allocator()) {
      grid[1][2] = Circle.in(alloc).of(1);
//                 ^ warning ArenaEscapeContainer
    }
  }

  void filledArray() {
    try (Allocator alloc = arena.allocator()) {
      Arrays.fill(grid[0], Circle.in(alloc).of(1));
//                         ^ warning ArenaEscapeContainer
    }
  }

  List<Shape> filledCollection() {
    List<Shape> shapes = new ArrayList<>();
    try (Allocator alloc = arena.allocator()) {
      Collections.addAll(
          shapes, Circle.in(alloc).of(1), new CircleRecord(2));
//                ^ warning ArenaEscapeContainer
    }
    return shapes;
  }

  void outerClass() {
    Runnable task =
        new Runnable() {
          @Override
          public void run() {
            try (Allocator alloc = arena.allocator()) {
              MoreLeaks.this.kept = Circle.in(alloc).of(1);
//                                  ^ error ArenaEscapeField
            }
          }
        };
    task.run();
  }

  void taskObject(ExecutorService executor) {
    try (Allocator alloc = arena.allocator()) {
      executor.submit(new Task(Circle.in(alloc).of(1)));
//                    ^ warning ArenaEscapeThread
    }
  }

  void subclassOfThread() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      Thread thread =
          new Thread() {
//        ^ warning ArenaEscapeThread
            @Override
            public void run() {
              circle.area();
            }
          };
      thread.start();
    }
  }

  void timer(java.util.Timer timer) {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      timer.schedule(
          new TimerTask() {
//        ^ warning ArenaEscapeThread
            @Override
            public void run() {
              circle.area();
            }
          },
          1000);
    }
  }

  CompletableFuture<Shape> future() {
    try (Allocator alloc = arena.allocator()) {
      return CompletableFuture.completedFuture(Circle.in(alloc).of(1));
//           ^ error ArenaEscapeReturn
    }
  }

  double alias() {
    Allocator alias;
    try (Allocator alloc = arena.allocator()) {
      alias = alloc;
    }
    return Circle.in(alias).of(1).area();
//                   ^ error ArenaEscapeRead
  }

  double assignedInACondition() {
    Circle found;
    try (Allocator alloc = arena.allocator()) {
      if ((found = Circle.in(alloc).of(1)) != null) {
        found.radius();
      }
    }
    return found.radius();
//         ^ error ArenaEscapeRead
  }

  Object arrayOfObjects() {
    Object[] holder = {null};
    try (Allocator alloc = arena.allocator()) {
      holder[0] = alloc.ints(4);
//                ^ warning ArenaEscapeContainer
    }
    return holder[0];
  }

  void setterOfAnotherClass() {
    try (Allocator alloc = arena.allocator()) {
      scene.setBest(Circle.in(alloc).of(1));
//                  ^ warning ArenaEscapeContainer
    }
  }

  void adderOfAnotherClass() {
    try (Allocator alloc = arena.allocator()) {
      this.scene.addAll(List.of(Circle.in(alloc).of(1)));
//                      ^ warning ArenaEscapeContainer
    }
  }

  Scene objectOfAnotherClass() {
    try (Allocator alloc = arena.allocator()) {
      return new Scene(Circle.in(alloc).of(1));
//           ^ error ArenaEscapeReturn
    }
  }

  void innerValueInOuterSlice() {
    try (Allocator outer = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(outer).slice(1);
      try (Allocator inner = outer.nested()) {
        shapes.put(0, Circle.in(inner).of(1));
//                    ^ warning ArenaEscapeContainer
      }
    }
  }

  Function<Double, Shape> functionThatAllocates() {
    try (Allocator alloc = arena.allocator()) {
      Circle.Factory circles = Circle.in(alloc);
      return radius -> circles.of(radius);
//           ^ warning ArenaEscapeCapture
    }
  }

  Shape synchronizedBlock() {
    try (Allocator alloc = arena.allocator()) {
      synchronized (this) {
        return Circle.in(alloc).of(1);
//             ^ error ArenaEscapeReturn
      }
    }
  }

  double doLoop() {
    Shape last;
    do {
      try (Allocator alloc = arena.allocator()) {
        last = Circle.in(alloc).of(1);
      }
    } while (last.area() < 1);
//           ^ error ArenaEscapeRead
    return 0;
  }

  Shape recursive(int n) {
    try (Allocator alloc = arena.allocator()) {
      return pick(Circle.in(alloc).of(1), n);
//           ^ error ArenaEscapeReturn
    }
  }

  private static Shape pick(Shape shape, int n) {
    return n == 0 ? shape : pick(shape, n - 1);
  }
}

/** A class of which the checker sees only the fields. */
final class Scene {
  private final List<Shape> shapes = new ArrayList<>();
  private Shape best;

  Scene() {}

  Scene(Shape best) {
    this.best = best;
  }

  void setBest(Shape shape) {
    best = shape;
  }

  void addAll(List<? extends Shape> more) {
    shapes.addAll(more);
  }

  double area() {
    return best.area() + shapes.size();
  }
}
