package io.github.lightarena.examples.tray.shape;

import io.github.lightarena.examples.tray.geometry.Bounds;
import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import org.joml.Vector3d;

/**
 * A rectangle in the plane z = 0 about the origin, its normal +z.
 *
 * @param width its extent along x, above 0
 * @param height its extent along y, above 0
 */
public record Rectangle(double width, double height) implements SampledShape {
  @Override
  public Bounds bounds() {
    return new Bounds(-width / 2, -height / 2, 0, width / 2, height / 2, 0);
  }

  @Override
  public boolean intersect(Ray ray, Hit hit) {
    double t = -ray.o.z / ray.d.z;
    if (!(t > ray.tMin && t < ray.tMax)) {
      return false;
    }
    double x = ray.o.x + t * ray.d.x;
    double y = ray.o.y + t * ray.d.y;
    if (Math.abs(x) > width / 2 || Math.abs(y) > height / 2) {
      return false;
    }
    ray.tMax = t;
    return true;
  }

  @Override
  public void surface(Ray ray, Hit hit, SurfaceInteraction surface) {
    ray.at(ray.tMax, surface.p);
    surface.p.z = 0;
    surface.n.set(0, 0, 1);
    surface.ns.set(0, 0, 1);
    surface.dpdu.set(1, 0, 0);
  }

  @Override
  public double area() {
    return width * height;
  }

  @Override
  public void sample(double u1, double u2, Vector3d p, Vector3d n) {
    p.set((u1 - 0.5) * width, (u2 - 0.5) * height, 0);
    n.set(0, 0, 1);
  }
}
