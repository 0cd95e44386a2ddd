package io.github.lightarena.benchmarks.cliffs;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.benchmarks.shape.RectShape;

/**
 * A rectangle whose constructor checks its arguments.
 *
 * @param width the width
 * @param height the height
 */
@ArenaValue
public record CheckedRecord(double width, double height) implements RectShape {
  /**
   * Makes the rectangle.
   *
   * @throws IllegalArgumentException if a size is negative
   */
  public CheckedRecord {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("width=" + width + " height=" + height);
    }
  }
}
