package io.github.lightarena.benchmarks.bsdf;

/** A unit vector in the shading frame; mutable scratch space. */
final class Direction {
  double x;
  double y;
  double z;

  void set(double newX, double newY, double newZ) {
    x = newX;
    y = newY;
    z = newZ;
  }

  boolean sameHemisphere(Direction other) {
    return z * other.z > 0;
  }

  /** Chooses a direction of the upper hemisphere with density {@code cos / pi}. */
  void setCosine(double u1, double u2) {
    double r = Math.sqrt(u1);
    double phi = 2 * Math.PI * u2;
    set(r * Math.cos(phi), r * Math.sin(phi), Math.sqrt(1 - u1));
  }
}
