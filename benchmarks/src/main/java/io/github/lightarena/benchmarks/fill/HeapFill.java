package io.github.lightarena.benchmarks.fill;

import io.github.lightarena.benchmarks.shape.RectRecord;
import org.openjdk.jmh.annotations.Benchmark;

/** Records on the Java heap, left to the garbage collector. */
public class HeapFill extends FillWorkload {
  @Override
  protected void prepare() {
    // Nothing is kept from turn to turn.
  }

  /** A new array of new records. */
  @Benchmark
  public double records() {
    RectRecord[] rects = new RectRecord[RECTS];
    for (int i = 0; i < RECTS; i++) {
      rects[i] = new RectRecord(width(i), height(i));
    }
    double sum = 0;
    for (RectRecord rect : rects) {
      sum += rect.area();
    }
    return done(sum);
  }
}
