package io.github.lightarena.benchmarks.bsdf;

/**
 * A struct of two tags and what either lobe needs, its Fresnel term and microfacets within: how
 * projects without dispatch through an interface keep mixed values, as a C program would.
 */
interface TaggedLobe extends Lobe, Rgb {
  /** {@return whether this is a Torrance-Sparrow lobe, else a Lambertian one} */
  boolean isGlossy();

  /** {@return whether its microfacets are those of GGX, else Beckmann's} */
  boolean isGgx();

  /** {@return the width of the distribution of its microfacets} */
  double width();

  /** {@return the index of refraction outside} */
  double etaI();

  /** {@return the index of refraction within} */
  double etaT();

  @Override
  default double eval(Direction wo, Direction wi) {
    if (!wo.sameHemisphere(wi)) {
      return 0;
    }
    if (!isGlossy()) {
      return luminance() / Math.PI;
    }
    double length = TorranceSparrowLobe.halfLength(wo, wi);
    double dotI = TorranceSparrowLobe.halfDot(wo, wi, wi) / length;
    double dg = d((wo.z + wi.z) / length) * g1(wo.z) * g1(wi.z);
    return luminance()
        * DielectricFresnel.dielectric(etaI(), etaT(), dotI)
        * dg
        / (4 * Math.abs(wo.z * wi.z));
  }

  @Override
  default double pdf(Direction wo, Direction wi) {
    if (!isGlossy()) {
      return Lobe.super.pdf(wo, wi);
    }
    if (!wo.sameHemisphere(wi)) {
      return 0;
    }
    double length = TorranceSparrowLobe.halfLength(wo, wi);
    double cos = (wo.z + wi.z) / length;
    return d(cos)
        * Math.abs(cos)
        * length
        / (4 * Math.abs(TorranceSparrowLobe.halfDot(wo, wi, wo)));
  }

  @Override
  default void sample(Direction wo, double u1, double u2, Direction wi) {
    if (isGlossy()) {
      double tanSquared =
          isGgx()
              ? GgxMicrofacets.ggxTanSquared(width(), u1)
              : BeckmannMicrofacets.beckmannTanSquared(width(), u1);
      TorranceSparrowLobe.reflect(wo, tanSquared, u2, wi);
    } else {
      Lobe.super.sample(wo, u1, u2, wi);
    }
  }

  private double d(double cosTheta) {
    return isGgx()
        ? GgxMicrofacets.ggxD(width(), cosTheta)
        : BeckmannMicrofacets.beckmannD(width(), cosTheta);
  }

  private double g1(double cosTheta) {
    return isGgx()
        ? GgxMicrofacets.ggxG1(width(), cosTheta)
        : BeckmannMicrofacets.beckmannG1(width(), cosTheta);
  }
}
