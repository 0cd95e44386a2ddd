package io.github.lightarena.examples.geometry;

import io.github.lightarena.Allocator;
import java.util.Locale;

/** Kinds of values behind one interface, as a union. */
final class Shapes {
  private Shapes() {}

  static AnyShape.Slice make(Allocator alloc) {
    AnyShape.Slice shapes = AnyShape.in(alloc).slice(3); // null at first
    shapes.put(0, Circle.in(alloc).of(1.0));
    shapes.putRect(1, 3.0, 4.0); // in place, without a view
    shapes.put(2, new BothRecord(new CircleRecord(2.0), shapes.get(1))); // copied in
    return shapes;
  }

  static double totalArea(AnyShape.Slice shapes) {
    double total = 0;
    for (AnyShape.Cursor cursor = shapes.cursor(); cursor.next(); ) {
      total += cursor.value().area(); // one flyweight that moves
    }
    return total;
  }

  /** A {@code case CircleShape c} of a pattern would match no element of the slice. */
  static String describe(Shape shape) {
    switch (AnyShape.kindOf(shape)) {
      case CIRCLE:
        return "a circle of radius " + AnyShape.asCircle(shape).radius();
      case RECT:
        return "a rectangle of width " + AnyShape.asRect(shape).width();
      default:
        return "two shapes of area " + shape.area();
    }
  }

  static void print(Allocator alloc) {
    AnyShape.Slice shapes = make(alloc);
    for (Shape shape : shapes) {
      System.out.println(shape);
    }
    System.out.printf(Locale.ROOT, "total area %.3f%n", totalArea(shapes));
  }
}
