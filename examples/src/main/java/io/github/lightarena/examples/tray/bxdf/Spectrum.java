package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/** A colour in linear sRGB. */
public interface Spectrum {
  /** {@return the red part} */
  double r();

  /** {@return the green part} */
  double g();

  /** {@return the blue part} */
  double b();

  /** {@return whether every part is 0} */
  default boolean isBlack() {
    return r() == 0 && g() == 0 && b() == 0;
  }

  /**
   * Reads the colour.
   *
   * @param dest receives the three parts
   */
  default void get(Vector3d dest) {
    dest.set(r(), g(), b());
  }

  /**
   * Multiplies a colour by this one.
   *
   * @param colour is multiplied, part by part
   */
  default void scale(Vector3d colour) {
    colour.mul(r(), g(), b());
  }

  /**
   * {@return the luminance of a colour in linear sRGB, by Rec. 709}
   *
   * @param colour the colour
   */
  static double luminance(Vector3dc colour) {
    return 0.2126 * colour.x() + 0.7152 * colour.y() + 0.0722 * colour.z();
  }
}
