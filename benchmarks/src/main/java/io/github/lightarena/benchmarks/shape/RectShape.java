package io.github.lightarena.benchmarks.shape;

/** A rectangle. */
public interface RectShape extends Shape {
  /** {@return the width} */
  double width();

  /** {@return the height} */
  double height();

  @Override
  default double area() {
    return width() * height();
  }
}
