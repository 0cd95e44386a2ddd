package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hundred million scopes one after another, pooled, in flat memory. Slow, so in the profile
 * {@code soak}; {@code -Dsoak.scopes=} sets how many.
 */
@Tag("soak")
class SoakTest {
  private static final long SCOPES = Long.getLong("soak.scopes", 100_000_000);
  private static final int PARTS = 10;

  /** What the JVM itself may need meanwhile, in bytes. */
  private static final long MAX_GROWTH = 2 << 20;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void memoryIsFlat(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(512).strict(false);
    MemoryArena arena = (direct ? builder.direct() : builder).build();
    double expected = run(arena, SCOPES / PARTS);
    ArenaStats first = arena.stats();
    long usedFirst = usedAfterCollection();
    long begin = System.nanoTime();
    for (int part = 1; part < PARTS; part++) {
      assertEquals(expected, run(arena, SCOPES / PARTS), 1e-6 * expected);
      ArenaStats stats = arena.stats();
      assertEquals(first.blocks(), stats.blocks());
      assertEquals(first.reservedBytes(), stats.reservedBytes());
      assertEquals(first.peakBytes(), stats.peakBytes());
      assertEquals(first.poolGrowths(), stats.poolGrowths());
      assertEquals(0, stats.viewsBeyondPool());
      assertEquals(0, stats.usedBytes());
    }
    long nanos = System.nanoTime() - begin;
    long growth = usedAfterCollection() - usedFirst;
    System.out.printf(
        "direct=%s scopes=%,d ns/scope=%.1f growth of the heap=%,d bytes, %s%n",
        direct, SCOPES, (double) nanos / (SCOPES - SCOPES / PARTS), growth, arena.stats());
    assertTrue(growth < MAX_GROWTH, () -> "growth=" + growth);
    assertEquals(SCOPES / PARTS * PARTS, arena.stats().scopesOpened());
  }

  /** Scopes with values, a slice, a reference, and in each eighth a nested scope over a block. */
  private static double run(MemoryArena arena, long scopes) {
    double sum = 0;
    for (long i = 0; i < scopes; i++) {
      try (Allocator alloc = arena.allocator()) {
        Sample_Circle circle = Sample_Circle.in(alloc).of(i & 7);
        FloatSlice floats = alloc.floats(4);
        floats.set(3, 0.5f);
        sum += Sample_Both.in(alloc).of(circle, circle).b().area() + floats.get(3);
        if ((i & 7) == 7 && i + 1 < scopes) {
          i++;
          try (Allocator inner = alloc.nested()) {
            sum += inner.floats(120).get(119) + Sample_Rect.in(inner).of(1, 2).area();
          }
          // Counted as a scope of its own.
        }
      }
    }
    return sum;
  }

  private static long usedAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
