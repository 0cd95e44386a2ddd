package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.it.memory.Sample.BarRecord;
import io.github.lightarena.it.memory.Sample.Loud;
import io.github.lightarena.it.memory.Sample.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The behaviours of the Rust crate light_arena, one test each. */
class LightArenaTest {
  private static final int MEBIBYTE = 1 << 20;

  private static void fill(Allocator alloc, List<Integer> offsets) {
    for (int i = 0; i < 10; i++) {
      offsets.add(alloc.floats(i).byteOffset());
      offsets.add(alloc.bytes(1).byteOffset());
      offsets.add(Sample_Circle.in(alloc).slice(1).byteOffset());
    }
  }

  @Test
  void theNextScopeHasTheSameBytesAgain() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(4_096).strict(false).build();
    List<Integer> first = new ArrayList<>();
    List<Integer> second = new ArrayList<>();
    try (Allocator alloc = arena.allocator()) {
      fill(alloc, first);
      alloc.copyOf(new int[] {1, 2, 3});
    }
    ArenaStats after = arena.stats();
    try (Allocator alloc = arena.allocator()) {
      fill(alloc, second);
      assertEquals(List.of(1, 2, 3), listOf(alloc.uninitialized().ints(3).toArray()));
    }
    assertEquals(first, second);
    assertEquals(after.reservedBytes(), arena.stats().reservedBytes());
    assertEquals(after.peakBytes(), arena.stats().peakBytes());
  }

  private static List<Integer> listOf(int[] array) {
    List<Integer> list = new ArrayList<>();
    for (int value : array) {
      list.add(value);
    }
    return list;
  }

  @Test
  void aFurtherBlockComesOnDemandAndStays() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(MEBIBYTE).build();
    for (int scope = 0; scope < 3; scope++) {
      try (Allocator alloc = arena.allocator()) {
        FloatSlice first = alloc.floats(MEBIBYTE / 4 - 4);
        FloatSlice second = alloc.floats(MEBIBYTE / 4 - 4);
        first.fill(1f);
        second.fill(2f);
        assertEquals(1f, first.get(first.length() - 1));
        assertEquals(2f, second.get(0));
        assertEquals(2, arena.stats().blocks());
      }
      assertEquals(2, arena.stats().blocks());
    }
  }

  @Test
  void aRequestLargerThanABlockHasABlockOfItsOwn() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(1_024).build();
    try (Allocator alloc = arena.allocator()) {
      Sample_Circle before = Sample_Circle.in(alloc).of(1);
      Sample_Circle.Slice large = Sample_Circle.in(alloc).slice(1_000);
      large.put(999, 7);
      Sample_Circle after = Sample_Circle.in(alloc).of(2);
      assertEquals(2, arena.stats().blocks());
      assertEquals(1_024 + 8_000, arena.stats().reservedBytes());
      assertEquals(8 + 8_000 + 8, arena.stats().usedBytes());
      assertEquals(3.0, before.radius() + after.radius());
      assertEquals(7.0, large.get(999).radius());
      alloc.bytes(1_020);
      assertEquals(1_024 + 8_000 + 1_024, arena.stats().reservedBytes(), "later blocks are usual");
    }
  }

  @Test
  void valuesAreAlignedTo256Bytes() {
    for (MemoryArena arena :
        List.of(
            MemoryArena.builder().blockByteSize(2_000).build(),
            MemoryArena.builder().blockByteSize(2_000).direct().build())) {
      try (Allocator alloc = arena.allocator()) {
        for (int i = 0; i < 20; i++) {
          alloc.bytes(i);
          Sample_Loud.Slice slice = Sample_Loud.in(alloc).slice(1);
          slice.put(0, i);
          assertEquals(0, slice.byteOffset() % 256);
          assertEquals(2 * i, Sample_Loud.in(alloc).of(i).loudness());
          assertEquals(i, slice.get(0).level());
        }
      }
    }
  }

  @Test
  void valuesOfNoBytesAreLegalAlsoInAnEmptyArena() {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) {
      Sample_Baz first = Sample_Baz.in(alloc).of();
      assertEquals(0, arena.stats().usedBytes());
      assertEquals("Baz!", first.speak());
      Sample_Baz.Slice many = Sample_Baz.in(alloc).slice(1_000_000);
      assertEquals(1_000_000, many.length());
      assertEquals("Baz!", many.get(999_999).speak());
      assertEquals(0, arena.stats().usedBytes());
      assertEquals(first, many.get(3));
      assertEquals(3, Sample_Baz.in(alloc).sliceBuilder().add().add().add().build().length());
      assertEquals(0, arena.stats().usedBytes());
    }
  }

  @Test
  void traitObjectsOfDifferentTypesAndSizesSpeakThroughTheInterface() {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) {
      Speaker a = Sample_Baz.in(alloc).of();
      Speaker b = Sample_Bar.in(alloc).of(10);
      Speaker c = Sample_Bar.in(alloc).copyOf(new BarRecord(14));
      Loud d = Sample_Loud.in(alloc).of(3);
      var slice = alloc.references(Speaker.class, 5);
      slice.put(0, a);
      slice.put(1, b);
      slice.put(2, c);
      slice.put(3, d);
      slice.put(4, new BarRecord(15));
      List<String> spoken = new ArrayList<>();
      int loudness = 0;
      for (Speaker speaker : slice) {
        spoken.add(speaker.speak());
        loudness += speaker.loudness();
      }
      assertEquals(
          List.of("Baz!", "Bar! val = 10", "Bar! val = 14", "loud", "Bar! val = 15"), spoken);
      assertEquals(10, loudness);
      assertSame(Sample_Bar.class, slice.get(4).getClass());
    }
  }

  @Test
  void twoSlicesOfLengthsKnownAtRunTimeLieSideBySide() {
    MemoryArena arena = MemoryArena.create();
    for (int n = 1; n < 200; n += 13) {
      try (Allocator alloc = arena.allocator()) {
        FloatSlice a = alloc.floats(n);
        FloatSlice b = alloc.floats(2 * n);
        assertEquals(a.byteOffset() + 4 * n, b.byteOffset());
        a.fill(1f);
        b.fill(2f);
        for (int i = 0; i < n; i++) {
          assertEquals(1f, a.get(i));
          assertEquals(2f, b.get(i));
          assertEquals(2f, b.get(n + i));
        }
      }
    }
  }

  @Test
  void eightMebibytesAreMadeWhereTheyLie() {
    MemoryArena arena = MemoryArena.create();
    int count = 8 * MEBIBYTE / Sample_Vec3Codec.BYTE_SIZE;
    try (Allocator alloc = arena.allocator()) {
      Sample_Vec3.Slice slice = Sample_Vec3.in(alloc).slice(count);
      for (int i = 0; i < count; i++) {
        slice.put(i, i, 0, -i);
      }
      long used = arena.stats().usedBytes();
      assertTrue(used > 8 * MEBIBYTE - Sample_Vec3Codec.BYTE_SIZE && used <= 8 * MEBIBYTE);
      assertEquals(2, arena.stats().blocks());
      assertEquals(count - 1.0, slice.get(count - 1).x());
    }
  }
}
