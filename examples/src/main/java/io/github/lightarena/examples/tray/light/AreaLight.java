package io.github.lightarena.examples.tray.light;

import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import io.github.lightarena.examples.tray.geometry.Transform;
import io.github.lightarena.examples.tray.shape.SampledShape;
import io.github.lightarena.examples.tray.shape.Sphere;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A shape that shines from every point of its surface to the side of its normal.
 *
 * <p>Points are chosen uniformly by area in object space; the density in world space is the
 * object's divided by the local change of area, whatever the transform. A sphere that is still a
 * sphere in world space is sampled by the cone it is seen in: <i>Physically Based Rendering</i>,
 * third edition, section 14.2.2.
 */
public final class AreaLight implements Light {
  private final SampledShape shape;
  private final Transform transform;
  private final Spectrum emission;
  private final double area;
  private final SphereCone cone;

  /**
   * Makes the light.
   *
   * @param shape the shape
   * @param transform its place
   * @param emission the radiance
   */
  public AreaLight(SampledShape shape, Transform transform, Spectrum emission) {
    this.shape = shape;
    this.transform = transform;
    this.emission = emission;
    this.area = shape.area();
    double scale = transform.uniformScale();
    this.cone =
        shape instanceof Sphere sphere && !Double.isNaN(scale)
            ? new SphereCone(
                transform.objectToWorld().transformPosition(new Vector3d()),
                scale * sphere.radius())
            : null;
  }

  @Override
  public boolean isDelta() {
    return false;
  }

  /**
   * Computes what the light sends from a point of it.
   *
   * @param n the geometric normal there
   * @param w a direction away from the light
   * @param dest receives the radiance, 0 on the side that does not shine
   */
  public void radiance(Vector3dc n, Vector3dc w, Vector3d dest) {
    if (n.dot(w) > 0) {
      emission.get(dest);
    } else {
      dest.zero();
    }
  }

  @Override
  public double sample(Vector3dc reference, double u1, double u2, LightSample sample) {
    if (cone != null) {
      emission.get(sample.radiance);
      return cone.sample(reference, u1, u2, sample);
    }
    shape.sample(u1, u2, sample.p, sample.n);
    double pdfArea = 1 / (area * transform.areaScaleAtObjectNormal(sample.n, sample.scratch));
    transform.objectToWorld().transformPosition(sample.p);
    transform.normalToWorld(sample.n, sample.n);
    sample.wi.set(sample.p).sub(reference);
    double squared = sample.wi.lengthSquared();
    sample.distance = Math.sqrt(squared);
    sample.wi.div(sample.distance);
    double cos = -sample.wi.dot(sample.n);
    if (!(cos > 0)) {
      return 0;
    }
    emission.get(sample.radiance);
    return pdfArea * squared / cos;
  }

  @Override
  public double pdf(
      Vector3dc reference, Vector3dc wi, SurfaceInteraction surface, LightSample scratch) {
    if (cone != null) {
      return cone.pdf(reference);
    }
    double cos = -wi.dot(surface.n);
    if (!(cos > 0)) {
      return 0;
    }
    double scale = transform.areaScaleAtWorldNormal(surface.n, scratch.scratch);
    return reference.distanceSquared(surface.p) / (area * scale * cos);
  }
}
