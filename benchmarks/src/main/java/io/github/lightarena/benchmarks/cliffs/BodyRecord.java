package io.github.lightarena.benchmarks.cliffs;

import io.github.lightarena.annotation.ArenaValue;

/**
 * A rectangle whose method has its body in the record.
 *
 * @param width the width
 * @param height the height
 */
@ArenaValue
public record BodyRecord(double width, double height) {
  /** {@return the area} */
  public double area() {
    return width * height;
  }
}
