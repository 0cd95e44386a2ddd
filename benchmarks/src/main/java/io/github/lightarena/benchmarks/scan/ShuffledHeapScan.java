package io.github.lightarena.benchmarks.scan;

import org.openjdk.jmh.annotations.Benchmark;

/** An array of records that were made in a random order, as those of a program that runs long. */
public class ShuffledHeapScan extends ScanWorkload {
  private EntryRecord[] entries;

  @Override
  protected void prepare() {
    entries = new EntryRecord[length];
    for (int index : order) {
      entries[index] = new EntryRecord(amount(index), index);
    }
  }

  /** One index after the other. */
  @Benchmark
  public double inOrder() {
    double sum = 0;
    for (EntryRecord entry : entries) {
      sum += entry.amount();
    }
    return done(sum);
  }
}
