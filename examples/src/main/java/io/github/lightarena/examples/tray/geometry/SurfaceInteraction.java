package io.github.lightarena.examples.tray.geometry;

import org.joml.Vector3d;

/**
 * The geometry of a surface at a hit: first in object space, as a shape fills it, then in world
 * space.
 */
public final class SurfaceInteraction {
  /** The point. */
  public final Vector3d p = new Vector3d();

  /** The geometric normal, a unit vector; a light emits to its side. */
  public final Vector3d n = new Vector3d();

  /** The shading normal, a unit vector. */
  public final Vector3d ns = new Vector3d();

  /**
   * The tangent in the direction of the shape's first parameter; may be zero where there is none.
   */
  public final Vector3d dpdu = new Vector3d();

  /** The number of the primitive that was hit, in its world. */
  public int primitive;

  /** Makes an interaction that is to be filled. */
  public SurfaceInteraction() {}

  /**
   * Brings the whole into world space.
   *
   * @param transform the transform of the shape that filled this
   */
  public void toWorld(Transform transform) {
    transform.objectToWorld().transformPosition(p);
    transform.objectToWorld().transformDirection(dpdu);
    transform.normalToWorld(n, n);
    transform.normalToWorld(ns, ns);
  }
}
