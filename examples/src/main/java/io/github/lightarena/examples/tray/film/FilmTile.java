package io.github.lightarena.examples.tray.film;

import java.util.Arrays;
import org.joml.Vector3dc;

/**
 * The samples of a rectangle of pixels, spread by the filter over the rectangle and a border. One
 * worker at a time writes to it, pixel by pixel in a fixed order, so its sums are the same whoever
 * does.
 */
public final class FilmTile {
  static final int CHANNELS = 4;

  private final Filter filter;
  private final int x0;
  private final int y0;
  private final int x1;
  private final int y1;
  private final int left;
  private final int top;
  private final int right;
  private final int bottom;
  private final double[] sums;
  private final double[] weightsX;

  /** The most bytes that a tile of this many pixels a side can have, with its border. */
  static long mostBytes(Filter filter, int size) {
    long width = size + 2L * (int) Math.ceil(filter.width());
    long height = size + 2L * (int) Math.ceil(filter.height());
    return Double.BYTES * CHANNELS * width * height;
  }

  FilmTile(Filter filter, int x0, int y0, int x1, int y1, int filmWidth, int filmHeight) {
    this.filter = filter;
    this.x0 = x0;
    this.y0 = y0;
    this.x1 = x1;
    this.y1 = y1;
    int borderX = (int) Math.ceil(filter.width());
    int borderY = (int) Math.ceil(filter.height());
    this.left = Math.max(0, x0 - borderX);
    this.top = Math.max(0, y0 - borderY);
    this.right = Math.min(filmWidth, x1 + borderX);
    this.bottom = Math.min(filmHeight, y1 + borderY);
    this.sums = new double[CHANNELS * (right - left) * (bottom - top)];
    this.weightsX = new double[right - left];
  }

  /** {@return the first column of its pixels} */
  public int x0() {
    return x0;
  }

  /** {@return the first row of its pixels} */
  public int y0() {
    return y0;
  }

  /** {@return the column after the last of its pixels} */
  public int x1() {
    return x1;
  }

  /** {@return the row after the last of its pixels} */
  public int y1() {
    return y1;
  }

  /** Forgets all samples. */
  public void clear() {
    Arrays.fill(sums, 0);
  }

  /**
   * Adds a sample to all the pixels that the filter reaches.
   *
   * @param x the sample's place from the picture's left, in pixels
   * @param y the sample's place from the picture's top, in pixels
   * @param radiance the sample's radiance; one that is not finite counts as black
   */
  public void add(double x, double y, Vector3dc radiance) {
    boolean finite = radiance.isFinite();
    double r = finite ? radiance.x() : 0;
    double g = finite ? radiance.y() : 0;
    double b = finite ? radiance.z() : 0;
    double centreX = x - 0.5;
    double centreY = y - 0.5;
    int fromX = Math.max(left, (int) Math.ceil(centreX - filter.width()));
    int toX = Math.min(right, (int) Math.floor(centreX + filter.width()) + 1);
    int fromY = Math.max(top, (int) Math.ceil(centreY - filter.height()));
    int toY = Math.min(bottom, (int) Math.floor(centreY + filter.height()) + 1);
    for (int px = fromX; px < toX; px++) {
      weightsX[px - left] = filter.weightX(px - centreX);
    }
    for (int py = fromY; py < toY; py++) {
      double weightY = filter.weightY(py - centreY);
      int i = CHANNELS * ((py - top) * (right - left) + fromX - left);
      for (int px = fromX; px < toX; px++, i += CHANNELS) {
        double weight = weightsX[px - left] * weightY;
        sums[i] += weight * r;
        sums[i + 1] += weight * g;
        sums[i + 2] += weight * b;
        sums[i + 3] += weight;
      }
    }
  }

  void addTo(double[] film, int filmWidth) {
    int rowLength = CHANNELS * (right - left);
    for (int py = top; py < bottom; py++) {
      int from = (py - top) * rowLength;
      int to = CHANNELS * (py * filmWidth + left);
      for (int i = 0; i < rowLength; i++) {
        film[to + i] += sums[from + i];
      }
    }
  }
}
