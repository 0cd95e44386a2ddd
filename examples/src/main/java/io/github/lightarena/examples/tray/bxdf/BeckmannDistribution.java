package io.github.lightarena.examples.tray.bxdf;

/** Beckmann's distribution: Walter et al. (2007), equations 25 to 28. */
public interface BeckmannDistribution extends MicrofacetDistribution {
  @Override
  default double d(double cosTheta) {
    if (cosTheta == 0) {
      return 0;
    }
    double squared = width() * width();
    double cos2 = cosTheta * cosTheta;
    return Math.exp(-MicrofacetDistribution.tanSquared(cosTheta) / squared)
        / (Math.PI * squared * cos2 * cos2);
  }

  /** {@inheritDoc} The rational approximation of equation 27. */
  @Override
  default double g1(double cosTheta) {
    if (cosTheta == 0) {
      return 0;
    }
    double tan = Math.sqrt(MicrofacetDistribution.tanSquared(cosTheta));
    double a = 1 / (width() * tan);
    if (!(a < 1.6)) {
      return 1;
    }
    return (3.535 * a + 2.181 * a * a) / (1 + 2.276 * a + 2.577 * a * a);
  }

  @Override
  default double sampleTanSquared(double u) {
    return -width() * width() * Math.log1p(-u);
  }
}
