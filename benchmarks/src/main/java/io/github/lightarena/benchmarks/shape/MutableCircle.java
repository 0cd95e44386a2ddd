package io.github.lightarena.benchmarks.shape;

/** A circle that a pool hands out again. */
final class MutableCircle implements CircleShape {
  private double radius;

  MutableCircle set(double newRadius) {
    radius = newRadius;
    return this;
  }

  @Override
  public double radius() {
    return radius;
  }
}
