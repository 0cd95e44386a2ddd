package io.github.lightarena.benchmarks.dispatch;

import io.github.lightarena.benchmarks.shape.LwjglShape;
import org.lwjgl.system.MemoryUtil;
import org.openjdk.jmh.annotations.Benchmark;

/** An array of LWJGL structs; it is too large for the stack. */
public class LwjglDispatch extends DispatchWorkload {
  private long shapes;

  @Override
  protected void prepare() {
    shapes = MemoryUtil.nmemAllocChecked((long) length * LwjglShape.SIZEOF);
    for (int i = 0; i < length; i++) {
      at(i).set(data, i);
    }
  }

  @Override
  protected void release() {
    MemoryUtil.nmemFree(shapes);
  }

  /** A struct object for each element. */
  @Benchmark
  public double structs() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += at(i).area();
    }
    return done(sum);
  }

  private LwjglShape at(int index) {
    return LwjglShape.create(shapes + (long) index * LwjglShape.SIZEOF);
  }
}
