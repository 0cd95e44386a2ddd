package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3dc;

/** The trigonometry of unit vectors in the shading frame. */
final class Directions {
  private Directions() {}

  static boolean sameHemisphere(Vector3dc a, Vector3dc b) {
    return a.z() * b.z() > 0;
  }

  static double absCosTheta(Vector3dc w) {
    return Math.abs(w.z());
  }

  static double sinTheta(Vector3dc w) {
    return Math.sqrt(Math.max(0, 1 - w.z() * w.z()));
  }
}
