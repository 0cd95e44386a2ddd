package io.github.lightarena.examples.tray.bxdf;

/** The GGX distribution: Walter et al. (2007), equations 33 to 35. */
public interface GgxDistribution extends MicrofacetDistribution {
  @Override
  default double d(double cosTheta) {
    if (cosTheta == 0) {
      return 0;
    }
    double squared = width() * width();
    double cos2 = cosTheta * cosTheta;
    double sum = squared + MicrofacetDistribution.tanSquared(cosTheta);
    return squared / (Math.PI * cos2 * cos2 * sum * sum);
  }

  @Override
  default double g1(double cosTheta) {
    if (cosTheta == 0) {
      return 0;
    }
    double squared = width() * width() * MicrofacetDistribution.tanSquared(cosTheta);
    return 2 / (1 + Math.sqrt(1 + squared));
  }

  @Override
  default double sampleTanSquared(double u) {
    return width() * width() * u / (1 - u);
  }
}
