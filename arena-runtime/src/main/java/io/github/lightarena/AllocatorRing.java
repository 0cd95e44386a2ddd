package io.github.lightarena;

/**
 * Makes the few allocators that an arena has for one depth. They take turns, so that a late second
 * close meets its own scope, which is closed, and not one that was opened since.
 */
final class AllocatorRing {
  private static final int LENGTH = 4;

  /** Of the next turn: the length is a power of two. */
  static final int MASK = LENGTH - 1;

  private AllocatorRing() {}

  /** {@return new allocators of an arena, none of which has a scope yet} */
  static Allocator[] of(MemoryArena arena) {
    Allocator[] ring = new Allocator[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      ring[i] = arena.newAllocator.apply(arena);
    }
    return ring;
  }
}
