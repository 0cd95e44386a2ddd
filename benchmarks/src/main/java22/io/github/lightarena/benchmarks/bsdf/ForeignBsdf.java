package io.github.lightarena.benchmarks.bsdf;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code java.lang.foreign}: a slicing allocator over one segment that is used again. */
public class ForeignBsdf extends BsdfWorkload {
  private static final int BLOCK_BYTE_SIZE = 4096;

  private Arena arena;
  private MemorySegment block;

  @Override
  protected void prepare() {
    arena = Arena.ofConfined();
    block = arena.allocate(BLOCK_BYTE_SIZE, Long.BYTES);
  }

  @Override
  protected void release() {
    arena.close();
  }

  /** Six arrays and two structs from a new allocator on the same memory. */
  @Benchmark
  public double slicing() {
    int hit = turn();
    SegmentAllocator alloc = SegmentAllocator.slicingAllocator(block);
    MemorySegment light = samples(alloc, hit, 0);
    MemorySegment lightComponent = samples(alloc, hit, 1);
    MemorySegment scatter = samples(alloc, hit, 2);
    samples(alloc, hit, 3);
    MemorySegment path = samples(alloc, hit, 4);
    samples(alloc, hit, 5);
    samples.light1 = light.getAtIndex(ValueLayout.JAVA_FLOAT, 0);
    samples.light2 = light.getAtIndex(ValueLayout.JAVA_FLOAT, 1);
    samples.component = lightComponent.getAtIndex(ValueLayout.JAVA_FLOAT, 0);
    samples.bsdf1 = scatter.getAtIndex(ValueLayout.JAVA_FLOAT, 0);
    samples.bsdf2 = scatter.getAtIndex(ValueLayout.JAVA_FLOAT, 1);
    samples.path1 = path.getAtIndex(ValueLayout.JAVA_FLOAT, 0);
    samples.path2 = path.getAtIndex(ValueLayout.JAVA_FLOAT, 1);
    ForeignLobe body = new ForeignLobe(alloc.allocate(ForeignLobe.LAYOUT));
    ForeignLobe coat = new ForeignLobe(alloc.allocate(ForeignLobe.LAYOUT));
    body.writeBody(hits, hit);
    coat.writeCoat(hits, hit);
    return done(bsdf.shade(body, coat, samples));
  }

  private MemorySegment samples(SegmentAllocator alloc, int hit, int number) {
    MemorySegment segment = alloc.allocate(ValueLayout.JAVA_FLOAT, Hits.sampleCount(number));
    for (int j = 0; j < Hits.sampleCount(number); j++) {
      segment.setAtIndex(ValueLayout.JAVA_FLOAT, j, hits.sample(hit, number, j));
    }
    return segment;
  }
}
