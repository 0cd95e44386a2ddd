package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What leaves the block is a copy, a number or a text. */
class CopyClean {
  private final MemoryArena arena = MemoryArena.create();
  private final List<Shape> shapes = new ArrayList<>();
  private Shape shape;
  private CircleRecord circle;
  private float[] samples;
  private double area;
  private String text;
  private Object object;
  private Table table;
  private AnyShape.Kind kind;

  void record() {
    try (Allocator alloc = arena.allocator()) {
      circle = Circle.in(alloc).of(1).toRecord();
      shape = Circle.in(alloc).of(2).toRecord();
    }
  }

  void recordBehindAnInterface() {
    try (Allocator alloc = arena.allocator()) {
      Shape copy = Rect.in(alloc).of(1, 2).toRecord();
      shape = copy;
      shapes.add(copy);
    }
  }

  void recordWithInlineAndOnHeapParts() {
    try (Allocator alloc = arena.allocator()) {
      Ray ray = Ray.in(alloc).of(new Vec3Record(1, 2, 3), new Table());
      object = ray.toRecord();
      table = ray.table();
    }
  }

  void array() {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice slice = alloc.floats(8);
      samples = slice.toArray();
    }
  }

  void copiedIntoField() {
    samples = new float[8];
    try (Allocator alloc = arena.allocator()) {
      alloc.floats(8).copyTo(samples);
    }
  }

  void numbersAndTexts() {
    try (Allocator alloc = arena.allocator()) {
      Circle view = Circle.in(alloc).of(1);
      area = view.area() + view.radius();
      text = view.toString() + view;
      object = String.valueOf(view);
      object = view.getClass();
      object = view.hashCode();
      kind = AnyShape.kindOf(view);
    }
  }

  double returnedNumber() {
    try (Allocator alloc = arena.allocator()) {
      return Circle.in(alloc).of(1).area();
    }
  }

  CircleRecord returnedRecord() {
    try (Allocator alloc = arena.allocator()) {
      Circle view = Circle.in(alloc).of(1);
      return view.toRecord();
    }
  }

  Shape returnedHeapRecord(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      Circle view = Circle.in(alloc).of(1);
      return view.radius() > 1 && wanted ? new CircleRecord(view.radius()) : view.toRecord();
    }
  }

  double summedByStream() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      return slice.stream().mapToDouble(Shape::area).sum();
    }
  }

  List<Double> areas() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      return slice.stream().map(Shape::area).sorted(Comparator.reverseOrder()).toList();
    }
  }

  List<Shape> copiesByLambda() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      List<Shape> copies = new ArrayList<>();
      slice.forEach(each -> copies.add(new CircleRecord(each.area())));
      return copies;
    }
  }

  List<Shape> copiesByStream() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      return slice.stream().<Shape>map(each -> new CircleRecord(each.area())).toList();
    }
  }

  Map<String, Long> countsByText() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      return slice.stream()
          .map(Shape::toString)
          .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
    }
  }

  Collection<CircleRecord> recordsOfValues() {
    try (Allocator alloc = arena.allocator()) {
      Circle.Slice circles = Circle.in(alloc).slice(3);
      Collection<CircleRecord> records = new ArrayList<>();
      for (Circle each : circles) {
        records.add(each.toRecord());
      }
      return records;
    }
  }

  FloatSlice onTheHeap() {
    try (Allocator alloc = arena.allocator()) {
      return FloatSlice.of(alloc.floats(3).toArray());
    }
  }

  double bestArea(Collection<Shape> heap) {
    try (Allocator alloc = arena.allocator()) {
      Circle limit = Circle.in(alloc).of(1);
      return heap.stream().filter(s -> s.area() < limit.area()).mapToDouble(Shape::area).sum();
    }
  }

  List<Shape> filteredByAView(Collection<Shape> heap) {
    try (Allocator alloc = arena.allocator()) {
      Circle limit = Circle.in(alloc).of(1);
      return heap.stream().filter(s -> s.area() < limit.area()).toList();
    }
  }

  Object[] rows() {
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1);
      return new Object[] {circle.radius(), circle.toString(), circle.toRecord()};
    }
  }

  String joined() {
    try (Allocator alloc = arena.allocator()) {
      return String.join(" ", Arrays.asList(alloc.floats(1).toString(), "" + alloc.ints(2)));
    }
  }
}
