package io.github.lightarena.examples.geometry;

/** A straight line in space. */
public interface Line {
  /** {@return a point of the line} */
  Vector origin();

  /** {@return the direction of the line; its length does not matter} */
  Vector direction();

  /**
   * {@return how far a point is away from the line}
   *
   * @param point the point
   */
  default double distanceTo(Vector point) {
    Vector o = origin();
    Vector d = direction();
    double px = point.x() - o.x();
    double py = point.y() - o.y();
    double pz = point.z() - o.z();
    double cx = d.y() * pz - d.z() * py;
    double cy = d.z() * px - d.x() * pz;
    double cz = d.x() * py - d.y() * px;
    return Math.sqrt(cx * cx + cy * cy + cz * cz) / d.length();
  }
}
