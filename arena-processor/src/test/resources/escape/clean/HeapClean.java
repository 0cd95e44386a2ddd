package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Records and slices outside of arenas may be kept as long as one likes. */
class HeapClean {
  private final MemoryArena arena = MemoryArena.create();
  private final List<Shape> shapes = new ArrayList<>();
  private Shape shape;
  private FloatSlice samples = FloatSlice.of(1f, 2f);
  private ReferenceSlice<Shape> slice;
  private Shape[] array;

  HeapClean(Shape shape, List<Shape> more) {
    this.shape = shape;
    shapes.addAll(more);
  }

  void keep(Shape other) {
    shape = other;
    shapes.add(other);
    array = new Shape[] {other};
  }

  void keepRecords() {
    keep(new CircleRecord(1));
    shape = new BothRecord(new CircleRecord(1), new CircleRecord(2));
    slice = ReferenceSlice.of(shape, new CircleRecord(3));
    samples = FloatSlice.of(3f);
    array[0] = shape;
  }

  Shape kept() {
    return shapes.isEmpty() ? shape : shapes.get(0);
  }

  FloatSlice keptSamples() {
    return samples.slice(0, 1);
  }

  double keptBesideAScope() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      Shape heap = kept();
      shape = heap;
      shapes.add(heap);
      return circle.area() + heap.area();
    }
  }

  Shape largestOnTheHeap() {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice areas = alloc.floats(shapes.size());
      int best = 0;
      for (int i = 0; i < shapes.size(); i++) {
        areas.set(i, (float) shapes.get(i).area());
        best = areas.get(i) > areas.get(best) ? i : best;
      }
      return shapes.get(best);
    }
  }

  List<Shape> copiedIntoTheArena() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice copies = AnyShape.in(alloc).sliceOf(shapes);
      shapes.sort((a, b) -> Double.compare(a.area() - copies.get(0).area(), b.area()));
      Collections.reverse(shapes);
      return shapes;
    }
  }

  Shape recordThatWasCopiedIn() {
    CircleRecord heap = new CircleRecord(1);
    try (Allocator alloc = arena.allocator()) {
      Shape view = Circle.in(alloc).copyOf(heap);
      shape = view.area() > 1 ? heap : kept();
      return heap;
    }
  }

  private static double helper(Shape shape, Allocator alloc) {
    return shape.area() + alloc.floats(1).get(0);
  }

  double helperWithBoth() {
    try (Allocator alloc = arena.allocator()) {
      double sum = helper(shape, alloc);
      shape = first(shape, Circle.in(alloc).of(1));
      return sum;
    }
  }

  private static Shape first(Shape heap, Shape view) {
    return view.area() > 0 ? heap : null;
  }
}
