package io.github.lightarena.examples.tray.geometry;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A ray {@code o + t d} with the part of it that counts, {@code tMin < t < tMax}.
 *
 * <p>A ray is made once per worker and aimed again and again, so that tracing makes no garbage. It
 * brings along what tracing needs besides: a stack for the walk through a {@link
 * io.github.lightarena.examples.tray.accelerator.Bvh} and a twin for the object space of whatever
 * it is tested against.
 */
public final class Ray {
  /** The distance, in units of the world, that a new ray keeps from the surface it starts at. */
  public static final double EPSILON = 1e-3;

  private static final int MAX_NODES_TO_VISIT = 128;

  /** The origin. */
  public final Vector3d o = new Vector3d();

  /** The direction; of unit length in world space, of any length in object space. */
  public final Vector3d d = new Vector3d();

  /** Hits at or before this parameter do not count. */
  public double tMin;

  /** Hits at or after this parameter do not count; a hit shortens the ray to itself. */
  public double tMax;

  private final int[] nodesToVisit = new int[MAX_NODES_TO_VISIT];
  private double inverseX;
  private double inverseY;
  private double inverseZ;
  private int nearX;
  private int nearY;
  private int nearZ;
  private Ray twin;

  /** Makes a ray that is to be aimed. */
  public Ray() {}

  /**
   * Aims this ray anew.
   *
   * @param origin where it starts
   * @param direction where it goes, of unit length
   * @param length how far it goes, in units of the world; may be infinite
   */
  public void aim(Vector3dc origin, Vector3dc direction, double length) {
    o.set(origin);
    d.set(direction);
    tMin = EPSILON;
    tMax = length;
  }

  /**
   * Computes a point of the ray.
   *
   * @param t the parameter of the point
   * @param dest receives the point
   */
  public void at(double t, Vector3d dest) {
    dest.set(o.x + t * d.x, o.y + t * d.y, o.z + t * d.z);
  }

  /**
   * {@return this ray in another space: always the same object, aimed anew}
   *
   * @param transform the map between the spaces; this ray is in its world space. The direction is
   *     not made a unit vector, so a parameter means the same point in both spaces.
   */
  public Ray inObjectSpace(Transform transform) {
    if (twin == null) {
      twin = new Ray();
    }
    transform.worldToObject().transformPosition(o, twin.o);
    transform.worldToObject().transformDirection(d, twin.d);
    twin.tMin = tMin;
    twin.tMax = tMax;
    return twin;
  }

  /** {@return the scratch stack for one walk through a tree} */
  public int[] nodesToVisit() {
    return nodesToVisit;
  }

  /** Computes what meeting many boxes needs, from the direction as it is now. */
  public void prepareForBoxes() {
    inverseX = 1 / d.x;
    inverseY = 1 / d.y;
    inverseZ = 1 / d.z;
    nearX = inverseX < 0 ? 3 : 0;
    nearY = inverseY < 0 ? 3 : 0;
    nearZ = inverseZ < 0 ? 3 : 0;
  }

  /**
   * {@return whether the ray goes towards lesser coordinates; known since {@link #prepareForBoxes}}
   *
   * @param axis 0 for x, 1 for y, 2 for z
   */
  public boolean goesDown(int axis) {
    return (axis == 0 ? nearX : axis == 1 ? nearY : nearZ) != 0;
  }

  /** {@return 1 / d.x} */
  public double inverseX() {
    return inverseX;
  }

  /** {@return 1 / d.y} */
  public double inverseY() {
    return inverseY;
  }

  /** {@return 1 / d.z} */
  public double inverseZ() {
    return inverseZ;
  }

  /** {@return 0 if a box is entered at its least x, 3 if at its greatest} */
  public int nearX() {
    return nearX;
  }

  /** {@return 0 if a box is entered at its least y, 3 if at its greatest} */
  public int nearY() {
    return nearY;
  }

  /** {@return 0 if a box is entered at its least z, 3 if at its greatest} */
  public int nearZ() {
    return nearZ;
  }
}
