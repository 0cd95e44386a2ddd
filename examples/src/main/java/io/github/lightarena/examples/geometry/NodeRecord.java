package io.github.lightarena.examples.geometry;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;

/**
 * A node of a search tree.
 *
 * @param key greater than every key to the left, less than every key to the right
 * @param left the smaller keys, or null
 * @param right the greater keys, or null
 */
@ArenaValue
public record NodeRecord(int key, @Nullable Node left, @Nullable Node right) {}
