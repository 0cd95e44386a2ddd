package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;

/**
 * Three numbers of a colour.
 *
 * @param r the red part
 * @param g the green part
 * @param b the blue part
 */
@ArenaValue
public record RgbRecord(double r, double g, double b) implements Spectrum {
  /** Black. */
  public static final RgbRecord BLACK = new RgbRecord(0, 0, 0);

  /** White. */
  public static final RgbRecord WHITE = new RgbRecord(1, 1, 1);
}
