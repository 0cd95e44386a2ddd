package io.github.lightarena.benchmarks.scope;

import io.github.lightarena.benchmarks.shape.ForeignShape;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code java.lang.foreign}: a slicing allocator over one segment that is used again. */
public class ForeignScope extends ScopeWorkload {
  private Arena arena;
  private MemorySegment block;

  @Override
  protected void prepare() {
    arena = Arena.ofConfined();
    block = arena.allocate(ForeignShape.LAYOUT, SHAPES);
  }

  @Override
  protected void release() {
    arena.close();
  }

  /** An array of structs from a new allocator on the same memory. */
  @Benchmark
  public double slicing() {
    int first = first();
    SegmentAllocator alloc = SegmentAllocator.slicingAllocator(block);
    MemorySegment shapes = alloc.allocate(ForeignShape.LAYOUT, SHAPES);
    for (int i = 0; i < SHAPES; i++) {
      ForeignShape.at(shapes, i).set(data, first + i);
    }
    double sum = 0;
    for (int i = 0; i < SHAPES; i++) {
      sum += ForeignShape.at(shapes, i).area();
    }
    return done(sum);
  }
}
