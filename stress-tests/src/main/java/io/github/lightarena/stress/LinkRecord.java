package io.github.lightarena.stress;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;

/** A value that refers to another one. */
@ArenaValue
public record LinkRecord(int number, @Nullable Link next) {}
