package io.github.lightarena.internal;

/**
 * The blocks that no open scope uses: those behind the used ones in the order of {@link
 * ArenaBlocks}.
 */
final class KeptBlocks {
  private KeptBlocks() {}

  /** Where the smallest one of a size in the range stands in the order, or -1. */
  static int find(ArenaBlocks blocks, int minByteSize, int maxByteSize) {
    int best = -1;
    int bestSize = Integer.MAX_VALUE;
    for (int at = blocks.used(); at < blocks.count(); at++) {
      int size = blocks.capacity(blocks.at(at));
      if (size == minByteSize) {
        return at;
      }
      if (size > minByteSize && size <= maxByteSize && (best < 0 || size < bestSize)) {
        best = at;
        bestSize = size;
      }
    }
    return best;
  }

  /** {@return the bytes of all of them} */
  static long byteSize(ArenaBlocks blocks) {
    long byteSize = 0;
    for (int at = blocks.used(); at < blocks.count(); at++) {
      byteSize += blocks.capacity(blocks.at(at));
    }
    return byteSize;
  }
}
