package io.github.lightarena.examples.tray.film;

/**
 * A Gaussian that is lowered so that it is 0 at the width.
 *
 * @param width how far it reaches to either side along x, in pixels
 * @param height how far it reaches to either side along y, in pixels
 * @param alpha how fast it falls, in 1 / pixel^2
 */
public record GaussianFilter(double width, double height, double alpha) implements Filter {
  @Override
  public double weightX(double x) {
    return weight(x, width);
  }

  @Override
  public double weightY(double y) {
    return weight(y, height);
  }

  private double weight(double x, double radius) {
    return Math.max(0, Math.exp(-alpha * x * x) - Math.exp(-alpha * radius * radius));
  }
}
