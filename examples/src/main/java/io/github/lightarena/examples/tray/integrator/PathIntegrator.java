package io.github.lightarena.examples.tray.integrator;

import io.github.lightarena.examples.tray.bxdf.Bsdf;
import io.github.lightarena.examples.tray.bxdf.BxdfType;
import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import io.github.lightarena.examples.tray.light.AreaLight;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import io.github.lightarena.examples.tray.primitive.World;
import io.github.lightarena.examples.tray.sampling.Sampler;
import org.joml.Vector3d;

/**
 * Follows a path from the camera and adds the light that comes straight from the lights at each of
 * its vertices: Kajiya, <i>The Rendering Equation</i> (SIGGRAPH 1986); <i>Physically Based
 * Rendering</i>, third edition, section 14.5.
 */
public final class PathIntegrator implements Integrator {
  private static final double LEAST_CONTINUATION = 0.5;

  private final int minDepth;
  private final int maxDepth;
  private final Tracer tracer;
  private final DirectLighting directLighting;
  private final PathSamples samples = new PathSamples();
  private final Bsdf bsdf = new Bsdf();
  private final SurfaceInteraction surface = new SurfaceInteraction();
  private final Vector3d throughput = new Vector3d();
  private final Vector3d wo = new Vector3d();
  private final Vector3d wi = new Vector3d();
  private final Vector3d term = new Vector3d();

  /**
   * Makes an integrator.
   *
   * @param world what there is to see
   * @param minDepth the last vertex at which a path always goes on, from 0
   * @param maxDepth the number of the last vertex, from 0
   */
  public PathIntegrator(World world, int minDepth, int maxDepth) {
    this(world, minDepth, maxDepth, DirectLighting.Strategy.BOTH);
  }

  PathIntegrator(World world, int minDepth, int maxDepth, DirectLighting.Strategy strategy) {
    this.minDepth = minDepth;
    this.maxDepth = maxDepth;
    this.tracer = new Tracer(world);
    this.directLighting = new DirectLighting(tracer, strategy);
  }

  @Override
  public void estimate(Ray ray, Sampler sampler, ShadingMemory memory, Vector3d radiance) {
    samples.allocate(memory, sampler, maxDepth + 1);
    radiance.zero();
    throughput.set(1);
    boolean specular = true;
    for (int depth = 0; tracer.intersect(ray, surface); depth++) {
      ray.d.negate(wo);
      if (specular) {
        addEmission(radiance);
      }
      bsdf.set(surface, tracer.primitive(surface).material().scatter(memory));
      directLighting.estimateOne(surface, bsdf, wo, samples, depth, term);
      radiance.add(term.mul(throughput));
      if (depth == maxDepth || !extend(ray, depth) || !survive(sampler, depth)) {
        return;
      }
      specular = bsdf.isSampleSpecular();
    }
  }

  @Override
  public int mostVertices() {
    return maxDepth + 1;
  }

  @Override
  public long rays() {
    return tracer.rays();
  }

  /**
   * Light from a vertex that its predecessor could not have asked for: its lobe is a single ray.
   */
  private void addEmission(Vector3d radiance) {
    AreaLight light = tracer.primitive(surface).areaLight();
    if (light != null) {
      light.radiance(surface.n, wo, term);
      radiance.add(term.mul(throughput));
    }
  }

  private boolean extend(Ray ray, int depth) {
    double pdf =
        bsdf.sample(
            wo,
            samples.pathComponent(depth),
            samples.pathX(depth),
            samples.pathY(depth),
            BxdfType.ALL,
            wi,
            term);
    if (!(pdf > 0)) {
      return false;
    }
    throughput.mul(term).mul(Math.abs(wi.dot(surface.ns)) / pdf);
    ray.aim(surface.p, wi, Double.POSITIVE_INFINITY);
    return !DirectLighting.isBlack(throughput);
  }

  private boolean survive(Sampler sampler, int depth) {
    if (depth <= minDepth) {
      return true;
    }
    double continuation = Math.min(1, Math.max(LEAST_CONTINUATION, Spectrum.luminance(throughput)));
    if (sampler.next() >= continuation) {
      return false;
    }
    throughput.div(continuation);
    return true;
  }
}
