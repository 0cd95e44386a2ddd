package io.github.lightarena;

import java.util.function.Supplier;

/**
 * The allocators of one depth of an arena. They take turns, so that a late second close meets its
 * own scope, which is closed, and not one that was opened since.
 */
final class AllocatorRing {
  private static final int LENGTH = 4;

  private final Allocator[] allocators = new Allocator[LENGTH];
  private int turn;

  AllocatorRing(Supplier<Allocator> constructor) {
    for (int i = 0; i < LENGTH; i++) {
      allocators[i] = constructor.get();
    }
  }

  Allocator next() {
    int at = turn;
    turn = (at + 1) % LENGTH;
    return allocators[at];
  }
}
