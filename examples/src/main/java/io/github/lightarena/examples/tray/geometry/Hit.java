package io.github.lightarena.examples.tray.geometry;

/**
 * The least that is known of the nearest hit while a ray is still being traced; the parameter is
 * the ray's {@code tMax}. What shading needs is computed once, from the last hit: {@link
 * SurfaceInteraction}.
 */
public final class Hit {
  /** The number of the primitive that was hit, in its world. */
  public int primitive;

  /** The number of the face that was hit, if the shape has faces. */
  public int face;

  /** The first barycentric coordinate on that face. */
  public double u;

  /** The second barycentric coordinate on that face. */
  public double v;

  /** Makes a hit that is to be filled. */
  public Hit() {}
}
