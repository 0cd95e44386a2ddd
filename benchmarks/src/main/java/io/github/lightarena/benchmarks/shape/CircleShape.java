package io.github.lightarena.benchmarks.shape;

/** A circle. */
public interface CircleShape extends Shape {
  /** {@return the radius} */
  double radius();

  @Override
  default double area() {
    return Math.PI * radius() * radius();
  }
}
