package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3d;

/**
 * The Fresnel term of a conductor in air, for unpolarized light: <i>Physically Based Rendering</i>,
 * third edition, section 8.2.1.
 */
public interface ConductorFresnel extends Fresnel {
  /** {@return the index of refraction} */
  Spectrum eta();

  /** {@return the absorption coefficient} */
  Spectrum k();

  @Override
  default void evaluate(double cosThetaI, Vector3d dest) {
    double cos = Math.min(1, Math.abs(cosThetaI));
    Spectrum eta = eta();
    Spectrum k = k();
    dest.set(
        reflectance(cos, eta.r(), k.r()),
        reflectance(cos, eta.g(), k.g()),
        reflectance(cos, eta.b(), k.b()));
  }

  /**
   * {@return the reflectance, from 0 to 1}
   *
   * @param cos the cosine of the angle of incidence, from 0 to 1
   * @param eta the index of refraction
   * @param k the absorption coefficient
   */
  static double reflectance(double cos, double eta, double k) {
    double cos2 = cos * cos;
    double sin2 = 1 - cos2;
    double t0 = eta * eta - k * k - sin2;
    double a2plusb2 = Math.sqrt(t0 * t0 + 4 * eta * eta * k * k);
    double t1 = a2plusb2 + cos2;
    double a = Math.sqrt(Math.max(0, 0.5 * (a2plusb2 + t0)));
    double t2 = 2 * cos * a;
    double perpendicular = (t1 - t2) / (t1 + t2);
    double t3 = cos2 * a2plusb2 + sin2 * sin2;
    double t4 = t2 * sin2;
    double parallel = perpendicular * (t3 - t4) / (t3 + t4);
    return 0.5 * (parallel + perpendicular);
  }
}
