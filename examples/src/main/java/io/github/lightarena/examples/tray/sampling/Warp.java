package io.github.lightarena.examples.tray.sampling;

import org.joml.Vector3d;

/**
 * Maps from the unit square to directions: <i>Physically Based Rendering</i>, "2D sampling with
 * multidimensional transformations".
 */
public final class Warp {
  private Warp() {}

  /**
   * Chooses a direction uniformly.
   *
   * @param u1 a number in [0, 1)
   * @param u2 a number in [0, 1)
   * @param dest receives the unit vector
   */
  public static void uniformSphere(double u1, double u2, Vector3d dest) {
    double z = 1 - 2 * u1;
    double r = Math.sqrt(Math.max(0, 1 - z * z));
    double phi = 2 * Math.PI * u2;
    dest.set(r * Math.cos(phi), r * Math.sin(phi), z);
  }

  /**
   * Chooses a direction of the hemisphere about +z, with density {@code cos / pi}. The square goes
   * to the disk by Shirley and Chiu's concentric map and is lifted from there.
   *
   * @param u1 a number in [0, 1)
   * @param u2 a number in [0, 1)
   * @param dest receives the unit vector
   */
  public static void cosineHemisphere(double u1, double u2, Vector3d dest) {
    double x = 2 * u1 - 1;
    double y = 2 * u2 - 1;
    if (x == 0 && y == 0) {
      dest.set(0, 0, 1);
      return;
    }
    double r;
    double phi;
    if (Math.abs(x) > Math.abs(y)) {
      r = x;
      phi = (Math.PI / 4) * (y / x);
    } else {
      r = y;
      phi = Math.PI / 2 - (Math.PI / 4) * (x / y);
    }
    double diskX = r * Math.cos(phi);
    double diskY = r * Math.sin(phi);
    dest.set(diskX, diskY, Math.sqrt(Math.max(0, 1 - diskX * diskX - diskY * diskY)));
  }

  /**
   * {@return the power heuristic's weight, exponent 2, for one sample of each of two densities}
   *
   * <p>Veach, <i>Robust Monte Carlo Methods for Light Transport Simulation</i>, section 9.2.
   *
   * @param pdf the density that made the sample
   * @param otherPdf the other density, at the same sample
   */
  public static double powerHeuristic(double pdf, double otherPdf) {
    double ratio = otherPdf / pdf;
    return 1 / (1 + ratio * ratio);
  }
}
