package io.github.lightarena.examples.geometry;

import io.github.lightarena.DoubleSlice;
import io.github.lightarena.ValueSlice;

/** Points that are passed one after the other, each at its time. */
public interface Path {
  /** {@return the points} */
  ValueSlice<Vec3> points();

  /** {@return when each point is passed, in seconds} */
  DoubleSlice times();

  /** {@return the length of the way from the first point to the last} */
  default double length() {
    ValueSlice<Vec3> points = points();
    if (points.length() == 0) {
      return 0;
    }
    double length = 0;
    Vec3 from = points.get(0);
    Vec3 to = points.get(0);
    for (int i = 1; i < points.length(); i++) {
      length += points.get(i - 1, from).distanceTo(points.get(i, to)); // both views move
    }
    return length;
  }

  /** {@return the time from the first point to the last, in seconds} */
  default double duration() {
    DoubleSlice times = times();
    return times.length() == 0 ? 0 : times.get(times.length() - 1) - times.get(0);
  }
}
