package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of an {@link Rgb}.
 *
 * @param r the red part
 * @param g the green part
 * @param b the blue part
 */
@ArenaValue(view = "RgbView")
record RgbRecord(double r, double g, double b) implements Rgb {}
