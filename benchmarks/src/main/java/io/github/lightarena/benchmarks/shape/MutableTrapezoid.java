package io.github.lightarena.benchmarks.shape;

/** A trapezoid that a pool hands out again. */
final class MutableTrapezoid implements TrapezoidShape {
  private double base;
  private double top;
  private double height;

  MutableTrapezoid set(double newBase, double newTop, double newHeight) {
    base = newBase;
    top = newTop;
    height = newHeight;
    return this;
  }

  @Override
  public double base() {
    return base;
  }

  @Override
  public double top() {
    return top;
  }

  @Override
  public double height() {
    return height;
  }
}
