package io.github.lightarena.benchmarks.scan;

import io.github.lightarena.annotation.ArenaValue;

/**
 * What is scanned: 16 bytes in an arena, half of which are read.
 *
 * @param amount what is added up
 * @param key what lies beside it
 */
@ArenaValue
public record EntryRecord(double amount, long key) {}
