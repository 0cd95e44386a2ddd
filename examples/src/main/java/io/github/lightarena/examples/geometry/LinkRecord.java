package io.github.lightarena.examples.geometry;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;

/**
 * A link of a chain: the list whose next element is a reference.
 *
 * @param length the length of the link
 * @param next the next link, or null
 */
@ArenaValue
public record LinkRecord(double length, @Nullable Link next) {}
