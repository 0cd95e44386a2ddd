package io.github.lightarena.examples.geometry;

/** What a circle knows and does, wherever its radius is kept. */
public interface CircleShape extends Shape {
  /** {@return the radius} */
  double radius();

  @Override
  default double area() {
    return Math.PI * radius() * radius();
  }

  @Override
  default double perimeter() {
    return 2 * Math.PI * radius();
  }
}
