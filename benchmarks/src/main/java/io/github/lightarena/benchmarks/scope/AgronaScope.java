package io.github.lightarena.benchmarks.scope;

import io.github.lightarena.benchmarks.shape.AgronaShape;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;

/** One Agrona flyweight over a buffer that is written anew. */
public class AgronaScope extends ScopeWorkload {
  private UnsafeBuffer buffer;
  private AgronaShape shape;

  @Override
  protected void prepare() {
    buffer = new UnsafeBuffer(new byte[SHAPES * AgronaShape.BYTE_SIZE]);
    shape = new AgronaShape();
  }

  /** The flyweight is wrapped around each shape, to write it and to call it. */
  @Benchmark
  public double flyweight() {
    int first = first();
    for (int i = 0; i < SHAPES; i++) {
      shape.wrap(buffer, i * AgronaShape.BYTE_SIZE).set(data, first + i);
    }
    double sum = 0;
    for (int i = 0; i < SHAPES; i++) {
      sum += shape.wrap(buffer, i * AgronaShape.BYTE_SIZE).area();
    }
    return done(sum);
  }
}
