package io.github.lightarena.benchmarks.scan;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import org.openjdk.jmh.annotations.Benchmark;

/** Light Arena: one slice of values side by side. */
@SuppressWarnings("try") // the inner scope is there for its views alone
@ArenaScoped
public class ArenaScan extends ScanWorkload {
  private MemoryArena arena;
  private Allocator outer;
  private Entry.Slice entries;

  @Override
  protected void prepare() {
    arena = MemoryArena.create();
    outer = arena.allocator();
    entries = Entry.in(outer).slice(length);
    for (int i = 0; i < length; i++) {
      entries.put(i, amount(i), i);
    }
  }

  @Override
  protected void release() {
    outer.close();
    arena.close();
  }

  /** One after the other, by a cursor. */
  @Benchmark
  public double inOrder() {
    try (Allocator inner = outer.nested()) {
      double sum = 0;
      for (Entry.Cursor c = entries.cursor(); c.next(); ) {
        sum += c.value().amount();
      }
      return done(sum);
    }
  }

  /** One after the other, by a flyweight that is aimed at each. */
  @Benchmark
  public double inOrderInto() {
    try (Allocator inner = outer.nested()) {
      Entry entry = Entry.in(inner).flyweight();
      double sum = 0;
      for (int i = 0; i < length; i++) {
        sum += entries.get(i, entry).amount();
      }
      return done(sum);
    }
  }

  /** By indices in a random order, by a flyweight that is aimed at each. */
  @Benchmark
  public double random() {
    try (Allocator inner = outer.nested()) {
      Entry entry = Entry.in(inner).flyweight();
      double sum = 0;
      for (int index : order) {
        sum += entries.get(index, entry).amount();
      }
      return done(sum);
    }
  }
}
