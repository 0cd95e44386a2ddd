package io.github.lightarena.benchmarks.fill;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.benchmarks.shape.Rect;
import org.openjdk.jmh.annotations.Benchmark;

/** Light Arena: one scope a turn. */
public class ArenaFill extends FillWorkload {
  private MemoryArena arena;

  @Override
  protected void prepare() {
    arena = MemoryArena.create();
  }

  @Override
  protected void release() {
    arena.close();
  }

  /** A slice of values side by side, read by a cursor. */
  @Benchmark
  public double slice() {
    try (Allocator alloc = arena.allocator()) {
      Rect.Slice rects = Rect.in(alloc).slice(RECTS);
      for (int i = 0; i < RECTS; i++) {
        rects.put(i, width(i), height(i));
      }
      return done(sum(rects));
    }
  }

  /** A slice of values whose length is not known at first, read by a cursor. */
  @Benchmark
  public double build() {
    try (Allocator alloc = arena.allocator()) {
      Rect.SliceBuilder builder = Rect.in(alloc).sliceBuilder();
      for (int i = 0; i < RECTS; i++) {
        builder.add(width(i), height(i));
      }
      return done(sum(builder.build()));
    }
  }

  private static double sum(Rect.Slice rects) {
    double sum = 0;
    for (Rect.Cursor c = rects.cursor(); c.next(); ) {
      sum += c.value().area();
    }
    return sum;
  }
}
