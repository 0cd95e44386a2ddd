package io.github.lightarena.internal;

import java.nio.ByteBuffer;
import java.util.function.IntFunction;

/** Makes the n-th block that an arena asks the JVM for unavailable. */
public final class BlockFaults {
  private int untilFailure;
  private boolean failed;

  public BlockFaults(ArenaBlocks blocks) {
    BlockMemory memory = blocks.memory();
    IntFunction<byte[]> arrays = memory.arrays;
    memory.arrays = byteSize -> count(byteSize, arrays);
    if (memory.direct() != null) {
      IntFunction<ByteBuffer> buffers = memory.direct().buffers;
      memory.direct().buffers = byteSize -> count(byteSize, buffers);
    }
  }

  private <T> T count(int byteSize, IntFunction<T> memory) {
    if (untilFailure > 0 && --untilFailure == 0) {
      failed = true;
      throw new OutOfMemoryError("injected: byteSize=" + byteSize);
    }
    return memory.apply(byteSize);
  }

  /** The n-th block from now on fails, once; 0 disarms. */
  public void arm(int n) {
    untilFailure = n;
    failed = false;
  }

  /** Whether a block failed since {@link #arm}. */
  public boolean failed() {
    return failed;
  }
}
