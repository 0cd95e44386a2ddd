package io.github.lightarena.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of the blocks: order, alignment, copies and fills. */
class ArenaBlocksBytesTest {
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
