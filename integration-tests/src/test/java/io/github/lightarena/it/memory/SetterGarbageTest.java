package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Convert;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.ConvertedSize;
import io.github.lightarena.testkit.AllocationAssertions;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A setter whose converter may throw saves the bytes of its component, not of the whole value. */
@ArenaScoped
class SetterGarbageTest {

  private static final int BLOCK_BYTE_SIZE = 4 << 20;

  @ConvertedSize(byteSize = BLOCK_BYTE_SIZE)
  static final class BlockConverter implements ArenaConverter<int[]> {
    @Override
    public void write(int[] value, ByteBuffer bytes) {
      bytes.putInt(value[0]);
    }

    @Override
    public int[] read(ByteBuffer bytes) {
      return new int[] {bytes.getInt()};
    }
  }

  /** Refuses what is negative, after it has written it. */
  @ConvertedSize(byteSize = 4, byteAlignment = 4)
  static final class PositiveConverter implements ArenaConverter<int[]> {
    @Override
    public void write(int[] value, ByteBuffer bytes) {
      bytes.putInt(value[0]);
      if (value[0] < 0) {
        throw new IllegalArgumentException("value=" + value[0]);
      }
    }

    @Override
    public int[] read(ByteBuffer bytes) {
      return new int[] {bytes.getInt()};
    }
  }

  @ArenaValue(mutable = true)
  record PairRecord(int first, @Convert(PositiveConverter.class) int[] second) {}

  @ArenaValue(mutable = true)
  record LargeRecord(
      @Convert(BlockConverter.class) int[] block,
      PairRecord pair,
      @Nullable PairRecord spare,
      @Convert(PositiveConverter.class) int @Nullable [] maybe,
      @Convert(PositiveConverter.class) Optional<int[]> other) {}

  private static final int[] REFUSED = {-1};

  @Test
  void aSetterSavesNoOtherComponent() {
    try (Allocator alloc = MemoryArena.create().allocator()) {
      SetterGarbageTest_Large large = SetterGarbageTest_Large.in(alloc).zeroed();
      assertTrue(SetterGarbageTest_LargeCodec.BYTE_SIZE > BLOCK_BYTE_SIZE);
      PairRecord pair = new PairRecord(1, new int[] {2});

      long allocated =
          AllocationAssertions.countAllocatedBytes(
              () -> {
                large.pair(pair);
                large.spare(pair);
                large.maybe(new int[] {3});
                large.other(Optional.of(new int[] {4}));
              });

      assertTrue(allocated < BLOCK_BYTE_SIZE, "allocated=" + allocated);
      assertEquals(4, large.other().orElseThrow()[0]);
    }
  }

  @Test
  void whatWasThereStaysIfTheConverterThrows() {
    try (Allocator alloc = MemoryArena.create().allocator()) {
      SetterGarbageTest_Large large = SetterGarbageTest_Large.in(alloc).zeroed();
      PairRecord refused = new PairRecord(5, REFUSED);
      large.pair(new PairRecord(1, new int[] {2}));

      assertThrows(IllegalArgumentException.class, () -> large.pair(refused));
      assertThrows(IllegalArgumentException.class, () -> large.spare(refused));
      assertThrows(IllegalArgumentException.class, () -> large.maybe(REFUSED));
      assertThrows(IllegalArgumentException.class, () -> large.other(Optional.of(REFUSED)));

      assertEquals(1, large.pairView().first());
      assertEquals(2, large.pairView().second()[0]);
      assertFalse(large.hasSpare());
      assertFalse(large.hasMaybe());
      assertFalse(large.hasOther());
      large.maybe(new int[] {3});
      assertThrows(IllegalArgumentException.class, () -> large.maybe(REFUSED));
      assertEquals(3, large.maybe()[0]);
    }
  }
}
