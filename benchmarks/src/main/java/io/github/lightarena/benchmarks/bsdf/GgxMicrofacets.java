package io.github.lightarena.benchmarks.bsdf;

/** The GGX distribution. */
interface GgxMicrofacets extends Microfacets {
  @Override
  default double d(double cosTheta) {
    return ggxD(width(), cosTheta);
  }

  @Override
  default double g1(double cosTheta) {
    return ggxG1(width(), cosTheta);
  }

  @Override
  default double sampleTanSquared(double u) {
    return ggxTanSquared(width(), u);
  }

  static double ggxD(double width, double cosTheta) {
    double squared = width * width;
    double cos2 = cosTheta * cosTheta;
    double term = squared + (1 - cos2) / cos2;
    return squared / (Math.PI * cos2 * cos2 * term * term);
  }

  static double ggxG1(double width, double cosTheta) {
    double cos2 = cosTheta * cosTheta;
    return 2 / (1 + Math.sqrt(1 + width * width * (1 - cos2) / cos2));
  }

  static double ggxTanSquared(double width, double u) {
    return width * width * u / (1 - u);
  }
}
