package io.github.lightarena.examples.geometry;

/** All points that are no farther from a centre than a radius. */
public interface Ball {
  /** {@return the centre: a record of its own, which may be kept} */
  Vec3Record center();

  /** {@return the radius} */
  double radius();
}
