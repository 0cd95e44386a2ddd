package io.github.lightarena.benchmarks.bsdf;

/** Lambert's reflection. */
interface LambertianLobe extends Lobe {
  /** {@return the share of the light that is reflected} */
  Rgb reflectance();

  @Override
  default double eval(Direction wo, Direction wi) {
    return wo.sameHemisphere(wi) ? reflectance().luminance() / Math.PI : 0;
  }
}
