package io.github.lightarena.codegen;

import io.github.lightarena.internal.ArenaBlocks;
import java.util.function.BiFunction;

/** Scopes over memory of their own, which belong to no arena and never close. */
final class DetachedScopes {
  /** Further blocks, for what is copied in later, in bytes. */
  private static final int MIN_BLOCK_BYTE_SIZE = 4096;

  private DetachedScopes() {}

  /**
   * {@return an open scope for a slice outside arenas}
   *
   * @param byteSize of its first block, in bytes: just what the slice itself needs
   */
  static ArenaScope forSlice(int byteSize) {
    return open(byteSize, Thread.currentThread(), IllegalArgumentException::new);
  }

  /**
   * {@return an open scope whose errors are those of an arena, for bytes that are on their way from
   * one of its scopes to another}
   */
  static ArenaScope aside(ScopeStack arena) {
    return open(MIN_BLOCK_BYTE_SIZE, Thread.currentThread(), arena.blocks.failure());
  }

  /**
   * {@return an open scope that has no bytes to give, for slices of Java objects} No thread owns
   * it, so all of them share one.
   */
  static ArenaScope withoutBytes() {
    return WithoutBytes.SCOPE;
  }

  private static final class WithoutBytes {
    static final ArenaScope SCOPE = open(0, null, IllegalArgumentException::new);
  }

  private static ArenaScope open(
      int byteSize,
      Thread owner,
      BiFunction<String, Throwable, ? extends RuntimeException> failure) {
    ArenaBlocks memory =
        new ArenaBlocks(
            Math.max(1, byteSize),
            Math.max(MIN_BLOCK_BYTE_SIZE, byteSize),
            Long.MAX_VALUE,
            false,
            failure);
    return new ScopeStack(memory, false, 0, true).open(owner);
  }
}
