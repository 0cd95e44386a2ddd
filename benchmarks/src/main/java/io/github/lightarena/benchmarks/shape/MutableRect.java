package io.github.lightarena.benchmarks.shape;

/** A rectangle that a pool hands out again. */
public final class MutableRect implements RectShape {
  private double width;
  private double height;

  /** Makes an empty rectangle. */
  public MutableRect() {}

  /** {@return this rectangle, with other sizes} */
  public MutableRect set(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }
}
