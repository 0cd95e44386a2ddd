package io.github.lightarena.benchmarks.scan;

import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

/** An array of records that were made in order, so that they lie in order. */
public class HeapScan extends ScanWorkload {
  private EntryRecord[] entries;

  @Override
  protected void prepare() {
    entries = new EntryRecord[length];
    Arrays.setAll(entries, i -> new EntryRecord(amount(i), i));
  }

  /** One after the other. */
  @Benchmark
  public double inOrder() {
    double sum = 0;
    for (EntryRecord entry : entries) {
      sum += entry.amount();
    }
    return done(sum);
  }

  /** By indices in a random order. */
  @Benchmark
  public double random() {
    double sum = 0;
    for (int index : order) {
      sum += entries[index].amount();
    }
    return done(sum);
  }
}
