package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Reflection by a rough surface of Lambertian facets: Oren and Nayar, <i>Generalization of
 * Lambert's Reflectance Model</i> (SIGGRAPH 1994), equation 30 without the interreflections.
 */
public interface OrenNayarBxdf extends Bxdf {
  /** {@return the reflectance of a facet} */
  Spectrum reflectance();

  /** {@return the model's A} */
  double a();

  /** {@return the model's B} */
  double b();

  /**
   * {@return the model's A}
   *
   * @param sigma the standard deviation of the facets' angle, in radians
   */
  static double a(double sigma) {
    double squared = sigma * sigma;
    return 1 - squared / (2 * (squared + 0.33));
  }

  /**
   * {@return the model's B}
   *
   * @param sigma the standard deviation of the facets' angle, in radians
   */
  static double b(double sigma) {
    double squared = sigma * sigma;
    return 0.45 * squared / (squared + 0.09);
  }

  @Override
  default int type() {
    return BxdfType.REFLECTION | BxdfType.DIFFUSE;
  }

  @Override
  default void eval(Vector3dc wo, Vector3dc wi, Vector3d f) {
    if (!Directions.sameHemisphere(wo, wi)) {
      f.zero();
      return;
    }
    // max(0, cos(phi_i - phi_o)) sin(alpha) tan(beta), where the two sines cancel the lengths of
    // the projections: dot / (sin_i sin_o) * sin_i sin_o / max(cos_i, cos_o).
    double projected = Math.max(0, wo.x() * wi.x() + wo.y() * wi.y());
    double maxCos = Math.max(Directions.absCosTheta(wo), Directions.absCosTheta(wi));
    reflectance().get(f);
    f.mul((a() + b() * projected / maxCos) / Math.PI);
  }
}
