package io.github.lightarena.examples.geometry;

/** Two shapes that do not touch, taken as one: a node of constructive geometry. */
public interface BothShape extends Shape {
  /** {@return one of the two} */
  Shape a();

  /** {@return the other} */
  Shape b();

  @Override
  default double area() {
    return a().area() + b().area();
  }

  @Override
  default double perimeter() {
    return a().perimeter() + b().perimeter();
  }
}
