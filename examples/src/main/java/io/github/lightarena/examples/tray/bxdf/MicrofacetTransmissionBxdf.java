package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Light that goes through microfacets: Walter et al. (2007), equations 16, 17 and 21. What is
 * carried is radiance: the value has the factor (eta_i / eta_t)^2 as in {@link
 * SpecularTransmissionBxdf}.
 *
 * <p>With {@code ratio} = (index on wi's side) / (index on wo's side), the half vector is along
 * {@code wo + ratio wi}, and the Jacobian from the half vector to wi is {@code ratio^2 |wi.h| /
 * (wo.h + ratio wi.h)^2}.
 */
public interface MicrofacetTransmissionBxdf extends Bxdf {
  /** {@return what the transmitted light is multiplied by} */
  Spectrum transmittance();

  /** {@return the index of refraction outside} */
  double etaI();

  /** {@return the index of refraction within} */
  double etaT();

  /** {@return the distribution of the facets' normals} */
  MicrofacetDistribution distribution();

  @Override
  default int type() {
    return BxdfType.TRANSMISSION | BxdfType.GLOSSY;
  }

  @Override
  default void eval(Vector3dc wo, Vector3dc wi, Vector3d f) {
    f.zero();
    if (wo.z() * wi.z() >= 0) {
      return;
    }
    double ratio = wo.z() > 0 ? etaT() / etaI() : etaI() / etaT();
    f.set(wi).mul(ratio).add(wo).normalize();
    double side = f.z < 0 ? -1 : 1;
    double cosH = side * f.z;
    double dotO = side * f.dot(wo);
    double dotI = side * f.dot(wi);
    f.zero();
    if (dotO * dotI >= 0) {
      return; // both on one side of the facet
    }
    MicrofacetDistribution distribution = distribution();
    double dg = distribution.d(cosH) * distribution.g(wo.z(), dotO, wi.z(), dotI);
    double sum = dotO + ratio * dotI;
    double value =
        (1 - DielectricFresnel.reflectance(dotO, etaI(), etaT()))
            * dg
            * Math.abs(dotI * dotO / (wi.z() * wo.z()))
            / (sum * sum);
    if (value > 0) {
      transmittance().get(f);
      f.mul(value); // ratio^2 of the Jacobian and 1 / ratio^2 of the radiance cancel
    }
  }

  @Override
  default double pdf(Vector3dc wo, Vector3dc wi) {
    if (wo.z() * wi.z() >= 0) {
      return 0;
    }
    double ratio = wo.z() > 0 ? etaT() / etaI() : etaI() / etaT();
    double x = wo.x() + ratio * wi.x();
    double y = wo.y() + ratio * wi.y();
    double z = wo.z() + ratio * wi.z();
    double scale = 1 / Math.sqrt(x * x + y * y + z * z);
    double dotO = (wo.x() * x + wo.y() * y + wo.z() * z) * scale;
    double dotI = (wi.x() * x + wi.y() * y + wi.z() * z) * scale;
    // A facet that wo sees from behind is never sampled.
    if (dotO * dotI >= 0 || dotO * wo.z() * z <= 0) {
      return 0;
    }
    double sum = dotO + ratio * dotI;
    double jacobian = ratio * ratio * Math.abs(dotI) / (sum * sum);
    return distribution().pdf(z * scale) * jacobian;
  }

  @Override
  default double sample(Vector3dc wo, double u1, double u2, Vector3d wi, Vector3d f) {
    f.zero();
    distribution().sample(u1, u2, wi);
    double dotO = wi.dot(wo);
    if (dotO * wo.z() <= 0) {
      return 0;
    }
    double inverse = wo.z() > 0 ? etaI() / etaT() : etaT() / etaI();
    double sin2 = inverse * inverse * Math.max(0, 1 - dotO * dotO);
    if (sin2 >= 1) {
      return 0; // total internal reflection at the facet
    }
    double cosT = Math.sqrt(1 - sin2);
    double along = inverse * dotO - Math.copySign(cosT, dotO);
    wi.mul(along).sub(inverse * wo.x(), inverse * wo.y(), inverse * wo.z()).normalize();
    if (wo.z() * wi.z() >= 0) {
      return 0;
    }
    eval(wo, wi, f);
    return pdf(wo, wi);
  }
}
