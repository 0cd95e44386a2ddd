package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.examples.tray.sampling.Warp;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/** A function that tells how much of the light from one direction goes to another. */
@ArenaUnion({
  LambertianRecord.class,
  OrenNayarRecord.class,
  TorranceSparrowRecord.class,
  SpecularReflectionRecord.class,
  SpecularTransmissionRecord.class,
  MicrofacetTransmissionRecord.class,
  MerlRecord.class
})
public interface Bxdf {
  /** {@return the bits of {@link BxdfType}} */
  int type();

  /**
   * Evaluates the function.
   *
   * @param wo where the light goes
   * @param wi where the light comes from
   * @param f receives the value, in 1 / steradian; 0 for a specular function
   */
  void eval(Vector3dc wo, Vector3dc wi, Vector3d f);

  /**
   * {@return the density, in 1 / steradian, with which {@link #sample} chooses a direction}
   *
   * @param wo where the light goes
   * @param wi where the light comes from
   */
  default double pdf(Vector3dc wo, Vector3dc wi) {
    return Directions.sameHemisphere(wo, wi) ? Directions.absCosTheta(wi) / Math.PI : 0;
  }

  /**
   * Chooses where the light comes from; by the cosine, if the function has no better way.
   *
   * @param wo where the light goes
   * @param u1 a number in [0, 1)
   * @param u2 a number in [0, 1)
   * @param wi receives the direction
   * @param f receives the value
   * @return the density, in 1 / steradian; 1 for a specular function; 0 if no direction was found
   */
  default double sample(Vector3dc wo, double u1, double u2, Vector3d wi, Vector3d f) {
    Warp.cosineHemisphere(u1, u2, wi);
    if (wo.z() < 0) {
      wi.z = -wi.z;
    }
    eval(wo, wi, f);
    return pdf(wo, wi);
  }
}
