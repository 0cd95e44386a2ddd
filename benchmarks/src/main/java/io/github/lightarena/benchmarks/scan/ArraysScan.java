package io.github.lightarena.benchmarks.scan;

import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

/** Parallel arrays of primitives, one for each component. */
public class ArraysScan extends ScanWorkload {
  private double[] amounts;
  private long[] keys;

  @Override
  protected void prepare() {
    amounts = new double[length];
    keys = new long[length];
    Arrays.setAll(amounts, ScanWorkload::amount);
    Arrays.setAll(keys, i -> i);
  }

  /** One after the other. */
  @Benchmark
  public double inOrder() {
    double sum = 0;
    for (double amount : amounts) {
      sum += amount;
    }
    return done(sum);
  }

  /** By indices in a random order. */
  @Benchmark
  public double random() {
    double sum = 0;
    for (int index : order) {
      sum += amounts[index];
    }
    return done(sum);
  }

  /** {@return the key of an entry} */
  public long key(int index) {
    return keys[index];
  }
}
