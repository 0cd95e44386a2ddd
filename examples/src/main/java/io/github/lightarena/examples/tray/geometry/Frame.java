package io.github.lightarena.examples.tray.geometry;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/** An orthonormal frame whose z axis is a normal. */
public final class Frame {
  private static final double DEGENERATE = 1e-12;

  private final Vector3d s = new Vector3d();
  private final Vector3d t = new Vector3d();
  private final Vector3d n = new Vector3d();

  /** Makes a frame that is to be set. */
  public Frame() {}

  /**
   * Sets the frame from a normal and a tangent.
   *
   * @param normal the z axis, a unit vector
   * @param dpdu its part at right angles to the normal becomes the x axis; where there is none any
   *     tangent is taken
   */
  public void set(Vector3dc normal, Vector3dc dpdu) {
    double along = normal.dot(dpdu);
    s.set(normal).mul(-along).add(dpdu);
    if (s.lengthSquared() <= DEGENERATE * dpdu.lengthSquared()) {
      set(normal);
      return;
    }
    n.set(normal);
    s.normalize();
    n.cross(s, t);
  }

  /**
   * Sets the frame from a normal alone, after Duff et al., <i>Building an Orthonormal Basis,
   * Revisited</i> (JCGT 6:1, 2017).
   *
   * @param normal the z axis, a unit vector
   */
  public void set(Vector3dc normal) {
    n.set(normal);
    double sign = Math.copySign(1.0, n.z);
    double a = -1.0 / (sign + n.z);
    double b = n.x * n.y * a;
    s.set(1.0 + sign * n.x * n.x * a, sign * b, -sign * n.x);
    t.set(b, sign + n.y * n.y * a, -n.y);
  }

  /**
   * Brings a direction into the frame.
   *
   * @param v a direction in world space
   * @param dest receives the direction in this frame
   */
  public void toLocal(Vector3dc v, Vector3d dest) {
    double x = s.dot(v);
    double y = t.dot(v);
    double z = n.dot(v);
    dest.set(x, y, z);
  }

  /**
   * Brings a direction out of the frame.
   *
   * @param v a direction in this frame
   * @param dest receives the direction in world space
   */
  public void toWorld(Vector3dc v, Vector3d dest) {
    double x = v.x();
    double y = v.y();
    double z = v.z();
    dest.set(s.x * x + t.x * y + n.x * z, s.y * x + t.y * y + n.y * z, s.z * x + t.z * y + n.z * z);
  }
}
