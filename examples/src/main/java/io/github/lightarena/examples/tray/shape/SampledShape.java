package io.github.lightarena.examples.tray.shape;

import org.joml.Vector3d;

/** A shape on which points can be chosen uniformly by area, so that it can be a light. */
public interface SampledShape extends Shape {
  /** {@return the area in object space} */
  double area();

  /**
   * Chooses a point, uniformly by area in object space.
   *
   * @param u1 a number in [0, 1)
   * @param u2 a number in [0, 1)
   * @param p receives the point
   * @param n receives the unit normal there
   */
  void sample(double u1, double u2, Vector3d p, Vector3d n);
}
