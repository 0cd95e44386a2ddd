package io.github.lightarena.examples.geometry;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a circle.
 *
 * @param radius the radius
 */
@ArenaValue
public record CircleRecord(double radius) implements CircleShape {}
