package io.github.lightarena.internal;

import java.util.function.BiFunction;

/** Makes what is thrown when a block exceeds the limit of its arena, or cannot be had. */
final class BlockFailure {
  private final BiFunction<String, Throwable, ? extends RuntimeException> constructor;

  /**
   * Makes the maker.
   *
   * @param constructor takes the message, and the JVM's own error or null
   */
  BlockFailure(BiFunction<String, Throwable, ? extends RuntimeException> constructor) {
    this.constructor = constructor;
  }

  BiFunction<String, Throwable, ? extends RuntimeException> constructor() {
    return constructor;
  }

  /** {@return the exception: why, what was asked for, and what there is} */
  RuntimeException of(
      String reason, int byteSize, int requestedByteSize, ArenaBlocks blocks, Throwable cause) {
    long limit = blocks.maxByteSize();
    return constructor.apply(
        reason
            + ": byteSize="
            + requestedByteSize
            + " blockByteSize="
            + byteSize
            + " blocks="
            + blocks.count()
            + " reservedBytes="
            + blocks.reservedBytes()
            + " maxByteSize="
            + (limit == Long.MAX_VALUE ? "unlimited" : Long.toString(limit)),
        cause);
  }
}
