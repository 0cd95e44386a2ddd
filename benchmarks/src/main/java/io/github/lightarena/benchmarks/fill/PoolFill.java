package io.github.lightarena.benchmarks.fill;

import io.github.lightarena.benchmarks.shape.MutableRect;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

/** Mutable objects that are kept. */
public class PoolFill extends FillWorkload {
  private MutableRect[] rects;

  @Override
  protected void prepare() {
    rects = new MutableRect[RECTS];
    Arrays.setAll(rects, i -> new MutableRect());
  }

  /** Each object is set anew. */
  @Benchmark
  public double mutableObjects() {
    for (int i = 0; i < RECTS; i++) {
      rects[i].set(width(i), height(i));
    }
    double sum = 0;
    for (MutableRect rect : rects) {
      sum += rect.area();
    }
    return done(sum);
  }
}
