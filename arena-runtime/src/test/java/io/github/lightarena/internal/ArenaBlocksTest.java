package io.github.lightarena.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArenaBlocksTest {
  private static final int BLOCK = 64;

  private static ArenaBlocks blocks() {
    return blocks(BLOCK, Long.MAX_VALUE, false);
  }

  private static ArenaBlocks blocks(int blockByteSize, long maxByteSize, boolean direct) {
    return new ArenaBlocks(
        blockByteSize, blockByteSize, maxByteSize, direct, IllegalStateException::new);
  }

  private static byte[] contentOf(ArenaBlocks blocks, int block) {
    byte[] content = new byte[blocks.capacity(block)];
    blocks.memory().byteBuffer(block).get(0, content);
    return content;
  }

  @Test
  void oneBlockIsThereAndInUseFromTheStart() {
    ArenaBlocks blocks = blocks();
    assertEquals(1, blocks.first());
    assertEquals(BLOCK, blocks.capacity(1));
    assertEquals(1, blocks.count());
    assertEquals(1, blocks.used());
    assertEquals(BLOCK, blocks.reservedBytes());
    assertEquals(0, blocks.leftBytes());
    assertNull(blocks.memory().bytes()[0], "number 0 stays empty");
    assertEquals(BLOCK, blocks.memory().bytes()[1].length);
  }

  @Test
  void aFurtherBlockIsAddedAndThenKept() {
    ArenaBlocks blocks = blocks();
    assertEquals(2, blocks.next(1, 60, 1));
    assertEquals(60, blocks.leftBytes());
    assertEquals(2, blocks.used());
    byte[] second = blocks.memory().bytes()[2];
    blocks.rewind(1, 0);
    assertEquals(1, blocks.used());
    assertEquals(2, blocks.count());
    assertEquals(0, blocks.leftBytes());
    assertEquals(2, blocks.next(1, 8, 1));
    assertSame(second, blocks.memory().bytes()[2]);
    assertEquals(2, blocks.count());
  }

  @Test
  void aRequestLargerThanABlockHasABlockOfItsOwnSize() {
    ArenaBlocks blocks = blocks();
    assertFalse(blocks.isOversize(BLOCK));
    assertTrue(blocks.isOversize(BLOCK + 1));
    int own = blocks.oversize(1_000);
    assertEquals(1_000, blocks.capacity(own));
    assertEquals(1_000, blocks.leftBytes());
    assertEquals(BLOCK, blocks.capacity(blocks.next(1, 10, 1)), "later ones have the usual size");
    assertEquals(1_010, blocks.leftBytes());
    assertEquals(1_000 + 2 * BLOCK, blocks.reservedBytes());
  }

  @Test
  void theSmallestKeptBlockThatIsLargeEnoughIsTaken() {
    ArenaBlocks blocks = blocks();
    int large = blocks.oversize(1_000);
    int small = blocks.oversize(200);
    int middle = blocks.oversize(500);
    blocks.next(1, 1, 1);
    blocks.rewind(1, 0);
    assertEquals(middle, blocks.oversize(201));
    assertEquals(small, blocks.oversize(65));
    assertEquals(large, blocks.oversize(300));
    assertEquals(5, blocks.count());
    assertNotEquals(BLOCK, blocks.capacity(blocks.oversize(65)));
    assertEquals(6, blocks.count(), "an ordinary block is never taken for a large request");
  }

  @Test
  void aLargeKeptBlockIsNeverTakenForAnOrdinaryOne() {
    ArenaBlocks blocks = blocks();
    int large = blocks.oversize(1_000);
    blocks.rewind(1, 0);
    int ordinary = blocks.next(1, 1, 1);
    assertNotEquals(large, ordinary);
    assertEquals(BLOCK, blocks.capacity(ordinary));
  }

  @Test
  void blocksKnowTheOrderInWhichTheyCameIntoUse() {
    ArenaBlocks blocks = blocks();
    int second = blocks.next(1, 1, 1);
    int large = blocks.oversize(100);
    int third = blocks.next(second, 2, 1);
    assertFalse(blocks.cameAfter(second, 2));
    assertTrue(blocks.cameAfter(large, 2));
    assertTrue(blocks.cameAfter(third, 2));
    blocks.rewind(1, 0);
    blocks.oversize(100);
    assertTrue(blocks.cameAfter(large, 1));
    assertFalse(blocks.cameAfter(large, 2));
  }

  @Test
  void trimLetsTheBlocksGoThatAreNotInUse() {
    ArenaBlocks blocks = blocks();
    int second = blocks.next(1, 1, 1);
    int third = blocks.next(second, 1, 1);
    blocks.rewind(2, 1);
    blocks.trim();
    assertEquals(2, blocks.count());
    assertEquals(2 * BLOCK, blocks.reservedBytes());
    assertNull(blocks.memory().bytes()[third]);
    assertEquals(BLOCK, blocks.memory().bytes()[second].length);
    blocks.rewind(1, 0);
    blocks.trim();
    blocks.trim();
    assertEquals(1, blocks.count());
    assertEquals(1, blocks.first());
  }

  @Test
  void numbersAreGivenAgainAfterTrim() {
    ArenaBlocks blocks = blocks();
    int second = blocks.next(1, 1, 1);
    int large = blocks.oversize(100);
    int third = blocks.next(second, 1, 1);
    blocks.rewind(1, 0);
    assertEquals(large, blocks.oversize(100), "so that a gap stays behind");
    blocks.trim();
    assertEquals(2, blocks.count());
    int fourth = blocks.next(1, 1, 1);
    int fifth = blocks.next(fourth, 1, 1);
    assertEquals(second, fourth);
    assertEquals(third, fifth);
    assertEquals(100, blocks.capacity(large));
    assertEquals(100 + 3 * BLOCK, blocks.reservedBytes());
  }

  @Test
  void theBuffersOfATrimmedBlockAreNotThoseOfTheNextWithItsNumber() {
    ArenaBlocks blocks = blocks();
    int second = blocks.next(1, 1, 1);
    Buffer before = blocks.memory().buffer(second, 3, ByteBuffer::asIntBuffer);
    assertSame(before, blocks.memory().buffer(second, 3, ByteBuffer::asIntBuffer));
    blocks.rewind(1, 0);
    blocks.trim();
    assertEquals(second, blocks.next(1, 1, 1));
    blocks.memory().fill(second, 0, 4, (byte) 1);
    Buffer after = blocks.memory().buffer(second, 3, ByteBuffer::asIntBuffer);
    assertNotSame(before, after);
    assertEquals(0x01010101, ((java.nio.IntBuffer) after).get(0));
  }

  @Test
  void theTableGrowsAndKeepsWhatWasThere() {
    ArenaBlocks blocks = blocks();
    byte[][] before = blocks.memory().bytes();
    int block = 1;
    for (int i = 0; i < 100; i++) {
      blocks.memory().fill(block, 0, 1, (byte) i);
      block = blocks.next(block, 1, 1);
    }
    assertNotSame(before, blocks.memory().bytes());
    assertEquals(101, blocks.count());
    assertEquals(100, blocks.leftBytes());
    for (int i = 0; i < 100; i++) {
      assertEquals((byte) i, blocks.memory().bytes()[i + 1][0]);
    }
  }

  @Test
  void rewindToUndoesWhatCameAfterAMark() {
    ArenaBlocks blocks = blocks();
    int second = blocks.next(1, 30, 1);
    int usedBefore = blocks.used();
    long leftBefore = blocks.leftBytes();
    int third = blocks.next(second, 40, 1);
    blocks.oversize(500);
    int fourth = blocks.next(third, 50, 1);
    blocks.rewindTo(usedBefore, second, fourth);
    assertEquals(usedBefore, blocks.used());
    assertEquals(leftBefore, blocks.leftBytes());
  }

  @Test
  void rewindToWithinTheSameBlockUndoesOversizeBlocks() {
    ArenaBlocks blocks = blocks();
    blocks.oversize(500);
    blocks.rewindTo(1, 1, 1);
    assertEquals(1, blocks.used());
    assertEquals(0, blocks.leftBytes());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void poisonFillsWhatCameAfterAMarkAndNoMore(boolean direct) {
    ArenaBlocks blocks = blocks(BLOCK, Long.MAX_VALUE, direct);
    int second = blocks.next(1, 30, 1);
    int large = blocks.oversize(70);
    int third = blocks.next(second, 40, 1);
    for (int block : new int[] {1, second, large, third}) {
      blocks.memory().fill(block, 0, blocks.capacity(block), (byte) 1);
    }
    blocks.poison(1, 1, 10, third, 5, (byte) 7);
    assertArrayEquals(filled(BLOCK, 10, 30), contentOf(blocks, 1));
    assertArrayEquals(filled(BLOCK, 0, 40), contentOf(blocks, second));
    assertArrayEquals(filled(70, 0, 70), contentOf(blocks, large));
    assertArrayEquals(filled(BLOCK, 0, 5), contentOf(blocks, third));
  }

  private static byte[] filled(int length, int from, int to) {
    byte[] content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) (i >= from && i < to ? 7 : 1);
    }
    return content;
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

  @Test
  void clearLetsAllGo() {
    ArenaBlocks blocks = blocks();
    blocks.next(1, 1, 1);
    blocks.clear();
    assertEquals(0, blocks.count());
    assertEquals(0, blocks.reservedBytes());
    assertNull(blocks.memory().bytes()[1]);
  }

  @Test
  void buffersAreInNativeOrder() {
    assertEquals(ByteOrder.nativeOrder(), blocks().memory().byteBuffer(1).order());
    assertEquals(
        ByteOrder.nativeOrder(), blocks(BLOCK, 1_000, true).memory().byteBuffer(1).order());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 64, 100, 4095, 4096, 4097, 10_000, 256 * 1024})
  void aDirectBlockHasItsSizeAndAnAlignedAddress(int byteSize) {
    ArenaBlocks blocks = blocks(byteSize, Long.MAX_VALUE, true);
    ByteBuffer block = blocks.memory().byteBuffer(1);
    assertTrue(block.isDirect());
    assertEquals(byteSize, block.capacity());
    assertEquals(0, block.alignmentOffset(0, Alignment.MAX_BYTE_ALIGNMENT));
    assertNull(blocks.memory().bytes()[1]);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void bytesAreCopiedBetweenBlocksAlsoWhereTheyOverlap(boolean direct) {
    ArenaBlocks blocks = blocks(BLOCK, Long.MAX_VALUE, direct);
    for (int i = 0; i < 8; i++) {
      blocks.memory().fill(1, i, 1, (byte) i);
    }
    blocks.memory().copy(1, 0, 1, 2, 8);
    int second = blocks.next(1, 10, 1);
    blocks.memory().copy(1, 1, second, 30, 9);
    byte[] first = new byte[10];
    blocks.memory().byteBuffer(1).get(0, first);
    byte[] copied = new byte[9];
    blocks.memory().byteBuffer(second).get(30, copied);
    assertArrayEquals(new byte[] {0, 1, 0, 1, 2, 3, 4, 5, 6, 7}, first);
    assertArrayEquals(new byte[] {1, 0, 1, 2, 3, 4, 5, 6, 7}, copied);
  }

  @Test
  void directBytesAreFilledExactly() {
    ArenaBlocks blocks = blocks(BLOCK, Long.MAX_VALUE, true);
    blocks.memory().fill(1, 0, BLOCK, (byte) 1);
    blocks.memory().fill(1, 3, 21, (byte) 7);
    assertArrayEquals(filled(BLOCK, 3, 24), contentOf(blocks, 1));
  }
}
