package io.github.lightarena.examples.tray.integrator;

import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import io.github.lightarena.examples.tray.primitive.World;
import io.github.lightarena.examples.tray.sampling.Sampler;
import org.joml.Vector3d;

/**
 * Estimates the light along a ray. Each worker has one, with all the scratch space it needs, so
 * that estimating makes no garbage of its own.
 */
public interface Integrator {
  /** Makes the integrators of a scene. */
  @FunctionalInterface
  interface Factory {
    /**
     * {@return a new integrator}
     *
     * @param world what there is to see
     */
    Integrator create(World world);
  }

  /**
   * Estimates the radiance along a ray.
   *
   * @param ray in world space; aimed anew as the light is followed
   * @param sampler has begun the camera sample
   * @param memory its scope is open
   * @param radiance receives the estimate
   */
  void estimate(Ray ray, Sampler sampler, ShadingMemory memory, Vector3d radiance);

  /**
   * {@return the most vertices that one camera sample can have, as far as it is worth preparing
   * for}
   */
  int mostVertices();

  /** {@return how many rays this integrator traced so far} */
  long rays();
}
