package io.github.lightarena.examples.geometry;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of two shapes taken as one: two references, each to any kind of shape.
 *
 * @param a one of the two
 * @param b the other
 */
@ArenaValue
public record BothRecord(Shape a, Shape b) implements BothShape {}
