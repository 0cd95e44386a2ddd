package io.github.lightarena.benchmarks.fill;

import org.lwjgl.system.MemoryStack;
import org.openjdk.jmh.annotations.Benchmark;

/** Structs on LWJGL's stack. */
public class LwjglFill extends FillWorkload {
  private MemoryStack thread;

  @Override
  protected void prepare() {
    thread = MemoryStack.stackGet();
  }

  /** A frame of the stack with an array of structs. */
  @Benchmark
  public double stack() {
    try (MemoryStack stack = thread.push()) {
      long rects = stack.nmalloc(LwjglRect.ALIGNOF, RECTS * LwjglRect.SIZEOF);
      for (int i = 0; i < RECTS; i++) {
        LwjglRect.create(rects + (long) i * LwjglRect.SIZEOF).set(width(i), height(i));
      }
      double sum = 0;
      for (int i = 0; i < RECTS; i++) {
        sum += LwjglRect.create(rects + (long) i * LwjglRect.SIZEOF).area();
      }
      return done(sum);
    }
  }
}
