package io.github.lightarena.examples.tray.integrator;

import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import io.github.lightarena.examples.tray.light.LightSample;
import io.github.lightarena.examples.tray.primitive.Primitive;
import io.github.lightarena.examples.tray.primitive.World;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/** Traces rays through the world and counts them. */
final class Tracer {
  private final World world;
  private final Hit hit = new Hit();
  private final Ray shadow = new Ray();
  private long rays;

  Tracer(World world) {
    this.world = world;
  }

  World world() {
    return world;
  }

  /** Answers what is hit there. */
  Primitive primitive(SurfaceInteraction surface) {
    return world.primitive(surface.primitive);
  }

  long rays() {
    return rays;
  }

  /** Finds the first hit and computes the geometry there. */
  boolean intersect(Ray ray, SurfaceInteraction surface) {
    rays++;
    if (!world.intersect(ray, hit)) {
      return false;
    }
    world.surface(ray, hit, surface);
    return true;
  }

  /** The same for a ray that starts at a surface and belongs to nobody else. */
  boolean intersect(Vector3dc from, Vector3d direction, SurfaceInteraction surface) {
    shadow.aim(from, direction, Double.POSITIVE_INFINITY);
    return intersect(shadow, surface);
  }

  /** Answers whether nothing is between a surface and the point that a light chose. */
  boolean unoccluded(Vector3dc from, LightSample light) {
    rays++;
    shadow.aim(from, light.wi, light.distance - Ray.EPSILON);
    return !world.occluded(shadow, hit);
  }
}
