package io.github.lightarena.benchmarks.shape;

import io.github.lightarena.Allocator;

/** Makes shapes of the data in an arena, each way that there is. */
public final class ArenaShapes {
  private ArenaShapes() {}

  /** Writes a shape in place and refers to it. */
  public static void put(AnyShape.Slice shapes, int index, ShapeData data, int number) {
    switch (data.kind(number)) {
      case ShapeData.CIRCLE:
        shapes.putCircle(index, data.first(number));
        break;
      case ShapeData.RECT:
        shapes.putRect(index, data.first(number), data.second(number));
        break;
      case ShapeData.RING:
        shapes.putRing(index, data.first(number), data.second(number));
        break;
      default:
        shapes.putTrapezoid(index, data.first(number), data.second(number), data.third(number));
        break;
    }
  }

  /** Writes a shape in place as the next one of a slice. */
  public static void add(AnyShape.SliceBuilder builder, ShapeData data, int number) {
    switch (data.kind(number)) {
      case ShapeData.CIRCLE:
        builder.addCircle(data.first(number));
        break;
      case ShapeData.RECT:
        builder.addRect(data.first(number), data.second(number));
        break;
      case ShapeData.RING:
        builder.addRing(data.first(number), data.second(number));
        break;
      default:
        builder.addTrapezoid(data.first(number), data.second(number), data.third(number));
        break;
    }
  }

  /** {@return a view of a new shape} */
  public static Shape of(Allocator alloc, ShapeData data, int number) {
    switch (data.kind(number)) {
      case ShapeData.CIRCLE:
        return Circle.in(alloc).of(data.first(number));
      case ShapeData.RECT:
        return Rect.in(alloc).of(data.first(number), data.second(number));
      case ShapeData.RING:
        return Ring.in(alloc).of(data.first(number), data.second(number));
      default:
        return Trapezoid.in(alloc).of(data.first(number), data.second(number), data.third(number));
    }
  }
}
