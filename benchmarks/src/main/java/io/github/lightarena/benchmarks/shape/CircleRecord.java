package io.github.lightarena.benchmarks.shape;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a {@link CircleShape}.
 *
 * @param radius the radius
 */
@ArenaValue
public record CircleRecord(double radius) implements CircleShape {}
