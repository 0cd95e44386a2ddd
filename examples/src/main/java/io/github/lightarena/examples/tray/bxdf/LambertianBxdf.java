package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/** Lambert's reflection: the same to every direction. */
public interface LambertianBxdf extends Bxdf {
  /** {@return the share of the light that is reflected} */
  Spectrum reflectance();

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
    reflectance().get(f);
    f.mul(1 / Math.PI);
  }
}
