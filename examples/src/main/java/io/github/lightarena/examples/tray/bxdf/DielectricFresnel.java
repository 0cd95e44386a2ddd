package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3d;

/** The Fresnel term between two dielectrics, for unpolarized light. */
public interface DielectricFresnel extends Fresnel {
  /** {@return the index of refraction outside} */
  double etaI();

  /** {@return the index of refraction within} */
  double etaT();

  @Override
  default void evaluate(double cosThetaI, Vector3d dest) {
    dest.set(reflectance(cosThetaI, etaI(), etaT()));
  }

  /**
   * {@return the reflectance, from 0 to 1}
   *
   * @param cosThetaI the cosine of the angle of incidence; below 0 if the light comes from within
   * @param etaOutside the index of refraction outside
   * @param etaWithin the index of refraction within
   */
  static double reflectance(double cosThetaI, double etaOutside, double etaWithin) {
    boolean entering = cosThetaI > 0;
    double etaI = entering ? etaOutside : etaWithin;
    double etaT = entering ? etaWithin : etaOutside;
    double cosI = Math.min(1, Math.abs(cosThetaI));
    double sinT = etaI / etaT * Math.sqrt(1 - cosI * cosI);
    if (sinT >= 1) {
      return 1;
    }
    double cosT = Math.sqrt(1 - sinT * sinT);
    double parallel = (etaT * cosI - etaI * cosT) / (etaT * cosI + etaI * cosT);
    double perpendicular = (etaI * cosI - etaT * cosT) / (etaI * cosI + etaT * cosT);
    return 0.5 * (parallel * parallel + perpendicular * perpendicular);
  }
}
