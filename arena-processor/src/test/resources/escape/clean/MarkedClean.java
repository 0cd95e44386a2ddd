package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.annotation.ArenaScoped;
import java.util.ArrayList;
import java.util.List;

/** Classes marked {@code @ArenaScoped}, records, and what was suppressed. */
class MarkedClean {
  private final MemoryArena arena = MemoryArena.create();
  private final Lobes reused = new Lobes();
  private final Memory memory = new Memory();
  private Circle suppressedField;
  private double total;

  @ArenaScoped
  static final class Hit {
    private final Shape shape;
    private final double distance;

    Hit(Shape shape, double distance) {
      this.shape = shape;
      this.distance = distance;
    }

    Shape shape() {
      return shape;
    }

    double distance() {
      return distance;
    }
  }

  @ArenaScoped
  static final class Lobes {
    private final Shape[] lobes = new Shape[8];
    private final List<Shape> more = new ArrayList<>();
    private int count;

    void set(ReferenceSlice<Shape> shapes) {
      count = shapes.size();
      for (int i = 0; i < count; i++) {
        lobes[i] = shapes.get(i);
        more.add(shapes.get(i));
      }
    }

    Shape first() {
      return lobes[0];
    }
  }

  @ArenaScoped
  interface Shading extends AutoCloseable {
    FloatSlice floats(int length);

    @Override
    void close();
  }

  static final class Memory implements Shading {
    private final MemoryArena arena = MemoryArena.create();
    private Allocator alloc;

    void open() {
      alloc = arena.allocator();
    }

    @Override
    public void close() {
      alloc.close();
    }

    @Override
    public FloatSlice floats(int length) {
      return alloc.floats(length);
    }

    Shape circle(double radius) {
      Circle made = Circle.in(alloc).of(radius);
      return made;
    }
  }

  record Pair(Shape left, Shape right) {
    double area() {
      return left.area() + right.area();
    }
  }

  double markedObjectInTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      Hit hit = new Hit(Circle.in(alloc).of(1), 2.0);
      return hit.distance() + hit.shape().area();
    }
  }

  Hit markedObjectForTheCaller(Allocator alloc) {
    return new Hit(Circle.in(alloc).of(1), 2.0);
  }

  void markedFieldIsSet() {
    try (Allocator alloc = arena.allocator()) {
      reused.set(AnyShape.in(alloc).slice(3));
      total += reused.first().area();
    }
  }

  void markedMemory() {
    memory.open();
    total += memory.circle(1).area() + memory.floats(2).get(0);
    memory.close();
  }

  double recordInTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      Pair pair = new Pair(Circle.in(alloc).of(1), new CircleRecord(2));
      return pair.area();
    }
  }

  Pair recordForTheCaller(Allocator alloc) {
    return new Pair(Circle.in(alloc).of(1), new CircleRecord(2));
  }

  Pair recordOfCopies() {
    try (Allocator alloc = arena.allocator()) {
      return new Pair(Circle.in(alloc).of(1).toRecord(), new CircleRecord(2));
    }
  }

  @SuppressWarnings("arena-escape")
  void suppressedOnTheMethod() {
    try (Allocator alloc = arena.allocator()) {
      suppressedField = Circle.in(alloc).of(1);
    }
  }

  double suppressedOnTheVariable() {
    Shape kept;
    try (Allocator alloc = arena.allocator()) {
      kept = Circle.in(alloc).of(1);
      total += kept.area();
    }
    @SuppressWarnings({"unused", "arena-escape"})
    double area = kept.area();
    return suppressedField.radius();
  }

  @SuppressWarnings("arena-escape")
  static class Suppressed {
    static final String NAME = "arena-escape";
    private Circle circle;

    void keep(Allocator alloc) {
      circle = Circle.in(alloc).of(1);
      System.out.println(circle);
    }
  }

  @SuppressWarnings(Suppressed.NAME)
  Circle suppressedByAConstant() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).of(1);
    }
  }
}
