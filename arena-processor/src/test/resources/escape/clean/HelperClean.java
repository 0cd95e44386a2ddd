package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.List;

/** Methods of the same class that fill what dies with the scope, or fill it with copies. */
class HelperClean {
  private final MemoryArena arena = MemoryArena.create();
  private final List<Shape> all = new ArrayList<>();

  static final class Box<T> {
    private final List<T> more = new ArrayList<>();
    private T value;

    Box<T> with(T given) {
      value = given;
      return this;
    }

    Box<T> and(T given) {
      more.add(given);
      return this;
    }
  }

  static final class Holder {
    private Shape shape;
    private double area;
  }

  static void fill(List<Shape> out, Shape shape) {
    out.add(shape);
  }

  static void fillWithCopy(List<Shape> out, Shape shape) {
    out.add(new RectRecord(shape.area(), 1));
  }

  static void areas(List<Double> out, Shape shape) {
    out.add(shape.area());
  }

  static void set(Holder holder, Shape shape) {
    holder.shape = shape;
  }

  static void measure(Holder holder, Shape shape) {
    holder.area = shape.area();
  }

  static double areaOf(List<Shape> shapes) {
    return shapes.stream().mapToDouble(Shape::area).sum();
  }

  double listOfTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      List<Shape> shapes = new ArrayList<>();
      fill(shapes, Circle.in(alloc).of(1));
      return areaOf(shapes);
    }
  }

  double objectOfTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      Holder holder = new Holder();
      set(holder, Circle.in(alloc).of(1));
      return holder.shape.area();
    }
  }

  double boxOfTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      Box<Shape> box = new Box<Shape>().with(Circle.in(alloc).of(1)).and(Circle.in(alloc).of(2));
      box.and(Circle.in(alloc).of(3));
      return box.value.area() + areaOf(box.more);
    }
  }

  void copies() {
    try (Allocator alloc = arena.allocator()) {
      fillWithCopy(all, Circle.in(alloc).of(1));
    }
  }

  List<Double> numbers() {
    List<Double> areas = new ArrayList<>();
    try (Allocator alloc = arena.allocator()) {
      areas(areas, Circle.in(alloc).of(1));
    }
    return areas;
  }

  double numberInAnObject() {
    Holder holder = new Holder();
    try (Allocator alloc = arena.allocator()) {
      measure(holder, Circle.in(alloc).of(1));
    }
    return holder.area;
  }

  void records() {
    fill(all, new RectRecord(1, 1));
  }

  List<Shape> ofTheCaller(Allocator alloc) {
    List<Shape> shapes = new ArrayList<>();
    fill(shapes, Circle.in(alloc).of(1));
    return shapes;
  }
}
