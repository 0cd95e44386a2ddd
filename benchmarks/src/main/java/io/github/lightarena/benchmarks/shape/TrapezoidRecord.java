package io.github.lightarena.benchmarks.shape;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a {@link TrapezoidShape}.
 *
 * @param base the longer of the parallel sides
 * @param top the shorter one
 * @param height the distance between them
 */
@ArenaValue
public record TrapezoidRecord(double base, double top, double height) implements TrapezoidShape {}
