package io.github.lightarena.benchmarks.shape;

/** A circle with a hole. */
public interface RingShape extends Shape {
  /** {@return the outer radius} */
  double outer();

  /** {@return the inner radius} */
  double inner();

  @Override
  default double area() {
    return Math.PI * (outer() * outer() - inner() * inner());
  }
}
