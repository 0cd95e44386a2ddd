package io.github.lightarena.examples.tray.shape;

import io.github.lightarena.examples.tray.geometry.Bounds;
import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import org.joml.Vector3d;

/**
 * A disk in the plane z = 0 about the origin, perhaps with a hole, its normal +z.
 *
 * @param radius the radius, above {@code innerRadius}
 * @param innerRadius the radius of the hole, 0 for none
 */
public record Disk(double radius, double innerRadius) implements SampledShape {
  @Override
  public Bounds bounds() {
    return new Bounds(-radius, -radius, 0, radius, radius, 0);
  }

  @Override
  public boolean intersect(Ray ray, Hit hit) {
    double t = -ray.o.z / ray.d.z;
    if (!(t > ray.tMin && t < ray.tMax)) {
      return false;
    }
    double x = ray.o.x + t * ray.d.x;
    double y = ray.o.y + t * ray.d.y;
    double squared = x * x + y * y;
    if (squared > radius * radius || squared < innerRadius * innerRadius) {
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
    surface.dpdu.set(-surface.p.y, surface.p.x, 0);
  }

  @Override
  public double area() {
    return Math.PI * (radius * radius - innerRadius * innerRadius);
  }

  @Override
  public void sample(double u1, double u2, Vector3d p, Vector3d n) {
    double inner = innerRadius * innerRadius;
    double r = Math.sqrt(inner + u1 * (radius * radius - inner));
    double phi = 2 * Math.PI * u2;
    p.set(r * Math.cos(phi), r * Math.sin(phi), 0);
    n.set(0, 0, 1);
  }
}
