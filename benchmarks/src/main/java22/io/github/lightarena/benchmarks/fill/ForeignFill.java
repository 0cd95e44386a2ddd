package io.github.lightarena.benchmarks.fill;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code java.lang.foreign}: a slicing allocator over one segment that is used again. */
public class ForeignFill extends FillWorkload {
  private static final MemoryLayout RECT =
      MemoryLayout.structLayout(
          ValueLayout.JAVA_DOUBLE.withName("width"), ValueLayout.JAVA_DOUBLE.withName("height"));
  private static final VarHandle WIDTH = handle("width");
  private static final VarHandle HEIGHT = handle("height");

  private Arena arena;
  private MemorySegment block;

  private static VarHandle handle(String name) {
    return RECT.varHandle(PathElement.groupElement(name)).withInvokeExactBehavior();
  }

  @Override
  protected void prepare() {
    arena = Arena.ofConfined();
    block = arena.allocate(RECT, RECTS);
  }

  @Override
  protected void release() {
    arena.close();
  }

  /** An array of structs from a new allocator on the same memory. */
  @Benchmark
  public double slicing() {
    SegmentAllocator alloc = SegmentAllocator.slicingAllocator(block);
    MemorySegment rects = alloc.allocate(RECT, RECTS);
    for (int i = 0; i < RECTS; i++) {
      long offset = i * RECT.byteSize();
      WIDTH.set(rects, offset, width(i));
      HEIGHT.set(rects, offset, height(i));
    }
    double sum = 0;
    for (int i = 0; i < RECTS; i++) {
      long offset = i * RECT.byteSize();
      sum += (double) WIDTH.get(rects, offset) * (double) HEIGHT.get(rects, offset);
    }
    return done(sum);
  }
}
