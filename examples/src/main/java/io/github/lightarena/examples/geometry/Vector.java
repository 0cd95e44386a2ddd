package io.github.lightarena.examples.geometry;

/** Three coordinates in space. */
public interface Vector {
  /** {@return the first coordinate} */
  double x();

  /** {@return the second coordinate} */
  double y();

  /** {@return the third coordinate} */
  double z();

  /** {@return the length} */
  default double length() {
    return Math.sqrt(x() * x() + y() * y() + z() * z());
  }

  /**
   * {@return how far another point is away}
   *
   * @param other the other point
   */
  default double distanceTo(Vector other) {
    double dx = other.x() - x();
    double dy = other.y() - y();
    double dz = other.z() - z();
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
}
