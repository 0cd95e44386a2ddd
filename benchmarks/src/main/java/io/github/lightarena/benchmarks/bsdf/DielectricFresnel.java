package io.github.lightarena.benchmarks.bsdf;

/** The Fresnel term between two dielectrics. */
interface DielectricFresnel extends Fresnel {
  /** {@return the index of refraction outside} */
  double etaI();

  /** {@return the index of refraction within} */
  double etaT();

  @Override
  default double reflectance(double cosTheta) {
    return dielectric(etaI(), etaT(), cosTheta);
  }

  static double dielectric(double etaI, double etaT, double cosTheta) {
    double cosI = Math.min(1, Math.abs(cosTheta));
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
