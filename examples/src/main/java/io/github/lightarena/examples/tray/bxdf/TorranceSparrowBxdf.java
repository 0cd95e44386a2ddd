package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Reflection by microfacets that are mirrors: Torrance and Sparrow, in the form of Walter et al.
 * (2007), equation 20. It refers to its Fresnel term and its distribution through their interfaces.
 */
public interface TorranceSparrowBxdf extends Bxdf {
  /** {@return what the reflected light is multiplied by} */
  Spectrum reflectance();

  /** {@return the Fresnel term of a facet} */
  Fresnel fresnel();

  /** {@return the distribution of the facets' normals} */
  MicrofacetDistribution distribution();

  @Override
  default int type() {
    return BxdfType.REFLECTION | BxdfType.GLOSSY;
  }

  @Override
  default void eval(Vector3dc wo, Vector3dc wi, Vector3d f) {
    f.zero();
    if (!Directions.sameHemisphere(wo, wi)) {
      return;
    }
    f.set(wo).add(wi).normalize();
    // The half vector is on the normal's side, also where the light is on the other one: the sign
    // of its cosine with a direction tells the Fresnel term the side.
    double side = f.z < 0 ? -1 : 1;
    double cosH = side * f.z;
    double dotO = side * f.dot(wo);
    double dotI = side * f.dot(wi);
    MicrofacetDistribution distribution = distribution();
    double dg = distribution.d(cosH) * distribution.g(wo.z(), dotO, wi.z(), dotI);
    if (!(dg > 0)) {
      f.zero();
      return;
    }
    fresnel().evaluate(dotI, f);
    reflectance().scale(f);
    f.mul(dg / (4 * Math.abs(wo.z() * wi.z())));
  }

  @Override
  default double pdf(Vector3dc wo, Vector3dc wi) {
    if (!Directions.sameHemisphere(wo, wi)) {
      return 0;
    }
    double x = wo.x() + wi.x();
    double y = wo.y() + wi.y();
    double z = wo.z() + wi.z();
    double length = Math.sqrt(x * x + y * y + z * z);
    double dotO = Math.abs(wo.x() * x + wo.y() * y + wo.z() * z) / length;
    return distribution().pdf(z / length) / (4 * dotO);
  }

  @Override
  default double sample(Vector3dc wo, double u1, double u2, Vector3d wi, Vector3d f) {
    f.zero();
    distribution().sample(u1, u2, wi);
    double dotO = wi.dot(wo);
    if (dotO * wo.z() <= 0) {
      return 0;
    }
    wi.mul(2 * dotO).sub(wo).normalize();
    if (!Directions.sameHemisphere(wo, wi)) {
      return 0;
    }
    eval(wo, wi, f);
    return pdf(wo, wi);
  }
}
