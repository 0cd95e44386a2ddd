package io.github.lightarena.examples.tray.light;

import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import org.joml.Vector3dc;

/**
 * A point that shines equally to every side.
 *
 * @param position where it is, in world space
 * @param intensity its radiant intensity
 */
public record PointLight(Vector3dc position, Spectrum intensity) implements Light {
  @Override
  public boolean isDelta() {
    return true;
  }

  @Override
  public double sample(Vector3dc reference, double u1, double u2, LightSample sample) {
    sample.wi.set(position).sub(reference);
    double squared = sample.wi.lengthSquared();
    if (squared == 0) {
      return 0;
    }
    sample.distance = Math.sqrt(squared);
    sample.wi.div(sample.distance);
    intensity.get(sample.radiance);
    sample.radiance.div(squared);
    return 1;
  }

  @Override
  public double pdf(
      Vector3dc reference, Vector3dc wi, SurfaceInteraction surface, LightSample scratch) {
    return 0;
  }
}
