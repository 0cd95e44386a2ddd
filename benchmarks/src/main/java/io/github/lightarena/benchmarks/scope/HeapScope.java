package io.github.lightarena.benchmarks.scope;

import io.github.lightarena.benchmarks.shape.Shape;
import org.openjdk.jmh.annotations.Benchmark;

/** Records on the Java heap, left to the garbage collector. */
public class HeapScope extends ScopeWorkload {
  @Override
  protected void prepare() {
    // Nothing is kept from turn to turn.
  }

  /** A new array of new records. */
  @Benchmark
  public double records() {
    int first = first();
    Shape[] shapes = new Shape[SHAPES];
    for (int i = 0; i < SHAPES; i++) {
      shapes[i] = data.newRecord(first + i);
    }
    double sum = 0;
    for (Shape shape : shapes) {
      sum += shape.area();
    }
    return done(sum);
  }
}
