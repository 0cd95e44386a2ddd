package io.github.lightarena.examples.tray.primitive;

import io.github.lightarena.examples.tray.geometry.Bounds;
import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import io.github.lightarena.examples.tray.geometry.Transform;
import io.github.lightarena.examples.tray.light.AreaLight;
import io.github.lightarena.examples.tray.material.Material;
import io.github.lightarena.examples.tray.shape.Shape;

/**
 * A shape at its place in the world.
 *
 * @param shape the shape
 * @param transform its place
 * @param material what it is made of
 * @param areaLight its light, or null if it has none
 */
public record Primitive(Shape shape, Transform transform, Material material, AreaLight areaLight) {
  /** {@return a new box around it, in world space} */
  public Bounds bounds() {
    return shape.bounds().toWorld(transform);
  }

  /**
   * Finds the first hit.
   *
   * @param ray in world space; shortened to the hit if there is one
   * @param hit receives where the shape was hit
   * @return whether there is a hit
   */
  public boolean intersect(Ray ray, Hit hit) {
    Ray local = ray.inObjectSpace(transform);
    if (!shape.intersect(local, hit)) {
      return false;
    }
    ray.tMax = local.tMax;
    return true;
  }

  /**
   * Computes the geometry at a hit.
   *
   * @param ray the ray that was intersected, in world space, shortened to the hit
   * @param hit where the shape was hit
   * @param surface receives the geometry, in world space
   */
  public void surface(Ray ray, Hit hit, SurfaceInteraction surface) {
    shape.surface(ray.inObjectSpace(transform), hit, surface);
    surface.toWorld(transform);
  }
}
