package io.github.lightarena.examples.tray.render;

import io.github.lightarena.examples.tray.memory.MemoryUse;

/**
 * What one rendering of the picture took.
 *
 * @param nanos the time, in nanoseconds
 * @param cameraSamples the number of camera samples
 * @param rays the number of rays
 * @param memoryUse what the workers' memories were used for; the scopes are those of this pass
 * @param allocatedBytes how many bytes the workers allocated on the Java heap
 * @param collections how many garbage collections there were meanwhile
 */
public record PassStatistics(
    long nanos,
    long cameraSamples,
    long rays,
    MemoryUse memoryUse,
    long allocatedBytes,
    long collections) {
  /** {@return the bytes allocated on the Java heap, a camera sample} */
  public double allocatedBytesPerSample() {
    return (double) allocatedBytes / cameraSamples;
  }
}
