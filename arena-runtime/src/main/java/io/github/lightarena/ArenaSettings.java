package io.github.lightarena;

import io.github.lightarena.codegen.ScopeStack;

/** What an arena is like; each component is a setting of {@link MemoryArena.Builder}. */
record ArenaSettings(
    int blockByteSize, long maxByteSize, int maxPooledViews, boolean direct, boolean strict) {
  /** What {@code maxPooledViews} may be at most. */
  static final int MAX_VIEWS = 1 << 24;

  /** {@return the scopes of a new arena, with their first block} */
  ScopeStack newScopes() {
    return ScopeStack.of(
        blockByteSize, maxByteSize, direct, strict, maxPooledViews, ArenaOutOfMemoryException::new);
  }
}
