package io.github.lightarena.stress;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.OnHeap;

/** A value that refers to an object on the Java heap. */
@ArenaValue
public record TaggedRecord(@OnHeap Integer object) {}
