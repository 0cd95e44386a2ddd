package io.github.lightarena.examples.tray.shape;

import io.github.lightarena.examples.tray.geometry.Bounds;
import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;

/** A surface in a space of its own. */
public interface Shape {
  /** {@return a new box, in object space, that encloses the shape} */
  Bounds bounds();

  /**
   * Finds the first hit on the part of the ray that counts.
   *
   * @param ray in object space; shortened to the hit if there is one
   * @param hit receives what {@link #surface} will need
   * @return whether there is a hit
   */
  boolean intersect(Ray ray, Hit hit);

  /**
   * Computes the geometry at a hit, in object space.
   *
   * @param ray the ray that was intersected, shortened to the hit
   * @param hit what {@link #intersect} wrote
   * @param surface receives point, normals and tangent
   */
  void surface(Ray ray, Hit hit, SurfaceInteraction surface);
}
