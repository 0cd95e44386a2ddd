package io.github.lightarena.examples.tray.geometry;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/** A box along the axes, empty at first; used while a scene is built. */
public final class Bounds {
  private final Vector3d min = new Vector3d(Double.POSITIVE_INFINITY);
  private final Vector3d max = new Vector3d(Double.NEGATIVE_INFINITY);

  /** Makes an empty box. */
  public Bounds() {}

  /**
   * Makes a box from its corners.
   *
   * @param minX the least x
   * @param minY the least y
   * @param minZ the least z
   * @param maxX the greatest x
   * @param maxY the greatest y
   * @param maxZ the greatest z
   */
  public Bounds(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
    min.set(minX, minY, minZ);
    max.set(maxX, maxY, maxZ);
  }

  /** {@return the corner of the least coordinates} */
  public Vector3dc min() {
    return min;
  }

  /** {@return the corner of the greatest coordinates} */
  public Vector3dc max() {
    return max;
  }

  /**
   * Grows the box so that it encloses a point.
   *
   * @param p the point
   * @return this box
   */
  public Bounds include(Vector3dc p) {
    min.min(p);
    max.max(p);
    return this;
  }

  /**
   * Grows the box so that it encloses another one.
   *
   * @param other the other box
   * @return this box
   */
  public Bounds include(Bounds other) {
    min.min(other.min);
    max.max(other.max);
    return this;
  }

  /**
   * {@return a new box in world space that encloses this one}
   *
   * @param transform the transform of the space this box is in
   */
  public Bounds toWorld(Transform transform) {
    Bounds world = new Bounds();
    for (int corner = 0; corner < 8; corner++) {
      Vector3d p =
          new Vector3d(
              (corner & 1) == 0 ? min.x : max.x,
              (corner & 2) == 0 ? min.y : max.y,
              (corner & 4) == 0 ? min.z : max.z);
      world.include(transform.objectToWorld().transformPosition(p));
    }
    return world;
  }

  /** {@return half the area of the surface, 0 for an empty box} */
  public double halfArea() {
    double x = max.x - min.x;
    double y = max.y - min.y;
    double z = max.z - min.z;
    return x < 0 ? 0 : x * y + y * z + z * x;
  }

  /**
   * {@return the middle of the box along an axis}
   *
   * @param axis 0 for x, 1 for y, 2 for z
   */
  public double centre(int axis) {
    return 0.5 * (min.get(axis) + max.get(axis));
  }
}
