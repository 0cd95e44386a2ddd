package io.github.lightarena.benchmarks.scope;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.benchmarks.shape.AnyShape;
import io.github.lightarena.benchmarks.shape.ArenaShapes;
import org.openjdk.jmh.annotations.Benchmark;

/** Light Arena: one scope a turn. */
public class ArenaScope extends ScopeWorkload {
  private MemoryArena arena;

  @Override
  protected void prepare() {
    arena = MemoryArena.create();
  }

  @Override
  protected void release() {
    arena.close();
  }

  /** Written in place into a slice, read by a cursor: the way for hot code. */
  @Benchmark
  public double putInPlace() {
    int first = first();
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(SHAPES);
      for (int i = 0; i < SHAPES; i++) {
        ArenaShapes.put(shapes, i, data, first + i);
      }
      return done(sumByCursor(shapes));
    }
  }

  /** Written in place by a builder, read by a cursor. */
  @Benchmark
  public double build() {
    int first = first();
    try (Allocator alloc = arena.allocator()) {
      AnyShape.SliceBuilder builder = AnyShape.in(alloc).sliceBuilder();
      for (int number = first; number < first + SHAPES; number++) {
        ArenaShapes.add(builder, data, number);
      }
      return done(sumByCursor(builder.build()));
    }
  }

  /** Views: {@code of}, {@code put} and {@code get}, as a user writes it first. */
  @Benchmark
  public double views() {
    int first = first();
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(SHAPES);
      for (int i = 0; i < SHAPES; i++) {
        shapes.put(i, ArenaShapes.of(alloc, data, first + i));
      }
      double sum = 0;
      for (int i = 0; i < SHAPES; i++) {
        sum += shapes.get(i).area();
      }
      return done(sum);
    }
  }

  private static double sumByCursor(AnyShape.Slice shapes) {
    double sum = 0;
    for (AnyShape.Cursor c = shapes.cursor(); c.next(); ) {
      sum += c.value().area();
    }
    return sum;
  }
}
