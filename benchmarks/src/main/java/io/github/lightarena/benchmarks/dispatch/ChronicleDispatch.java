package io.github.lightarena.benchmarks.dispatch;

import io.github.lightarena.benchmarks.shape.ChronicleShapes;
import org.openjdk.jmh.annotations.Benchmark;

/** One Chronicle-Values reference over native memory. */
public class ChronicleDispatch extends DispatchWorkload {
  private ChronicleShapes shapes;

  @Override
  protected void prepare() {
    shapes = new ChronicleShapes(length);
    for (int i = 0; i < length; i++) {
      shapes.at(i).set(data, i);
    }
  }

  /** The reference is moved to each shape. */
  @Benchmark
  public double reference() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += shapes.at(i).area();
    }
    return done(sum);
  }
}
