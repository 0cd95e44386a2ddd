package io.github.lightarena.benchmarks.shape;

/** A trapezoid. */
public interface TrapezoidShape extends Shape {
  /** {@return the longer of the parallel sides} */
  double base();

  /** {@return the shorter one} */
  double top();

  /** {@return the distance between them} */
  double height();

  @Override
  default double area() {
    return (base() + top()) * height() * 0.5;
  }
}
