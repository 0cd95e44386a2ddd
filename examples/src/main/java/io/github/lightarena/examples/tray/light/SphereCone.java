package io.github.lightarena.examples.tray.light;

import org.joml.Vector3dc;

/**
 * The directions in which a sphere is seen from outside, chosen uniformly: <i>Physically Based
 * Rendering</i>, third edition, section 14.2.2.
 *
 * @param centre the sphere's centre, in world space
 * @param radius the sphere's radius, in units of the world
 */
record SphereCone(Vector3dc centre, double radius) {
  double sample(Vector3dc reference, double u1, double u2, LightSample sample) {
    double pdf = pdf(reference);
    if (pdf == 0) {
      return 0;
    }
    double toCentre2 = centre.distanceSquared(reference);
    double toCentre = Math.sqrt(toCentre2);
    double cos = 1 - u1 * oneMinusCosMax(toCentre2);
    double sin2 = Math.max(0, 1 - cos * cos);
    double sin = Math.sqrt(sin2);
    double phi = 2 * Math.PI * u2;
    sample.n.set(centre).sub(reference).div(toCentre);
    sample.wi.set(sin * Math.cos(phi), sin * Math.sin(phi), cos);
    sample.frame.set(sample.n);
    sample.frame.toWorld(sample.wi, sample.wi);
    double halfChord2 = Math.max(0, radius * radius - toCentre2 * sin2);
    sample.distance = toCentre * cos - Math.sqrt(halfChord2);
    return pdf;
  }

  double pdf(Vector3dc reference) {
    double toCentre2 = centre.distanceSquared(reference);
    if (toCentre2 <= radius * radius) {
      return 0; // from within the sphere is dark
    }
    return 1 / (2 * Math.PI * oneMinusCosMax(toCentre2));
  }

  /** 1 - sqrt(1 - s), written so that it loses no digits for a small s. */
  private double oneMinusCosMax(double toCentre2) {
    double sin2 = radius * radius / toCentre2;
    return sin2 / (1 + Math.sqrt(1 - sin2));
  }
}
