package io.github.lightarena.examples.tray.film;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A finished picture, in linear sRGB. */
public final class Picture {
  static final int BYTES_PER_PIXEL = 3 * Float.BYTES;

  private final int width;
  private final int height;
  private final float[] rgb;

  Picture(int width, int height, float[] rgb) {
    this.width = width;
    this.height = height;
    this.rgb = rgb;
  }

  /** {@return the width in pixels} */
  public int width() {
    return width;
  }

  /** {@return the height in pixels} */
  public int height() {
    return height;
  }

  /**
   * {@return a value of a pixel, linear, 0 or more}
   *
   * @param x the column
   * @param y the row, from the top
   * @param channel 0 for red, 1 for green, 2 for blue
   */
  public float value(int x, int y, int channel) {
    return rgb[3 * (y * width + x) + channel];
  }

  /**
   * {@return whether every value has the same bits as another picture's}
   *
   * @param other the other picture
   */
  public boolean sameBits(Picture other) {
    return width == other.width && height == other.height && Arrays.equals(rgb, other.rgb);
  }

  /** {@return the picture in sRGB, 8 bits a channel} */
  public BufferedImage toSrgb() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int pixel = 0;
        for (int channel = 0; channel < 3; channel++) {
          pixel = pixel << 8 | toSrgb8(value(x, y, channel));
        }
        image.setRGB(x, y, pixel);
      }
    }
    return image;
  }

  /** The transfer function of IEC 61966-2-1. */
  static int toSrgb8(double linear) {
    double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.min(1, Math.max(0, value)));
  }
}
