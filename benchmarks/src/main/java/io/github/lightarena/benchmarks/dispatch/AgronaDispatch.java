package io.github.lightarena.benchmarks.dispatch;

import io.github.lightarena.benchmarks.shape.AgronaShape;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;

/** One Agrona flyweight over a buffer of shapes. */
public class AgronaDispatch extends DispatchWorkload {
  private UnsafeBuffer buffer;
  private AgronaShape shape;

  @Override
  protected void prepare() {
    buffer = new UnsafeBuffer(new byte[length * AgronaShape.BYTE_SIZE]);
    shape = new AgronaShape();
    for (int i = 0; i < length; i++) {
      shape.wrap(buffer, i * AgronaShape.BYTE_SIZE).set(data, i);
    }
  }

  /** The flyweight is wrapped around each shape. */
  @Benchmark
  public double flyweight() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += shape.wrap(buffer, i * AgronaShape.BYTE_SIZE).area();
    }
    return done(sum);
  }
}
