package io.github.lightarena.examples.geometry;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a vector.
 *
 * @param x the first coordinate
 * @param y the second coordinate
 * @param z the third coordinate
 */
@ArenaValue
public record Vec3Record(double x, double y, double z) implements Vector {}
