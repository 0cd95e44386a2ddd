package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Enums with more constants than a byte tells apart. */
@ArenaScoped
class LargeEnumTest {
  @ArenaValue
  record FullRecord(Enum256 full) {}

  @ArenaValue
  record LargeRecord(
      Enum257 large, @Nullable Enum257 other, @Nullable Enum256 full, Optional<Enum256> maybe) {}

  @Test
  void constantsTakeTheFewestBytes() {
    assertEquals(1, LargeEnumTest_FullCodec.BYTE_SIZE);
    assertEquals(8, LargeEnumTest_LargeCodec.BYTE_SIZE);
  }

  @Test
  void everyConstantIsReadBack() {
    try (MemoryArena arena = MemoryArena.create();
        Allocator alloc = arena.allocator()) {
      ByteBuffer buffer = ByteBuffer.allocate(LargeEnumTest_LargeCodec.BYTE_SIZE);
      for (Enum257 large : Enum257.values()) {
        Enum256 full = large.ordinal() < 256 ? Enum256.values()[large.ordinal()] : null;
        LargeRecord record = new LargeRecord(large, large, full, Optional.ofNullable(full));
        LargeEnumTest_Large view = LargeEnumTest_Large.in(alloc).copyOf(record);
        assertSame(large, view.large());
        assertSame(large, view.other());
        assertSame(full, view.full());
        assertSame(full, view.maybeOr(null));
        LargeEnumTest_LargeCodec.write(buffer, 0, record);
        assertEquals(record, LargeEnumTest_LargeCodec.read(buffer, 0));
      }
      for (Enum256 full : Enum256.values()) {
        assertSame(full, LargeEnumTest_Full.in(alloc).of(full).full());
      }
      assertNull(
          LargeEnumTest_Large.in(alloc).of(Enum257.B0, null, null, Optional.empty()).other());
    }
  }
}
