package io.github.lightarena.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The limits of an arena: bytes of all its blocks together, and how many blocks there are. */
class ArenaBlocksLimitTest {
  private static final int BLOCK = 64;

  private static ArenaBlocks blocks() {
    return blocks(BLOCK, Long.MAX_VALUE, false);
  }

  private static ArenaBlocks blocks(int blockByteSize, long maxByteSize, boolean direct) {
    return new ArenaBlocks(
        blockByteSize, blockByteSize, maxByteSize, direct, IllegalStateException::new);
  }

  @Test
  void theLimitBoundsAllBlocksTogether() {
    ArenaBlocks blocks = blocks(BLOCK, 3 * BLOCK, false);
    int second = blocks.next(1, 1, 1);
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> blocks.oversize(2 * BLOCK));
    assertEquals(
        "the arena's limit is reached: byteSize=128 blockByteSize=128 blocks=2 reservedBytes=128"
            + " maxByteSize=192",
        error.getMessage());
    assertEquals(2, blocks.count());
    assertEquals(2, blocks.used());
    assertEquals(2 * BLOCK, blocks.reservedBytes());
    assertEquals(1, blocks.leftBytes());
    assertEquals(3, blocks.next(second, 1, 1), "the next request that fits succeeds");
    assertThrows(IllegalStateException.class, () -> blocks.next(3, 1, 1));
  }

  @Test
  void keptBlocksGoWhereTheLimitAsksForTheirBytes() {
    ArenaBlocks blocks = blocks(BLOCK, 4 * BLOCK, false);
    int second = blocks.next(1, 1, 1);
    int third = blocks.next(second, 1, 1);
    blocks.next(third, 1, 1);
    blocks.rewind(1, 0);
    int large = blocks.oversize(2 * BLOCK);
    assertEquals(2 * BLOCK, blocks.capacity(large));
    assertTrue(blocks.reservedBytes() <= 4 * BLOCK);
    assertThrows(IllegalStateException.class, () -> blocks.oversize(3 * BLOCK));
  }

  @Test
  void anArenaWhoseFirstBlockExceedsTheLimitIsRefused() {
    assertThrows(IllegalStateException.class, () -> blocks(BLOCK, BLOCK - 1, false));
  }

  @Test
  void thereAreAsManyBlocksAsAReferenceCanNumber() {
    ArenaBlocks blocks = blocks(1, Long.MAX_VALUE, false);
    int block = 1;
    while (blocks.count() < ArenaBlocks.MAX_BLOCKS) {
      block = blocks.next(block, 1, 1);
    }
    int last = block;
    assertEquals(ArenaBlocks.MAX_BLOCKS, last);
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> blocks.next(last, 1, 1));
    assertTrue(error.getMessage().contains("blocks=65535"), error.getMessage());
    blocks.rewind(ArenaBlocks.MAX_BLOCKS - 1, 0);
    int large = blocks.oversize(10);
    assertEquals(10, blocks.capacity(large), "a kept block of another size made room");
    assertEquals(ArenaBlocks.MAX_BLOCKS, blocks.count());
  }
}
