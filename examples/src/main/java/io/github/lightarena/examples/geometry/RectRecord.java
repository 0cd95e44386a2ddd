package io.github.lightarena.examples.geometry;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a rectangle.
 *
 * @param width the width
 * @param height the height
 */
@ArenaValue
public record RectRecord(double width, double height) implements RectShape {}
