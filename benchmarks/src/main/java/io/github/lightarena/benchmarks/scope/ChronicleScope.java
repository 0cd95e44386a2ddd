package io.github.lightarena.benchmarks.scope;

import io.github.lightarena.benchmarks.shape.ChronicleShapes;
import org.openjdk.jmh.annotations.Benchmark;

/** One Chronicle-Values reference over native memory that is written anew. */
public class ChronicleScope extends ScopeWorkload {
  private ChronicleShapes shapes;

  @Override
  protected void prepare() {
    shapes = new ChronicleShapes(SHAPES);
  }

  /** The reference is moved to each shape, to write it and to read it. */
  @Benchmark
  public double reference() {
    int first = first();
    for (int i = 0; i < SHAPES; i++) {
      shapes.at(i).set(data, first + i);
    }
    double sum = 0;
    for (int i = 0; i < SHAPES; i++) {
      sum += shapes.at(i).area();
    }
    return done(sum);
  }
}
