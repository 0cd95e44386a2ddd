package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/** A mirror. */
public interface SpecularReflectionBxdf extends Bxdf {
  /** {@return what the reflected light is multiplied by} */
  Spectrum reflectance();

  /** {@return the Fresnel term} */
  Fresnel fresnel();

  @Override
  default int type() {
    return BxdfType.REFLECTION | BxdfType.SPECULAR;
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
    wi.set(-wo.x(), -wo.y(), wo.z());
    if (wi.z == 0) {
      f.zero();
      return 0;
    }
    fresnel().evaluate(wi.z, f);
    reflectance().scale(f);
    f.div(Directions.absCosTheta(wi));
    return 1;
  }
}
