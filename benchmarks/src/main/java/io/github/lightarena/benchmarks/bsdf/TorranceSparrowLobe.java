package io.github.lightarena.benchmarks.bsdf;

/** Reflection by microfacets that are mirrors. */
interface TorranceSparrowLobe extends Lobe {
  /** {@return what the reflected light is multiplied by} */
  Rgb reflectance();

  /** {@return the Fresnel term of a facet} */
  Fresnel fresnel();

  /** {@return the distribution of the facets' normals} */
  Microfacets microfacets();

  @Override
  default double eval(Direction wo, Direction wi) {
    if (!wo.sameHemisphere(wi)) {
      return 0;
    }
    double length = halfLength(wo, wi);
    double dotI = halfDot(wo, wi, wi) / length;
    Microfacets facets = microfacets();
    double dg = facets.d((wo.z + wi.z) / length) * facets.g1(wo.z) * facets.g1(wi.z);
    return reflectance().luminance()
        * fresnel().reflectance(dotI)
        * dg
        / (4 * Math.abs(wo.z * wi.z));
  }

  @Override
  default double pdf(Direction wo, Direction wi) {
    if (!wo.sameHemisphere(wi)) {
      return 0;
    }
    double length = halfLength(wo, wi);
    double cos = (wo.z + wi.z) / length;
    return microfacets().d(cos) * Math.abs(cos) * length / (4 * Math.abs(halfDot(wo, wi, wo)));
  }

  @Override
  default void sample(Direction wo, double u1, double u2, Direction wi) {
    reflect(wo, microfacets().sampleTanSquared(u1), u2, wi);
  }

  /** {@return the length of the sum of two directions} */
  static double halfLength(Direction a, Direction b) {
    double x = a.x + b.x;
    double y = a.y + b.y;
    double z = a.z + b.z;
    return Math.sqrt(x * x + y * y + z * z);
  }

  /** {@return the dot product of the sum of two directions with a third} */
  static double halfDot(Direction a, Direction b, Direction c) {
    return (a.x + b.x) * c.x + (a.y + b.y) * c.y + (a.z + b.z) * c.z;
  }

  /** Reflects a direction by a facet. */
  static void reflect(Direction wo, double tanSquared, double u2, Direction wi) {
    double cos = 1 / Math.sqrt(1 + tanSquared);
    double sin = Math.sqrt(Math.max(0, 1 - cos * cos));
    double phi = 2 * Math.PI * u2;
    double x = sin * Math.cos(phi);
    double y = sin * Math.sin(phi);
    double dot = 2 * (wo.x * x + wo.y * y + wo.z * cos);
    wi.set(dot * x - wo.x, dot * y - wo.y, dot * cos - wo.z);
  }
}
