package io.github.lightarena.it.model;

import io.github.lightarena.MemoryArena;

/**
 * How the arena of a program is built.
 *
 * @param blockByteSize the size of a block, in bytes
 * @param maxByteSize the arena's limit, in bytes
 */
record Setup(
    int blockByteSize, long maxByteSize, boolean direct, boolean strict, int maxPooledViews) {
  static final long UNLIMITED = Long.MAX_VALUE;

  private static final int[] BLOCK_BYTE_SIZES = {
    1, 16, 33, 64, 100, 256, 1_000, 1_000, 4_096, 4_096, 8_192, 20_000
  };
  private static final int[] POOLED = {0, 1, 3, 64, 4_096};

  /** What three bytes say. */
  static Setup of(int a, int b, int c) {
    int blockByteSize = BLOCK_BYTE_SIZES[a % BLOCK_BYTE_SIZES.length];
    long maxByteSize =
        switch (b % 4) {
          case 0 -> blockByteSize + 3_000;
          case 1 -> 3L * blockByteSize + 1_500;
          case 2 -> 30_000;
          default -> UNLIMITED;
        };
    boolean direct = c % 2 == 1;
    boolean strict = c / 2 % 2 == 1;
    return new Setup(blockByteSize, maxByteSize, direct, strict, POOLED[c / 4 % POOLED.length]);
  }

  MemoryArena arena() {
    MemoryArena.Builder builder =
        MemoryArena.builder()
            .blockByteSize(blockByteSize)
            .maxByteSize(maxByteSize)
            .maxPooledViews(maxPooledViews)
            .strict(strict);
    return (direct ? builder.direct() : builder).build();
  }

  @Override
  public String toString() {
    return "MemoryArena arena = MemoryArena.builder().blockByteSize("
        + blockByteSize
        + ")"
        + (maxByteSize == UNLIMITED ? "" : ".maxByteSize(" + maxByteSize + ")")
        + (direct ? ".direct()" : "")
        + (strict ? ".strict()" : ".strict(false).maxPooledViews(" + maxPooledViews + ")")
        + ".build();";
  }
}
