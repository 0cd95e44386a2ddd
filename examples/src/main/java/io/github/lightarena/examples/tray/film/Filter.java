package io.github.lightarena.examples.tray.film;

/** A reconstruction filter, the product of a function of x and one of y. */
public interface Filter {
  /** {@return how far it reaches to either side along x, in pixels} */
  double width();

  /** {@return how far it reaches to either side along y, in pixels} */
  double height();

  /**
   * {@return the factor for x}
   *
   * @param x the distance from the pixel's centre, in pixels, within the width
   */
  double weightX(double x);

  /**
   * {@return the factor for y}
   *
   * @param y the distance from the pixel's centre, in pixels, within the height
   */
  double weightY(double y);
}
