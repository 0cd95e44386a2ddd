package io.github.lightarena.benchmarks.bsdf;

/** Beckmann's distribution. */
interface BeckmannMicrofacets extends Microfacets {
  @Override
  default double d(double cosTheta) {
    return beckmannD(width(), cosTheta);
  }

  @Override
  default double g1(double cosTheta) {
    return beckmannG1(width(), cosTheta);
  }

  @Override
  default double sampleTanSquared(double u) {
    return beckmannTanSquared(width(), u);
  }

  static double beckmannD(double width, double cosTheta) {
    double squared = width * width;
    double cos2 = cosTheta * cosTheta;
    return Math.exp(-(1 - cos2) / (cos2 * squared)) / (Math.PI * squared * cos2 * cos2);
  }

  static double beckmannG1(double width, double cosTheta) {
    double cos2 = cosTheta * cosTheta;
    double a = 1 / (width * Math.sqrt((1 - cos2) / cos2));
    return a < 1.6 ? (3.535 * a + 2.181 * a * a) / (1 + 2.276 * a + 2.577 * a * a) : 1;
  }

  static double beckmannTanSquared(double width, double u) {
    return -width * width * Math.log1p(-u);
  }
}
