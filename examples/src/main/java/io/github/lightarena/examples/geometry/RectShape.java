package io.github.lightarena.examples.geometry;

/** What a rectangle knows and does. */
public interface RectShape extends Shape {
  /** {@return the width} */
  double width();

  /** {@return the height} */
  double height();

  @Override
  default double area() {
    return width() * height();
  }

  @Override
  default double perimeter() {
    return 2 * (width() + height());
  }
}
