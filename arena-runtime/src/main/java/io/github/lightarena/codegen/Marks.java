package io.github.lightarena.codegen;

import io.github.lightarena.internal.ArenaBlocks;

/**
 * What a scope takes back before it closes: the bytes since a mark, where a value could not be
 * written, and the end of what was reserved last. None of it is on the way of a call that succeeds.
 */
final class Marks {
  private Marks() {}

  /**
   * Gives back everything that was reserved since a mark of a scope, and the entries of heap
   * objects that came with it. If the code that failed has closed the scope, or left a nested one
   * open, nothing can be given back; on another thread than the one that opened the scope, nothing
   * was reserved. And if a caller's code, such as an iterator, got values of this scope meanwhile,
   * they stay as they are: all bytes end with the scope then.
   */
  static void rollBack(ArenaScope scope, long mark, long onHeapMark) {
    if (scope.limit == ArenaScope.CLOSED_LIMIT
        || Thread.currentThread() != scope.owner
        || scope.epoch != (int) (onHeapMark >>> 32)
        || isAfter(scope, mark, scope.shown)
        || Place.block(mark) == scope.block && Place.byteOffset(mark) > scope.offset) {
      return; // in the last case a builder has given back what lay before the mark
    }
    ScopeStack stack = scope.stack;
    stack.onHeap.truncate((int) onHeapMark);
    int usedBefore = (int) (mark >>> 48);
    int blockBefore = Place.block(mark);
    int offsetBefore = Place.byteOffset(mark);
    if (stack.strict) {
      stack.poison(usedBefore, blockBefore, offsetBefore, scope);
    }
    stack.blocks.rewindTo(usedBefore, blockBefore, scope.block);
    scope.block = blockBefore;
    scope.offset = offsetBefore;
    scope.limit = stack.blocks.capacity(blockBefore);
  }

  private static boolean isAfter(ArenaScope scope, long mark, long end) {
    return Place.block(end) == Place.block(mark)
        ? Place.byteOffset(end) > Place.byteOffset(mark)
        : scope.stack.blocks.cameAfter(Place.block(end), (int) (mark >>> 48));
  }

  /**
   * A place for what has no bytes: the end of the first block, where no value begins, and which is
   * there as long as the arena.
   */
  static long placeOfNothing(ArenaBlocks blocks) {
    int first = blocks.first();
    return Place.of(first, blocks.capacity(first));
  }

  /** Notes that bytes are handed out in a block that is not the one being filled. */
  static void showInOtherBlock(ArenaScope scope, long place) {
    if (Place.byteOffset(place) < scope.stack.blocks.capacity(Place.block(place))) {
      scope.shown = place + 1; // a place inside
    }
  }

  /** Notes that everything that was reserved since a mark is handed out, if anything was. */
  static void showSince(ArenaScope scope, long mark) {
    if (Thread.currentThread() != scope.owner) {
      return;
    }
    ArenaBlocks memory = scope.stack.blocks;
    if (memory.used() > (int) (mark >>> 48)) {
      scope.show(Place.of(memory.last(), 0));
    } else if (scope.offset > Place.byteOffset(mark)) {
      scope.shown = Place.of(scope.block, scope.offset);
    }
  }

  /**
   * Makes the last reservation longer or shorter, if nothing was reserved since, the block has room
   * and this thread may allocate. The new end may lie past what an {@code int} holds: then there is
   * no room.
   *
   * @return whether it ends at {@code newEnd} now
   */
  static boolean extend(ArenaScope scope, int ofBlock, int oldEnd, long newEnd) {
    if (ofBlock != scope.block
        || oldEnd != scope.offset
        || newEnd > scope.limit
        || Thread.currentThread() != scope.owner) {
      return false;
    }
    if (newEnd < oldEnd && scope.stack.strict) {
      scope.stack.poison(scope.stack.blocks.used(), ofBlock, (int) newEnd, scope);
    }
    scope.offset = (int) newEnd;
    if (Place.block(scope.shown) == ofBlock && Place.byteOffset(scope.shown) > newEnd) {
      scope.shown = Place.of(ofBlock, scope.offset);
    }
    return true;
  }
}
