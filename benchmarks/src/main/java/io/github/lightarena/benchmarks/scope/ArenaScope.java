package io.github.lightarena.benchmarks.scope;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.benchmarks.shape.AnyShape;
import io.github.lightarena.benchmarks.shape.Circle;
import io.github.lightarena.benchmarks.shape.Rect;
import io.github.lightarena.benchmarks.shape.Ring;
import io.github.lightarena.benchmarks.shape.Shape;
import io.github.lightarena.benchmarks.shape.ShapeData;
import io.github.lightarena.benchmarks.shape.Trapezoid;
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
        int number = first + i;
        switch (data.kind(number)) {
          case ShapeData.CIRCLE:
            shapes.putCircle(i, data.first(number));
            break;
          case ShapeData.RECT:
            shapes.putRect(i, data.first(number), data.second(number));
            break;
          case ShapeData.RING:
            shapes.putRing(i, data.first(number), data.second(number));
            break;
          default:
            shapes.putTrapezoid(i, data.first(number), data.second(number), data.third(number));
            break;
        }
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
        switch (data.kind(number)) {
          case ShapeData.CIRCLE:
            builder.addCircle(data.first(number));
            break;
          case ShapeData.RECT:
            builder.addRect(data.first(number), data.second(number));
            break;
          case ShapeData.RING:
            builder.addRing(data.first(number), data.second(number));
            break;
          default:
            builder.addTrapezoid(data.first(number), data.second(number), data.third(number));
            break;
        }
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
        shapes.put(i, view(alloc, first + i));
      }
      double sum = 0;
      for (int i = 0; i < SHAPES; i++) {
        sum += shapes.get(i).area();
      }
      return done(sum);
    }
  }

  private Shape view(Allocator alloc, int number) {
    switch (data.kind(number)) {
      case ShapeData.CIRCLE:
        return Circle.in(alloc).of(data.first(number));
      case ShapeData.RECT:
        return Rect.in(alloc).of(data.first(number), data.second(number));
      case ShapeData.RING:
        return Ring.in(alloc).of(data.first(number), data.second(number));
      default:
        return Trapezoid.in(alloc).of(data.first(number), data.second(number), data.third(number));
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
