package io.github.lightarena.benchmarks.bsdf;

/** Lambert's reflection. */
interface LambertianLobe extends Lobe {
  /** {@return the share of the light that is reflected} */
  Rgb reflectance();

  @Override
  default double eval(Direction wo, Direction wi) {
    return wo.sameHemisphere(wi) ? reflectance().luminance() / Math.PI : 0;
  }

  @Override
  default double pdf(Direction wo, Direction wi) {
    return wo.sameHemisphere(wi) ? Math.abs(wi.z) / Math.PI : 0;
  }

  @Override
  default void sample(Direction wo, double u1, double u2, Direction wi) {
    wi.setCosine(u1, u2);
  }
}
