package io.github.lightarena.benchmarks.bsdf;

/**
 * A struct of two tags and what either lobe needs, its Fresnel term and microfacets within: how
 * projects without dispatch through an interface keep mixed values, as a C program would. It is its
 * own colour, Fresnel term and distribution.
 */
interface TaggedLobe
    extends LambertianLobe, TorranceSparrowLobe, Rgb, DielectricFresnel, Microfacets {
  /** {@return whether this is a Torrance-Sparrow lobe, else a Lambertian one} */
  boolean isGlossy();

  /** {@return whether its microfacets are those of GGX, else Beckmann's} */
  boolean isGgx();

  @Override
  default Rgb reflectance() {
    return this;
  }

  @Override
  default Fresnel fresnel() {
    return this;
  }

  @Override
  default Microfacets microfacets() {
    return this;
  }

  @Override
  default double eval(Direction wo, Direction wi) {
    return isGlossy() ? TorranceSparrowLobe.super.eval(wo, wi) : LambertianLobe.super.eval(wo, wi);
  }

  @Override
  default double pdf(Direction wo, Direction wi) {
    return isGlossy() ? TorranceSparrowLobe.super.pdf(wo, wi) : LambertianLobe.super.pdf(wo, wi);
  }

  @Override
  default void sample(Direction wo, double u1, double u2, Direction wi) {
    if (isGlossy()) {
      TorranceSparrowLobe.super.sample(wo, u1, u2, wi);
    } else {
      LambertianLobe.super.sample(wo, u1, u2, wi);
    }
  }

  @Override
  default double d(double cosTheta) {
    return isGgx()
        ? GgxMicrofacets.ggxD(width(), cosTheta)
        : BeckmannMicrofacets.beckmannD(width(), cosTheta);
  }

  @Override
  default double g1(double cosTheta) {
    return isGgx()
        ? GgxMicrofacets.ggxG1(width(), cosTheta)
        : BeckmannMicrofacets.beckmannG1(width(), cosTheta);
  }

  @Override
  default double sampleTanSquared(double u) {
    return isGgx()
        ? GgxMicrofacets.ggxTanSquared(width(), u)
        : BeckmannMicrofacets.beckmannTanSquared(width(), u);
  }
}
