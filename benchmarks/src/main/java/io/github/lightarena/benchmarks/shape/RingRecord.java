package io.github.lightarena.benchmarks.shape;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a {@link RingShape}.
 *
 * @param outer the outer radius
 * @param inner the inner radius
 */
@ArenaValue
public record RingRecord(double outer, double inner) implements RingShape {}
