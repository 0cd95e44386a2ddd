package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.internal.ArenaBlocks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last number that each option of an arena takes, and one past them. */
class BuilderBoundsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, ArenaBlocks.MAX_BLOCK_BYTE_SIZE})
  void aBlockMayBeFromOneByteToTheLargest(int byteSize) {
    assertDoesNotThrow(() -> MemoryArena.builder().blockByteSize(byteSize));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, ArenaBlocks.MAX_BLOCK_BYTE_SIZE + 1, Integer.MAX_VALUE})
  void aBlockOfAnotherSizeIsRefusedByName(int byteSize) {
    String message =
        assertThrows(
                IllegalArgumentException.class, () -> MemoryArena.builder().blockByteSize(byteSize))
            .getMessage();
    assertTrue(message.contains("blockByteSize=" + byteSize), message);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, Long.MAX_VALUE})
  void aLimitMayBeAnyNumberOfBytes(long byteSize) {
    assertDoesNotThrow(() -> MemoryArena.builder().maxByteSize(byteSize));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1 << 24})
  void fromNoneToManyViewsMayBePooled(int count) {
    assertDoesNotThrow(() -> MemoryArena.builder().maxPooledViews(count));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, (1 << 24) + 1})
  void anotherNumberOfPooledViewsIsRefusedByName(int count) {
    String message =
        assertThrows(
                IllegalArgumentException.class, () -> MemoryArena.builder().maxPooledViews(count))
            .getMessage();
    assertTrue(message.contains("maxPooledViews=" + count), message);
  }

  /** As many as the block's limit says, and not one byte less. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theLimitItselfIsReached(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(8).maxByteSize(800);
    MemoryArena arena = (direct ? builder.direct() : builder).build();
    try (Allocator alloc = arena.allocator()) {
      LongSlice[] slices = new LongSlice[100];
      for (int i = 0; i < slices.length; i++) {
        slices[i] = alloc.longs(1);
        slices[i].set(0, i);
      }
      assertEquals(100, arena.stats().blocks());
      assertEquals(800, arena.stats().reservedBytes());
      assertThrows(ArenaOutOfMemoryException.class, () -> alloc.bytes(1));
      for (int i = 0; i < slices.length; i++) {
        assertEquals(i, slices[i].get(0), "in a block of its own");
      }
    }
  }
}
