package io.github.lightarena.benchmarks.scope;

import io.github.lightarena.benchmarks.shape.Shape;
import io.github.lightarena.benchmarks.shape.ShapePool;
import org.openjdk.jmh.annotations.Benchmark;

/** Mutable objects of a pool by hand, and an array that is kept. */
public class PoolScope extends ScopeWorkload {
  private ShapePool pool;
  private Shape[] shapes;

  @Override
  protected void prepare() {
    pool = new ShapePool(SHAPES);
    shapes = new Shape[SHAPES];
  }

  /** Sixteen objects out of the pool, and all back. */
  @Benchmark
  public double mutableObjects() {
    int first = first();
    for (int i = 0; i < SHAPES; i++) {
      shapes[i] = pool.obtain(data, first + i);
    }
    double sum = 0;
    for (Shape shape : shapes) {
      sum += shape.area();
    }
    pool.freeAll();
    return done(sum);
  }
}
