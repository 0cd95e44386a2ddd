package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.OnHeap;

/**
 * The data of a {@link MerlBxdf}: a value of the arena that points at an object of the heap.
 *
 * @param table the measured table
 */
@ArenaValue
public record MerlRecord(@OnHeap MerlTable table) implements MerlBxdf {}
