package io.github.lightarena.examples.tray.camera;

import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.Transform;
import org.joml.Vector3d;

/** A pinhole camera: x to the right, y up, z forward. The field of view spans the shorter side. */
public final class PerspectiveCamera {
  private final Transform transform;
  private final double tanHalfFov;
  private final Vector3d origin;

  /**
   * Makes the camera.
   *
   * @param transform from the camera's space to the world
   * @param fovDegrees the field of view, in degrees, above 0 and below 180
   */
  public PerspectiveCamera(Transform transform, double fovDegrees) {
    this.transform = transform;
    this.tanHalfFov = Math.tan(Math.toRadians(fovDegrees) / 2);
    this.origin = transform.objectToWorld().transformPosition(new Vector3d());
  }

  /**
   * Aims a ray through a point of the picture.
   *
   * @param x the point's place from the left, in pixels
   * @param y the point's place from the top, in pixels
   * @param width the picture's width, in pixels
   * @param height the picture's height, in pixels
   * @param ray is aimed
   */
  public void aim(double x, double y, int width, int height, Ray ray) {
    double aspect = (double) width / height;
    ray.d.set(
        (2 * x / width - 1) * Math.max(aspect, 1) * tanHalfFov,
        (1 - 2 * y / height) * Math.max(1 / aspect, 1) * tanHalfFov,
        1);
    transform.objectToWorld().transformDirection(ray.d).normalize();
    ray.aim(origin, ray.d, Double.POSITIVE_INFINITY);
  }
}
