package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.IntSlice;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What looks like a leak and is none. */
class MoreClean {
  private final MemoryArena arena = MemoryArena.create();
  private final Statistics statistics = new Statistics();
  private final Map<String, Double> areas = new TreeMap<>();
  private final List<CircleRecord> records = new ArrayList<>();
  private final AtomicReference<CircleRecord> best = new AtomicReference<>();
  private Shape[] scratch;
  private double total;

  void objectThatOnlyReads() {
    try (Allocator alloc = arena.allocator()) {
      statistics.add(Circle.in(alloc).of(1));
      statistics.addAll(List.of(Circle.in(alloc).of(1)));
    }
  }

  Statistics objectThatOnlyRead() {
    try (Allocator alloc = arena.allocator()) {
      return new Statistics(Circle.in(alloc).of(1));
    }
  }

  void numbersInCollections() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      areas.put(circle.toString(), circle.area());
      areas.computeIfAbsent("unit", name -> circle.area());
      records.add(circle.toRecord());
      best.set(circle.toRecord());
      best.updateAndGet(old -> old == null ? circle.toRecord() : old);
    }
  }

  void heapArrayIsFilledWithCopies() {
    scratch = new Shape[4];
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      Arrays.setAll(scratch, i -> new CircleRecord(circle.radius() + i));
      Arrays.fill(scratch, circle.toRecord());
    }
  }

  <T> T inAScope(Function<Allocator, T> body) {
    try (Allocator alloc = arena.allocator()) {
      return body.apply(alloc);
    }
  }

  double callsWithAFunction() {
    return inAScope(alloc -> Circle.in(alloc).of(1).area());
  }

  double sumBy(ToDoubleFunction<Shape> measure) {
    try (Allocator alloc = arena.allocator()) {
      double sum = 0;
      for (Shape shape : AnyShape.in(alloc).slice(3)) {
        sum += shape == null ? 0 : measure.applyAsDouble(shape);
      }
      return sum;
    }
  }

  double recursive(Allocator outer, int depth) {
    try (Allocator alloc = outer.nested()) {
      Circle circle = Circle.in(alloc).of(depth);
      return depth == 0 ? circle.area() : circle.area() + recursive(alloc, depth - 1);
    }
  }

  Node path(Allocator alloc, int n) {
    Node node = null;
    for (int i = 0; i < n; i++) {
      node = Node.in(alloc).of(i, node);
    }
    return node;
  }

  int lengthOfPath() {
    try (Allocator alloc = arena.allocator()) {
      int length = 0;
      for (Node node = path(alloc, 10); node != null; node = node.left()) {
        length++;
      }
      return length;
    }
  }

  int flyweight() {
    try (Allocator alloc = arena.allocator()) {
      Node first = path(alloc, 10);
      Node.Factory nodes = Node.in(alloc);
      Node moving = nodes.flyweight();
      int sum = first.value();
      for (Node node = first.left(moving); node != null; node = node.left(moving)) {
        sum += node.value();
      }
      return sum;
    }
  }

  int[] indices(float[] values) {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice slice = alloc.copyOf(values);
      IntSlice order = alloc.ints(slice.length());
      for (int i = 0; i < order.length(); i++) {
        order.set(i, i);
      }
      return order.toArray();
    }
  }

  void innerValueCopiedIntoOuterSlice() {
    try (Allocator outer = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(outer).slice(2);
      try (Allocator inner = outer.nested()) {
        Circle circle = Circle.in(inner).of(1);
        total += circle.area() + shapes.size();
      }
      shapes.put(0, Circle.in(outer).of(1));
      shapes.putRect(1, 1, 2);
    }
  }

  Object lockedAndLogged(Object lock) {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      synchronized (lock) {
        System.out.println(circle);
        System.out.printf("%s %f%n", circle, circle.radius());
      }
      return lock;
    }
  }

  String builtText() {
    StringBuilder text = new StringBuilder();
    try (Allocator alloc = arena.allocator()) {
      text.append(Circle.in(alloc).of(1)).append(' ').append(alloc.floats(2));
    }
    return text.toString();
  }

  void arenaOfItsOwn() {
    try (MemoryArena mine = MemoryArena.builder().strict().build();
        Allocator alloc = mine.allocator()) {
      total += Circle.in(alloc).of(1).area();
    }
  }

  boolean found(List<Shape> heap) {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      return heap.contains(circle) || heap.indexOf(circle) > 0 || heap.remove(circle);
    }
  }

  Shape perhapsNothing(boolean wanted) {
    Shape found = null;
    if (wanted) {
      try (Allocator alloc = arena.allocator()) {
        Shape made = Circle.in(alloc).of(1);
        found = made instanceof Circle circle ? circle.toRecord() : null;
      }
    }
    return found;
  }

  int caughtAfterwards() {
    int tries = 0;
    try (Allocator alloc = arena.allocator()) {
      tries++;
      Circle.in(alloc).of(1).area();
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("try " + tries, e);
    } finally {
      tries++;
    }
    return tries;
  }

  /** A component called {@code close} closes nothing. */
  double read() {
    try (Allocator alloc = arena.allocator()) {
      Candle candle = Candle.in(alloc).of(1, 2);
      double closing = candle.close();
      return closing - candle.open() + Candle.in(alloc).of(3, 4).close();
    }
  }
}

/** Only numbers are kept. */
final class Statistics {
  private double sum;

  Statistics() {}

  Statistics(Shape first) {
    sum = first.area();
  }

  void add(Shape shape) {
    sum += shape.area();
  }

  void addAll(List<? extends Shape> shapes) {
    shapes.forEach(this::add);
  }

  double sum() {
    return sum;
  }
}
