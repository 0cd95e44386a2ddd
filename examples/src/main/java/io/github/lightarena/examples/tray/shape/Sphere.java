package io.github.lightarena.examples.tray.shape;

import io.github.lightarena.examples.tray.geometry.Bounds;
import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import io.github.lightarena.examples.tray.sampling.Warp;
import org.joml.Vector3d;

/**
 * A sphere about the origin, its normal outward.
 *
 * @param radius the radius, above 0
 */
public record Sphere(double radius) implements SampledShape {
  @Override
  public Bounds bounds() {
    return new Bounds(-radius, -radius, -radius, radius, radius, radius);
  }

  @Override
  public boolean intersect(Ray ray, Hit hit) {
    double a = ray.d.lengthSquared();
    double halfB = ray.o.dot(ray.d);
    double c = ray.o.lengthSquared() - radius * radius;
    double discriminant = halfB * halfB - a * c;
    if (!(discriminant >= 0)) {
      return false;
    }
    // The root of the larger magnitude first: the other one then loses no digits.
    double q = -(halfB + Math.copySign(Math.sqrt(discriminant), halfB));
    double t0 = q / a;
    double t1 = q == 0 ? t0 : c / q;
    double near = Math.min(t0, t1);
    double t = near > ray.tMin ? near : Math.max(t0, t1);
    if (!(t > ray.tMin && t < ray.tMax)) {
      return false;
    }
    ray.tMax = t;
    return true;
  }

  @Override
  public void surface(Ray ray, Hit hit, SurfaceInteraction surface) {
    ray.at(ray.tMax, surface.p);
    surface.p.normalize();
    surface.n.set(surface.p);
    surface.ns.set(surface.p);
    surface.p.mul(radius);
    surface.dpdu.set(-surface.p.y, surface.p.x, 0);
  }

  @Override
  public double area() {
    return 4 * Math.PI * radius * radius;
  }

  @Override
  public void sample(double u1, double u2, Vector3d p, Vector3d n) {
    Warp.uniformSphere(u1, u2, n);
    n.mul(radius, p);
  }
}
