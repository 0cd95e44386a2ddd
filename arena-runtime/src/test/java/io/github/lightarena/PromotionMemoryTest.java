package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The memory in which promotions set bytes aside is counted, and no more is kept than allowed. */
class PromotionMemoryTest {
  private static final int BLOCK = 1024;
  private static final int ASIDE = 4096;

  private static void promote(Allocator alloc, float value) {
    FloatSlice into = alloc.floats(0);
    try (Allocator inner = alloc.nested()) {
      inner.promote(inner.copyOf(new float[] {value}), into);
    }
    assertEquals(FloatSlice.of(value), into);
  }

  @Test
  void itIsReservedUntilTheArenaIsTrimmedOrClosed() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(BLOCK).build();
    try (Allocator alloc = arena.allocator()) {
      promote(alloc, 1f);
      assertEquals(BLOCK + ASIDE, arena.stats().reservedBytes());
      assertEquals(1, arena.stats().blocks());
      promote(alloc, 2f);
      assertEquals(BLOCK + ASIDE, arena.stats().reservedBytes());
      arena.trim();
      assertEquals(BLOCK, arena.stats().reservedBytes());
      promote(alloc, 3f);
    }
    assertEquals(BLOCK + ASIDE, arena.stats().reservedBytes());
    arena.close();
    assertEquals(0, arena.stats().reservedBytes());
  }

  @Test
  void whatExceedsTheLimitIsLetGoWhenTheScopeIsClosed() {
    MemoryArena arena =
        MemoryArena.builder().blockByteSize(BLOCK).maxByteSize(BLOCK + ASIDE - 1).build();
    try (Allocator alloc = arena.allocator()) {
      promote(alloc, 1f);
      assertEquals(BLOCK, arena.stats().reservedBytes());
    }
  }

  @Test
  void blocksTakeItsRoomBelowTheLimit() {
    MemoryArena arena =
        MemoryArena.builder().blockByteSize(BLOCK).maxByteSize(BLOCK + ASIDE).build();
    try (Allocator alloc = arena.allocator()) {
      promote(alloc, 1f);
      assertEquals(BLOCK + ASIDE, arena.stats().reservedBytes());
      alloc.bytes(BLOCK);
      assertEquals(2 * BLOCK, arena.stats().reservedBytes());
      for (int i = 0; i < 3; i++) {
        alloc.bytes(BLOCK - 16);
      }
      assertEquals(BLOCK + ASIDE, arena.stats().reservedBytes());
      assertThrows(ArenaOutOfMemoryException.class, () -> alloc.bytes(BLOCK));
      promote(alloc, 2f);
      assertEquals(BLOCK + ASIDE, arena.stats().reservedBytes());
    }
  }

  @Test
  void aPromotionThatFailsKeepsNoMoreThanTheLimitEither() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(BLOCK).maxByteSize(3 * BLOCK).build();
    try (Allocator alloc = arena.allocator()) {
      alloc.bytes(BLOCK - 100);
      FloatSlice into = alloc.floats(0);
      FloatSlice second = alloc.floats(0);
      FloatSlice third = alloc.floats(0);
      Allocator inner = alloc.nested();
      // A block of 2048 bytes alone; three parts of it do not fit into two of 1024.
      FloatSlice large = inner.floats(512);
      inner.promote(large.slice(0, 150), into);
      inner.promote(large.slice(160, 310), second);
      inner.promote(large.slice(320, 470), third);
      assertThrows(ArenaOutOfMemoryException.class, inner::close);
      assertTrue(arena.stats().reservedBytes() <= 3 * BLOCK, arena.stats().toString());
      assertEquals(0, into.length());
      promote(alloc, 2f);
    }
  }

  @Test
  void aPoolTrimsItWithTheArena() {
    ArenaPool pool =
        ArenaPool.builder()
            .arenas(MemoryArena.builder().blockByteSize(BLOCK))
            .maxKeptByteSize(BLOCK + ASIDE - 1)
            .build();
    try (Allocator alloc = pool.borrow()) {
      promote(alloc, 1f);
    }
    assertEquals(BLOCK, pool.stats().idleReservedBytes());
  }
}
