package io.github.lightarena.examples.tray.film;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture in the making, in tiles. Each tile sums its own samples; {@link #develop} adds the
 * tiles up in their order. So the picture does not depend on the order in which they were rendered.
 */
public final class Film {
  private static final int TILE_SIZE = 16;

  private final int width;
  private final int height;
  private final List<FilmTile> tiles = new ArrayList<>();

  /**
   * Makes the film.
   *
   * @param width the width in pixels
   * @param height the height in pixels
   * @param filter the reconstruction filter
   */
  public Film(int width, int height, Filter filter) {
    this.width = width;
    this.height = height;
    for (int y = 0; y < height; y += TILE_SIZE) {
      for (int x = 0; x < width; x += TILE_SIZE) {
        int x1 = Math.min(width, x + TILE_SIZE);
        int y1 = Math.min(height, y + TILE_SIZE);
        tiles.add(new FilmTile(filter, x, y, x1, y1, width, height));
      }
    }
  }

  /**
   * {@return about how many bytes of the Java heap it takes to expose a film, to develop it, and to
   * keep one more picture to compare with}
   *
   * @param width the width in pixels
   * @param height the height in pixels
   * @param filter the reconstruction filter
   */
  public static long bytes(int width, int height, Filter filter) {
    long pixels = (long) width * height;
    long tiles = (long) tilesAlong(width) * tilesAlong(height);
    long developing = pixels * (FilmTile.CHANNELS * Double.BYTES + Picture.BYTES_PER_PIXEL);
    return tiles * FilmTile.mostBytes(filter, TILE_SIZE)
        + developing
        + pixels * Picture.BYTES_PER_PIXEL;
  }

  /** {@return the width in pixels} */
  public int width() {
    return width;
  }

  /** {@return the height in pixels} */
  public int height() {
    return height;
  }

  /** {@return the number of tiles} */
  public int tileCount() {
    return tiles.size();
  }

  /**
   * {@return a tile}
   *
   * @param number its number, from 0
   */
  public FilmTile tile(int number) {
    return tiles.get(number);
  }

  /** {@return the picture as it is now} */
  public Picture develop() {
    double[] sums = new double[FilmTile.CHANNELS * width * height];
    for (FilmTile tile : tiles) {
      tile.addTo(sums, width);
    }
    float[] rgb = new float[3 * width * height];
    for (int pixel = 0; pixel < width * height; pixel++) {
      double weight = sums[FilmTile.CHANNELS * pixel + 3];
      for (int channel = 0; channel < 3 && weight != 0; channel++) {
        double sum = sums[FilmTile.CHANNELS * pixel + channel];
        rgb[3 * pixel + channel] = (float) Math.max(0, sum / weight);
      }
    }
    return new Picture(width, height, rgb);
  }

  private static int tilesAlong(int pixels) {
    return (pixels + TILE_SIZE - 1) / TILE_SIZE;
  }
}
