package io.github.lightarena;

import io.github.lightarena.codegen.ArenaScope;

/** The scope of an {@link Allocator}, seen by those who fill what they allocate. */
final class UninitializedAllocator extends SliceAllocator {
  UninitializedAllocator() {
    super(false);
  }

  UninitializedAllocator of(ArenaScope scope) {
    attach(scope);
    return this;
  }
}
