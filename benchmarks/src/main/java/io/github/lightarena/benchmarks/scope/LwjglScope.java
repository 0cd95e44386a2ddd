package io.github.lightarena.benchmarks.scope;

import io.github.lightarena.benchmarks.shape.LwjglShape;
import org.lwjgl.system.MemoryStack;
import org.openjdk.jmh.annotations.Benchmark;

/** Structs on LWJGL's stack. */
public class LwjglScope extends ScopeWorkload {
  private MemoryStack thread;

  @Override
  protected void prepare() {
    // Looked up once, as LWJGL advises for hot code: the stack is a thread's own.
    thread = MemoryStack.stackGet();
  }

  /** A frame of the stack with an array of structs. */
  @Benchmark
  public double stack() {
    int first = first();
    try (MemoryStack stack = thread.push()) {
      long shapes = stack.nmalloc(LwjglShape.ALIGNOF, SHAPES * LwjglShape.SIZEOF);
      for (int i = 0; i < SHAPES; i++) {
        LwjglShape.create(shapes + (long) i * LwjglShape.SIZEOF).set(data, first + i);
      }
      double sum = 0;
      for (int i = 0; i < SHAPES; i++) {
        sum += LwjglShape.create(shapes + (long) i * LwjglShape.SIZEOF).area();
      }
      return done(sum);
    }
  }
}
