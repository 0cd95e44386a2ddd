package io.github.lightarena.examples.tray.light;

import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import org.joml.Vector3dc;

/** A source of light. */
public interface Light {
  /** {@return whether the light is a point, which no other way of sampling finds} */
  boolean isDelta();

  /**
   * Chooses a direction to the light.
   *
   * @param reference the point that is lit, in world space
   * @param u1 a number in [0, 1)
   * @param u2 a number in [0, 1)
   * @param sample receives direction, distance and radiance
   * @return the density, in 1 / steradian; 1 for a point; 0 if no light arrives
   */
  double sample(Vector3dc reference, double u1, double u2, LightSample sample);

  /**
   * {@return the density, in 1 / steradian, with which {@link #sample} chooses a direction; 0 for a
   * point}
   *
   * @param reference the point that is lit, in world space
   * @param wi the unit vector to the light
   * @param surface the light's surface where the direction meets it
   * @param scratch its vectors are overwritten
   */
  double pdf(Vector3dc reference, Vector3dc wi, SurfaceInteraction surface, LightSample scratch);
}
