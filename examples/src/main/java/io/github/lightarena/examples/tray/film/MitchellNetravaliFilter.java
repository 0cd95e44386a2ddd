package io.github.lightarena.examples.tray.film;

/**
 * Mitchell and Netravali's filter: <i>Reconstruction Filters in Computer Graphics</i> (SIGGRAPH
 * 1988), equation 8, stretched so that its support of two ends at the width.
 *
 * @param width how far it reaches to either side along x, in pixels
 * @param height how far it reaches to either side along y, in pixels
 * @param b the paper's B
 * @param c the paper's C
 */
public record MitchellNetravaliFilter(double width, double height, double b, double c)
    implements Filter {
  @Override
  public double weightX(double x) {
    return weight(Math.abs(2 * x / width));
  }

  @Override
  public double weightY(double y) {
    return weight(Math.abs(2 * y / height));
  }

  private double weight(double x) {
    if (x >= 2) {
      return 0;
    }
    if (x >= 1) {
      return (((-b - 6 * c) * x + (6 * b + 30 * c)) * x * x
              + (-12 * b - 48 * c) * x
              + 8 * b
              + 24 * c)
          / 6;
    }
    return (((12 - 9 * b - 6 * c) * x + (-18 + 12 * b + 6 * c)) * x * x + 6 - 2 * b) / 6;
  }
}
