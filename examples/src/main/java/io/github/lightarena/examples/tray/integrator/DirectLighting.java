package io.github.lightarena.examples.tray.integrator;

import io.github.lightarena.examples.tray.bxdf.Bsdf;
import io.github.lightarena.examples.tray.bxdf.BxdfType;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import io.github.lightarena.examples.tray.light.AreaLight;
import io.github.lightarena.examples.tray.light.Light;
import io.github.lightarena.examples.tray.light.LightSample;
import io.github.lightarena.examples.tray.sampling.Warp;
import org.joml.Vector3d;

/**
 * Estimates the light that comes straight from the lights, by multiple importance sampling: Veach
 * and Guibas, <i>Optimally Combining Sampling Techniques for Monte Carlo Rendering</i> (SIGGRAPH
 * 1995). Specular BxDFs are left to the path: no sample of a light ever meets their one direction.
 */
final class DirectLighting {
  /** Who chooses directions. */
  enum Strategy {
    /** The light alone. */
    LIGHT,
    /** The BSDF alone. */
    BSDF,
    /** Both, weighted by the power heuristic. */
    BOTH
  }

  private static final int WANTED = BxdfType.NON_SPECULAR;

  private final Tracer tracer;
  private final Strategy strategy;
  private final LightSample lightSample = new LightSample();
  private final SurfaceInteraction lightSurface = new SurfaceInteraction();
  private final Vector3d f = new Vector3d();
  private final Vector3d wi = new Vector3d();
  private final Vector3d back = new Vector3d();
  private final Vector3d emitted = new Vector3d();

  DirectLighting(Tracer tracer, Strategy strategy) {
    this.tracer = tracer;
    this.strategy = strategy;
  }

  /**
   * Estimates the light from all lights by one that is chosen uniformly.
   *
   * @param samples the sample's numbers
   * @param depth the number of the path's vertex
   * @param radiance receives the estimate
   */
  void estimateOne(
      SurfaceInteraction surface,
      Bsdf bsdf,
      Vector3d wo,
      PathSamples samples,
      int depth,
      Vector3d radiance) {
    radiance.zero();
    int lights = tracer.world().lightCount();
    if (lights == 0 || bsdf.numMatching(WANTED) == 0) {
      return;
    }
    int number = Math.min(lights - 1, (int) (samples.lightComponent(depth) * lights));
    Light light = tracer.world().light(number);
    if (strategy != Strategy.BSDF || light.isDelta()) {
      addLightSample(
          light, surface, bsdf, wo, samples.lightX(depth), samples.lightY(depth), radiance);
    }
    if (strategy != Strategy.LIGHT && light instanceof AreaLight areaLight) {
      double pdf =
          bsdf.sample(
              wo,
              samples.bsdfComponent(depth),
              samples.bsdfX(depth),
              samples.bsdfY(depth),
              WANTED,
              wi,
              f);
      if (pdf > 0) {
        addBsdfSample(areaLight, surface, pdf, radiance);
      }
    }
    radiance.mul(lights);
  }

  private void addLightSample(
      Light light,
      SurfaceInteraction surface,
      Bsdf bsdf,
      Vector3d wo,
      double u1,
      double u2,
      Vector3d radiance) {
    double pdf = light.sample(surface.p, u1, u2, lightSample);
    if (!(pdf > 0)) {
      return;
    }
    bsdf.eval(wo, lightSample.wi, WANTED, f);
    f.mul(lightSample.radiance).mul(Math.abs(lightSample.wi.dot(surface.ns)) / pdf);
    if (isBlack(f) || !tracer.unoccluded(surface.p, lightSample)) {
      return;
    }
    if (strategy == Strategy.BOTH && !light.isDelta()) {
      f.mul(Warp.powerHeuristic(pdf, bsdf.pdf(wo, lightSample.wi, WANTED)));
    }
    radiance.add(f);
  }

  private void addBsdfSample(
      AreaLight light, SurfaceInteraction surface, double pdf, Vector3d radiance) {
    f.mul(Math.abs(wi.dot(surface.ns)) / pdf);
    if (isBlack(f)
        || !tracer.intersect(surface.p, wi, lightSurface)
        || tracer.primitive(lightSurface).areaLight() != light) {
      return;
    }
    light.radiance(lightSurface.n, wi.negate(back), emitted);
    f.mul(emitted);
    if (isBlack(f)) {
      return;
    }
    if (strategy == Strategy.BOTH) {
      double lightPdf = light.pdf(surface.p, wi, lightSurface, lightSample);
      f.mul(Warp.powerHeuristic(pdf, lightPdf));
    }
    radiance.add(f);
  }

  static boolean isBlack(Vector3d colour) {
    return colour.x == 0 && colour.y == 0 && colour.z == 0;
  }
}
