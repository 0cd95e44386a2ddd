package io.github.lightarena.benchmarks.shape;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a {@link RectShape}.
 *
 * @param width the width
 * @param height the height
 */
@ArenaValue
public record RectRecord(double width, double height) implements RectShape {}
