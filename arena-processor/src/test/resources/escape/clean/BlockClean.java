package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values that stay in their block, however they are moved about. */
class BlockClean {
  private final MemoryArena arena = MemoryArena.create();
  private double total;

  void firstScreen() {
    try (Allocator alloc = arena.allocator()) {
      Foo a = Bar.in(alloc).of(10);
      Foo b = Bar.in(alloc).copyOf(new BarRecord(14));
      a.speak();
      b.speak();
    }
  }

  void slices() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(2);
      shapes.put(0, Circle.in(alloc).of(2.0));
      shapes.putRect(1, 3.0, 4.0);
      for (Shape s : shapes) {
        total += s.area();
      }
      for (AnyShape.Cursor c = shapes.cursor(); c.next(); ) {
        total += c.value().area();
      }
    }
  }

  void listInsideTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      List<Shape> found = new ArrayList<>();
      found.add(Circle.in(alloc).of(1));
      found.sort(Comparator.comparingDouble(Shape::area));
      total += found.get(0).area();
    }
  }

  void listThatIsCleared() {
    List<Shape> found = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      try (Allocator alloc = arena.allocator()) {
        found.add(Circle.in(alloc).of(i));
        total += found.get(0).area();
        found.clear();
      }
    }
    found.add(new CircleRecord(1));
  }

  void stackOfNodes() {
    try (Allocator alloc = arena.allocator()) {
      Deque<Node> stack = new ArrayDeque<>();
      stack.push(Node.in(alloc).of(1, null));
      while (!stack.isEmpty()) {
        Node node = stack.pop();
        if (node.left() != null) {
          stack.push(node.left());
        }
      }
    }
  }

  void mapInsideTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      Map<String, Shape> byName = new HashMap<>();
      byName.put("circle", Circle.in(alloc).of(1));
      byName.forEach((name, shape) -> total += shape.area());
    }
  }

  void arrayInsideTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      Shape[] array = {Circle.in(alloc).of(1), new CircleRecord(2)};
      array[1] = Objects.requireNonNull(array[0]);
      total += array[1].area();
    }
  }

  void outerVariableThatIsNotReadAfterwards() {
    Circle last = null;
    try (Allocator alloc = arena.allocator()) {
      last = Circle.in(alloc).of(1);
      total += last.radius();
    }
    last = null;
    total += last == null ? 1 : 0;
  }

  double outerVariableThatGetsACopy() {
    Shape kept;
    try (Allocator alloc = arena.allocator()) {
      kept = Circle.in(alloc).of(1);
      kept = new CircleRecord(kept.area());
    }
    return kept.area();
  }

  boolean comparedWithNullAfterwards() {
    Circle found = null;
    try (Allocator alloc = arena.allocator()) {
      found = Circle.in(alloc).of(1);
    }
    return found != null;
  }

  boolean askedWhetherOpen(Allocator alloc) {
    alloc.close();
    return alloc.isOpen();
  }

  void variableOfEachRound() {
    for (int i = 0; i < 3; i++) {
      Shape best = new CircleRecord(0);
      try (Allocator alloc = arena.allocator()) {
        Shape shape = Circle.in(alloc).of(i);
        best = shape.area() > best.area() ? shape : best;
        total += best.area();
      }
    }
  }

  void conditionalReassignment(boolean wanted) {
    Shape shape = new CircleRecord(1);
    if (wanted) {
      try (Allocator alloc = arena.allocator()) {
        shape = Circle.in(alloc).of(1);
        total += shape.area();
      }
      shape = new CircleRecord(2);
    }
    total += shape.area();
  }

  void nestedScopes() {
    try (Allocator outer = arena.allocator()) {
      Circle kept = Circle.in(outer).of(1);
      for (int i = 0; i < 3; i++) {
        try (Allocator inner = outer.nested()) {
          FloatSlice scratch = inner.floats(16);
          total += scratch.get(0) + kept.radius();
        }
      }
      total += kept.area();
    }
  }

  void valueOfTheOuterScopeInAnInnerOne() {
    try (Allocator outer = arena.allocator()) {
      Shape best = Circle.in(outer).of(1);
      try (Allocator inner = outer.nested()) {
        Shape other = Circle.in(inner).of(2);
        best = Circle.in(outer).of(best.area() + other.area());
      }
      total += best.area();
    }
  }

  void caughtInside() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      try {
        throw new Found(circle);
      } catch (Found found) {
        total += found.circle.radius();
      }
    }
  }

  static final class Found extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Shape shape;
    private final transient CircleRecord circle;

    Found(Circle circle) {
      this.shape = new CircleRecord(circle.radius());
      this.circle = circle.toRecord();
    }

    Shape shape() {
      return shape;
    }
  }

  void tryOnAVariable() {
    Allocator alloc = arena.allocator();
    try (alloc) {
      total += Circle.in(alloc).of(1).area();
    }
  }

  void openedAndClosedAtOnce() {
    arena.allocator().close();
  }

  void prewarmed() {
    arena.prewarm(
        alloc -> {
          FloatSlice slice = alloc.floats(16);
          slice.fill(1f);
        });
  }

  void switchInTheBlock(int kind) {
    try (Allocator alloc = arena.allocator()) {
      Shape shape =
          switch (kind) {
            case 0 -> Circle.in(alloc).of(1);
            default -> {
              Rect rect = Rect.in(alloc).of(1, 2);
              yield rect;
            }
          };
      switch (kind) {
        case 1:
          shape = new CircleRecord(1);
          break;
        default:
          total += shape.area();
      }
    }
  }

  void labelledLoops() {
    outer:
    while (true) {
      try (Allocator alloc = arena.allocator()) {
        for (Circle each : Circle.in(alloc).slice(3)) {
          if (each.radius() == 0) {
            break outer;
          }
          total += each.radius();
        }
      }
    }
  }
}
