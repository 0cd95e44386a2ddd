package io.github.lightarena.examples.tray.integrator;

import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import io.github.lightarena.examples.tray.primitive.World;
import io.github.lightarena.examples.tray.sampling.Sampler;
import org.joml.Vector3d;

/** Shows the shading normals, as (n + 1) / 2. */
public final class NormalsIntegrator implements Integrator {
  private final Tracer tracer;
  private final SurfaceInteraction surface = new SurfaceInteraction();

  /**
   * Makes an integrator.
   *
   * @param world what there is to see
   */
  public NormalsIntegrator(World world) {
    this.tracer = new Tracer(world);
  }

  @Override
  public void estimate(Ray ray, Sampler sampler, ShadingMemory memory, Vector3d radiance) {
    radiance.zero();
    if (tracer.intersect(ray, surface)) {
      radiance.set(surface.ns).add(1, 1, 1).mul(0.5);
    }
  }

  @Override
  public int mostVertices() {
    return 1;
  }

  @Override
  public long rays() {
    return tracer.rays();
  }
}
