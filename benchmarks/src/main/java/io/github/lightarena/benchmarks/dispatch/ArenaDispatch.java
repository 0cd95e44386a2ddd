package io.github.lightarena.benchmarks.dispatch;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.benchmarks.shape.AnyShape;
import io.github.lightarena.benchmarks.shape.ArenaShapes;
import io.github.lightarena.benchmarks.shape.Shape;
import org.openjdk.jmh.annotations.Benchmark;

/** Light Arena: the values of an outer scope, read in an inner one. */
@SuppressWarnings("try") // the inner scope is there for its views alone
@ArenaScoped
public class ArenaDispatch extends DispatchWorkload {
  /** As many as a scope's pool has at least, so that they cost no garbage. */
  private static final int CHUNK = 1024;

  private MemoryArena arena;
  private Allocator outer;
  private AnyShape.Slice shapes;

  @Override
  protected void prepare() {
    arena = MemoryArena.create();
    outer = arena.allocator();
    shapes = AnyShape.in(outer).slice(length);
    for (int i = 0; i < length; i++) {
      ArenaShapes.put(shapes, i, data, i);
    }
  }

  @Override
  protected void release() {
    outer.close();
    arena.close();
  }

  /** A cursor, for loops of any length. */
  @Benchmark
  public double cursor() {
    try (Allocator inner = outer.nested()) {
      double sum = 0;
      for (AnyShape.Cursor c = shapes.cursor(); c.next(); ) {
        sum += c.value().area();
      }
      return done(sum);
    }
  }

  /** A flyweight that is aimed at each element. */
  @Benchmark
  public double getInto() {
    try (Allocator inner = outer.nested()) {
      AnyShape shape = AnyShape.in(inner).flyweight();
      double sum = 0;
      for (int i = 0; i < length; i++) {
        sum += shapes.get(i, shape).area();
      }
      return done(sum);
    }
  }

  /** A for-each loop in one scope: past the pool its views are new objects. */
  @Benchmark
  public double forEach() {
    try (Allocator inner = outer.nested()) {
      double sum = 0;
      for (Shape shape : shapes) {
        sum += shape.area();
      }
      return done(sum);
    }
  }

  /** A for-each loop with a scope for each chunk: it stays within the pool. */
  @Benchmark
  public double forEachInChunks() {
    double sum = 0;
    for (int from = 0; from < length; from += CHUNK) {
      try (Allocator inner = outer.nested()) {
        for (Shape shape : shapes.slice(from, Math.min(from + CHUNK, length))) {
          sum += shape.area();
        }
      }
    }
    return done(sum);
  }

  /** A view for each element in one scope: past the pool they are new objects. */
  @Benchmark
  public double get() {
    try (Allocator inner = outer.nested()) {
      double sum = 0;
      for (int i = 0; i < length; i++) {
        sum += shapes.get(i).area();
      }
      return done(sum);
    }
  }

  /** A view for each element with a scope for each chunk: it stays within the pool. */
  @Benchmark
  public double getInChunks() {
    double sum = 0;
    for (int from = 0; from < length; from += CHUNK) {
      try (Allocator inner = outer.nested()) {
        int to = Math.min(from + CHUNK, length);
        for (int i = from; i < to; i++) {
          sum += shapes.get(i).area();
        }
      }
    }
    return done(sum);
  }
}
