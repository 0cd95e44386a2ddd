package io.github.lightarena.benchmarks.scan;

import io.github.lightarena.benchmarks.Workload;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;

/** Entries, made before; a turn adds up all amounts, in order or in a random order of indices. */
public abstract class ScanWorkload extends Workload {
  private static final long SEED = 20260102;

  /** How many entries; JMH sets it. */
  @Param("10000000")
  public int length;

  /** The indices in a random order. */
  protected int[] order;

  /** Makes the workload. */
  protected ScanWorkload() {}

  /** {@return the amount of an entry: a whole number, so that the order of adding is no matter} */
  protected static double amount(int index) {
    return index & 1023;
  }

  @Override
  protected final double[] expected() {
    order = new int[length];
    SplittableRandom random = new SplittableRandom(SEED);
    double sum = 0;
    for (int i = 0; i < length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
      sum += amount(i);
    }
    return new double[] {sum};
  }
}
