package io.github.lightarena.examples.tray.render;

import io.github.lightarena.examples.tray.memory.MemoryUse;
import java.util.Arrays;

/**
 * What one rendering of the picture took.
 *
 * @param nanos the time, in nanoseconds
 * @param cameraSamples the number of camera samples
 * @param rays the number of rays
 * @param memoryUse what the workers' memories were used for; the scopes are those of this pass
 * @param allocatedBytes how many bytes the workers allocated on the Java heap
 * @param collections how many garbage collections there were meanwhile
 * @param tileNanos99 the 99th percentile of a tile's time, in nanoseconds
 */
public record PassStatistics(
    long nanos,
    long cameraSamples,
    long rays,
    MemoryUse memoryUse,
    long allocatedBytes,
    long collections,
    long tileNanos99) {
  /** {@return the bytes allocated on the Java heap, a camera sample} */
  public double allocatedBytesPerSample() {
    return (double) allocatedBytes / cameraSamples;
  }

  /** {@return the least time that 99 of 100 of these do not exceed, by the nearest rank} */
  static long percentile99(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(0.99 * sorted.length) - 1];
  }
}
