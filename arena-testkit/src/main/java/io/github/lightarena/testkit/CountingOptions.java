package io.github.lightarena.testkit;

/**
 * How often code is run while its allocations are counted.
 *
 * @param warmUpRuns runs that are not counted, from 0: they load classes, link call sites and fill
 *     pools
 * @param runs counted together, from 1: a batch
 * @param batches counted at most, from 1; the first without an allocation is enough
 */
public record CountingOptions(int warmUpRuns, int runs, int batches) {
  /** 1,000 runs to warm up, then up to 10 batches of 1,000 runs. */
  public static final CountingOptions DEFAULT = new CountingOptions(1_000, 1_000, 10);

  /**
   * Makes the options.
   *
   * @param warmUpRuns from 0
   * @param runs from 1
   * @param batches from 1
   * @throws IllegalArgumentException if a number is too small
   */
  public CountingOptions {
    requireAtLeast(0, "warmUpRuns", warmUpRuns);
    requireAtLeast(1, "runs", runs);
    requireAtLeast(1, "batches", batches);
  }

  private static void requireAtLeast(int least, String name, int value) {
    if (value < least) {
      throw new IllegalArgumentException(name + "=" + value + " is less than " + least);
    }
  }

  /**
   * {@return these options with another number of runs to warm up}
   *
   * @param count from 0
   * @throws IllegalArgumentException if it is too small
   */
  public CountingOptions withWarmUpRuns(int count) {
    return new CountingOptions(count, runs, batches);
  }

  /**
   * {@return these options with another number of runs in a batch}
   *
   * @param count from 1
   * @throws IllegalArgumentException if it is too small
   */
  public CountingOptions withRuns(int count) {
    return new CountingOptions(warmUpRuns, count, batches);
  }

  /**
   * {@return these options with another number of batches}
   *
   * @param count from 1
   * @throws IllegalArgumentException if it is too small
   */
  public CountingOptions withBatches(int count) {
    return new CountingOptions(warmUpRuns, runs, count);
  }
}
