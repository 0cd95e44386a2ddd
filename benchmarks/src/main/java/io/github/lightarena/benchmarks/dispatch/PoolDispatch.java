package io.github.lightarena.benchmarks.dispatch;

import io.github.lightarena.benchmarks.shape.Shape;
import io.github.lightarena.benchmarks.shape.ShapePool;
import org.openjdk.jmh.annotations.Benchmark;

/** Mutable objects of a pool: those of one kind were made together. */
public class PoolDispatch extends ArrayDispatch {
  @Override
  Shape[] shapes() {
    ShapePool pool = new ShapePool(length);
    Shape[] shapes = new Shape[length];
    for (int i = 0; i < length; i++) {
      shapes[i] = pool.obtain(data, i);
    }
    return shapes;
  }

  /** An array of the pool's objects. */
  @Benchmark
  public double mutableObjects() {
    return sumByArray();
  }
}
