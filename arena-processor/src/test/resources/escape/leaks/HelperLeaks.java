package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Methods of the same class that put what they are given into something else they are given. */
class HelperLeaks {
  private final MemoryArena arena = MemoryArena.create();
  private final List<Shape> all = new ArrayList<>();

  static final class Box<T> {
    private final List<T> more = new ArrayList<>();
    private T value;

    static <T> Box<T> of(T value) {
      return new Box<T>().with(value);
    }

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
  }

  static class Filler {
    void fill(Collection<? super Shape> out, Shape shape) {
      out.add(shape);
    }
  }

  static void fill(List<Shape> out, Shape shape) {
    out.add(shape);
  }

  static void fillTwice(List<Shape> out, Shape shape) {
    fill(out, shape);
  }

  static void fillWith(List<Shape> out, Allocator alloc, int count) {
    for (int i = 0; i < count; i++) {
      out.add(Circle.in(alloc).of(i));
    }
  }

  static void fillAll(List<Shape> out, List<Shape> in) {
    in.forEach(shape -> out.add(shape));
  }

  static void name(Map<String, Shape> names, Shape shape) {
    names.put("it", shape);
  }

  static void first(Shape[] shapes, Shape shape) {
    shapes[0] = shape;
  }

  static void set(AtomicReference<Shape> reference, Shape shape) {
    reference.set(shape);
  }

  static void set(Holder holder, Shape shape) {
    holder.shape = shape;
  }

  static void collect(Shape shape, List<Shape> out) {
    out.add(shape);
    if (shape instanceof BothShape both) {
      collect(both.a(), out);
      collect(both.b(), out);
    }
  }

  static List<Shape> plus(List<Shape> shapes, Shape shape) {
    shapes.add(shape);
    return shapes;
  }

  double readAfter() {
    List<Shape> shapes = new ArrayList<>();
    try (Allocator alloc = arena.allocator()) {
      fill(shapes, Circle.in(alloc).of(1));
//                 ^ warning ArenaEscapeContainer
    }
    return shapes.get(0).area();
  }

  List<Shape> returned() {
    try (Allocator alloc = arena.allocator()) {
      List<Shape> shapes = new ArrayList<>();
      fill(shapes, Circle.in(alloc).of(1));
      return shapes;
//           ^ error ArenaEscapeReturn
    }
  }

  List<Shape> returnedThroughTwo() {
    try (Allocator alloc = arena.allocator()) {
      List<Shape> shapes = new ArrayList<>();
      fillTwice(shapes, Circle.in(alloc).of(1));
      return shapes;
//           ^ error ArenaEscapeReturn
    }
  }

  List<Shape> madeByTheHelper() {
    try (Allocator alloc = arena.allocator()) {
      List<Shape> shapes = new ArrayList<>();
      fillWith(shapes, alloc, 2);
      return shapes;
//           ^ error ArenaEscapeReturn
    }
  }

  List<Shape> allOfAnother() {
    try (Allocator alloc = arena.allocator()) {
      List<Shape> shapes = new ArrayList<>();
      fillAll(shapes, List.of(Circle.in(alloc).of(1)));
      return shapes;
//           ^ error ArenaEscapeReturn
    }
  }

  List<Shape> collected() {
    try (Allocator alloc = arena.allocator()) {
      List<Shape> shapes = new ArrayList<>();
      collect(Circle.in(alloc).of(1), shapes);
      return shapes;
//           ^ error ArenaEscapeReturn
    }
  }

  List<Shape> answered() {
    try (Allocator alloc = arena.allocator()) {
      return plus(new ArrayList<>(), Circle.in(alloc).of(1));
//           ^ error ArenaEscapeReturn
    }
  }

  void intoAField() {
    try (Allocator alloc = arena.allocator()) {
      fill(all, Circle.in(alloc).of(1));
//              ^ warning ArenaEscapeContainer
    }
  }

  void intoAFieldByAnObject() {
    try (Allocator alloc = arena.allocator()) {
      new Filler().fill(all, Circle.in(alloc).of(1));
//                           ^ warning ArenaEscapeContainer
    }
  }

  void intoAParameter(List<Shape> given) {
    try (Allocator alloc = arena.allocator()) {
      fill(given, Circle.in(alloc).of(1));
//                ^ warning ArenaEscapeContainer
    }
  }

  double intoAMap() {
    Map<String, Shape> names = new HashMap<>();
    try (Allocator alloc = arena.allocator()) {
      name(names, Circle.in(alloc).of(1));
//                ^ warning ArenaEscapeContainer
    }
    return names.get("it").area();
  }

  double intoAnArray() {
    Shape[] shapes = new Shape[1];
    try (Allocator alloc = arena.allocator()) {
      first(shapes, Circle.in(alloc).of(1));
//                  ^ warning ArenaEscapeContainer
    }
    return shapes[0].area();
  }

  double intoAReference() {
    AtomicReference<Shape> reference = new AtomicReference<>();
    try (Allocator alloc = arena.allocator()) {
      set(reference, Circle.in(alloc).of(1));
//                   ^ warning ArenaEscapeContainer
    }
    return reference.get().area();
  }

  double intoAnObject() {
    Holder holder = new Holder();
    try (Allocator alloc = arena.allocator()) {
      set(holder, Circle.in(alloc).of(1));
//                ^ error ArenaEscapeField
    }
    return holder.shape.area();
  }

  Holder intoAnObjectThatIsReturned() {
    try (Allocator alloc = arena.allocator()) {
      Holder holder = new Holder();
      set(holder, Circle.in(alloc).of(1));
      return holder;
//           ^ error ArenaEscapeReturn
    }
  }

  Box<Shape> built() {
    try (Allocator alloc = arena.allocator()) {
      return Box.of(Circle.in(alloc).of(1));
//           ^ error ArenaEscapeReturn
    }
  }

  Box<Shape> builtWithMore() {
    try (Allocator alloc = arena.allocator()) {
      return new Box<Shape>().with(new RectRecord(1, 1)).and(Circle.in(alloc).of(1));
//           ^ error ArenaEscapeReturn
    }
  }
}
