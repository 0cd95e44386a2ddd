package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Light that goes through a smooth interface of two dielectrics. What is carried is radiance, so
 * the value has the factor (eta_i / eta_t)^2 by which refraction narrows or widens the solid angle.
 */
public interface SpecularTransmissionBxdf extends Bxdf {
  /** {@return what the transmitted light is multiplied by} */
  Spectrum transmittance();

  /** {@return the index of refraction outside} */
  double etaI();

  /** {@return the index of refraction within} */
  double etaT();

  @Override
  default int type() {
    return BxdfType.TRANSMISSION | BxdfType.SPECULAR;
  }

  @Override
  default void eval(Vector3dc wo, Vector3dc wi, Vector3d f) {
    f.zero();
  }

  @Override
  default double pdf(Vector3dc wo, Vector3dc wi) {
    return 0;
  }

  @Override
  default double sample(Vector3dc wo, double u1, double u2, Vector3d wi, Vector3d f) {
    f.zero();
    double cosO = wo.z();
    double ratio = cosO > 0 ? etaI() / etaT() : etaT() / etaI();
    double sin2 = ratio * ratio * Math.max(0, 1 - cosO * cosO);
    if (cosO == 0 || sin2 >= 1) {
      return 0; // total internal reflection
    }
    double cosT = Math.sqrt(1 - sin2);
    wi.set(-ratio * wo.x(), -ratio * wo.y(), cosO > 0 ? -cosT : cosT);
    double transmitted = 1 - DielectricFresnel.reflectance(cosO, etaI(), etaT());
    transmittance().get(f);
    f.mul(ratio * ratio * transmitted / cosT);
    return 1;
  }
}
