package io.github.lightarena.benchmarks.dispatch;

import io.github.lightarena.benchmarks.shape.Shape;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

/** Records on the Java heap, made in order. */
public class HeapDispatch extends ArrayDispatch {
  @Override
  Shape[] shapes() {
    Shape[] shapes = new Shape[length];
    Arrays.setAll(shapes, data::newRecord);
    return shapes;
  }

  /** An array of records. */
  @Benchmark
  public double records() {
    return sumByArray();
  }
}
