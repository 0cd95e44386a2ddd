package io.github.lightarena.benchmarks.cliffs;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.benchmarks.fill.FillWorkload;
import io.github.lightarena.benchmarks.shape.Rect;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Light Arena, as it should be used and as it should not. */
public class ArenaCliffs extends FillWorkload {
  /** Where the blocks are; JMH sets it. */
  @Param({"heap", "direct"})
  public String memory;

  private MemoryArena arena;
  private MemoryArena withoutPool;

  @Override
  protected void prepare() {
    MemoryArena.Builder builder = MemoryArena.builder();
    if (memory.equals("direct")) {
      builder.direct();
    }
    arena = builder.build();
    withoutPool = builder.maxPooledViews(0).build();
  }

  @Override
  protected void release() {
    arena.close();
    withoutPool.close();
  }

  /** As it should be: a method of an interface, no written constructor, within the pool. */
  @Benchmark
  public double none() {
    return views(arena);
  }

  /** Past the pool every view is a new object. */
  @Benchmark
  public double pastPool() {
    return views(withoutPool);
  }

  private double views(MemoryArena of) {
    try (Allocator alloc = of.allocator()) {
      double sum = 0;
      for (int i = 0; i < RECTS; i++) {
        sum += Rect.in(alloc).of(width(i), height(i)).area();
      }
      return done(sum);
    }
  }

  /** A method whose body is in the record runs on a new record. */
  @Benchmark
  public double bodyInRecord() {
    try (Allocator alloc = arena.allocator()) {
      double sum = 0;
      for (int i = 0; i < RECTS; i++) {
        sum += Body.in(alloc).of(width(i), height(i)).area();
      }
      return done(sum);
    }
  }

  /** A written constructor runs on a new record before it is copied in. */
  @Benchmark
  public double writtenConstructor() {
    try (Allocator alloc = arena.allocator()) {
      double sum = 0;
      for (int i = 0; i < RECTS; i++) {
        sum += Checked.in(alloc).of(width(i), height(i)).area();
      }
      return done(sum);
    }
  }
}
