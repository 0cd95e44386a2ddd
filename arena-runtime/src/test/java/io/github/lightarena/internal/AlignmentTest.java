package io.github.lightarena.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "7, 1, 7",
    "0, 8, 0",
    "1, 8, 8",
    "7, 8, 8",
    "8, 8, 8",
    "9, 8, 16",
    "1, 256, 256",
    "256, 256, 256",
    "257, 256, 512",
    "4095, 4096, 4096",
    "2147475455, 4096, 2147475456"
  })
  void anOffsetIsRoundedUp(int byteOffset, int byteAlignment, int expected) {
    assertEquals(expected, Alignment.alignUp(byteOffset, byteAlignment));
  }

  @Test
  void theEndOfTheLargestBlockCanBeAligned() {
    int end = ArenaBlocks.MAX_BLOCK_BYTE_SIZE;
    assertTrue(Alignment.alignUp(end, Alignment.MAX_BYTE_ALIGNMENT) >= end);
  }
}
