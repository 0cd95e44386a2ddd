package io.github.lightarena.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ArenaBlocksTest {
  private static final int BLOCK = 64;

  private static ArenaBlocks blocks() {
    return blocks(BLOCK, Long.MAX_VALUE, false);
  }

  private static ArenaBlocks blocks(int blockByteSize, long maxByteSize, boolean direct) {
    return new ArenaBlocks(
        blockByteSize, blockByteSize, maxByteSize, direct, IllegalStateException::new);
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

  @Test
  void clearLetsAllGo() {
    ArenaBlocks blocks = blocks();
    blocks.next(1, 1, 1);
    blocks.clear();
    assertEquals(0, blocks.count());
    assertEquals(0, blocks.reservedBytes());
    assertNull(blocks.memory().bytes()[1]);
  }
}
