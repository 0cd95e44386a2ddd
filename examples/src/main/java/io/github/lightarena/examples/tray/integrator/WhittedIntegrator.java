package io.github.lightarena.examples.tray.integrator;

import io.github.lightarena.examples.tray.bxdf.Bsdf;
import io.github.lightarena.examples.tray.bxdf.BxdfType;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import io.github.lightarena.examples.tray.light.AreaLight;
import io.github.lightarena.examples.tray.light.Light;
import io.github.lightarena.examples.tray.light.LightSample;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import io.github.lightarena.examples.tray.primitive.World;
import io.github.lightarena.examples.tray.sampling.Sampler;
import org.joml.Vector3d;

/**
 * Light straight from the lights, and through mirrors and glass: Whitted, <i>An Improved
 * Illumination Model for Shaded Display</i> (CACM 23:6, 1980).
 */
public final class WhittedIntegrator implements Integrator {
  private static final int REFLECTED = BxdfType.REFLECTION | BxdfType.SPECULAR;
  private static final int TRANSMITTED = BxdfType.TRANSMISSION | BxdfType.SPECULAR;

  private static final int MOST_PREPARED = 255;

  private final Tracer tracer;
  private final Level[] levels;
  private final LightSample light = new LightSample();

  /**
   * Makes an integrator.
   *
   * @param world what there is to see
   * @param limit how many mirrors a ray may meet, from 0
   */
  public WhittedIntegrator(World world, int limit) {
    this.tracer = new Tracer(world);
    this.levels = new Level[limit + 1];
    for (int i = 0; i <= limit; i++) {
      levels[i] = new Level();
    }
  }

  @Override
  public void estimate(Ray ray, Sampler sampler, ShadingMemory memory, Vector3d radiance) {
    estimate(ray, sampler, memory, 0, radiance);
  }

  @Override
  public int mostVertices() {
    return levels.length < 8 ? (1 << levels.length) - 1 : MOST_PREPARED;
  }

  @Override
  public long rays() {
    return tracer.rays();
  }

  private void estimate(
      Ray ray, Sampler sampler, ShadingMemory memory, int depth, Vector3d radiance) {
    radiance.zero();
    Level level = levels[depth];
    if (!tracer.intersect(ray, level.surface)) {
      return;
    }
    ray.d.negate(level.wo);
    AreaLight emitter = tracer.primitive(level.surface).areaLight();
    if (emitter != null) {
      emitter.radiance(level.surface.n, level.wo, radiance);
    }
    level.bsdf.set(level.surface, tracer.primitive(level.surface).material().scatter(memory));
    for (int i = 0; i < tracer.world().lightCount(); i++) {
      addLight(tracer.world().light(i), level, sampler, radiance);
    }
    if (depth + 1 < levels.length) {
      addSpecular(REFLECTED, level, sampler, memory, depth, radiance);
      addSpecular(TRANSMITTED, level, sampler, memory, depth, radiance);
    }
  }

  private void addLight(Light source, Level level, Sampler sampler, Vector3d radiance) {
    double pdf = source.sample(level.surface.p, sampler.next(), sampler.next(), light);
    if (!(pdf > 0)) {
      return;
    }
    level.bsdf.eval(level.wo, light.wi, BxdfType.NON_SPECULAR, level.f);
    level.f.mul(light.radiance).mul(Math.abs(light.wi.dot(level.surface.ns)) / pdf);
    if (!DirectLighting.isBlack(level.f) && tracer.unoccluded(level.surface.p, light)) {
      radiance.add(level.f);
    }
  }

  private void addSpecular(
      int wanted,
      Level level,
      Sampler sampler,
      ShadingMemory memory,
      int depth,
      Vector3d radiance) {
    double pdf = level.bsdf.sample(level.wo, 0, 0, 0, wanted, level.wi, level.f);
    if (!(pdf > 0) || DirectLighting.isBlack(level.f)) {
      return;
    }
    level.f.mul(Math.abs(level.wi.dot(level.surface.ns)) / pdf);
    level.ray.aim(level.surface.p, level.wi, Double.POSITIVE_INFINITY);
    estimate(level.ray, sampler, memory, depth + 1, level.incoming);
    radiance.add(level.incoming.mul(level.f));
  }

  /** The scratch space of one level of the recursion. */
  private static final class Level {
    final Ray ray = new Ray();
    final SurfaceInteraction surface = new SurfaceInteraction();
    final Bsdf bsdf = new Bsdf();
    final Vector3d wo = new Vector3d();
    final Vector3d wi = new Vector3d();
    final Vector3d f = new Vector3d();
    final Vector3d incoming = new Vector3d();
  }
}
