package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Components called as constants of generated code: each is written where it is read. */
@ArenaScoped
class HiddenConstantTest {

  @ArenaValue
  record FrameRecord(int data, int DATA_OFFSET) {}

  enum Small {
    ON,
    OFF
  }

  @ArenaValue
  record HiddenRecord(
      int SAMPLES_LENGTH_OFFSET,
      List<Integer> samples,
      int SAMPLES_OFFSET,
      OptionalInt count,
      int COUNT_PRESENT_OFFSET,
      int COUNT_OFFSET,
      Small small,
      int SMALL_CONSTANTS,
      Instant instant,
      int INSTANT_CONVERTER,
      int Integer,
      @Nullable Long stamp,
      int STAMP_PRESENT_OFFSET) {}

  @ArenaUnion({CircleRecord.class, RectRecord.class})
  interface Shape {}

  @ArenaValue
  record CircleRecord(int CIRCLE, int RECT) implements Shape {}

  @ArenaValue
  record RectRecord(int RECT, int CIRCLE) implements Shape {}

  @Test
  void aTagIsNoComponent() {
    try (Allocator alloc = MemoryArena.create().allocator()) {
      HiddenConstantTest_AnyShape.SliceBuilder builder =
          HiddenConstantTest_AnyShape.in(alloc).sliceBuilder().addCircle(2, 1).addRect(1, 2);
      HiddenConstantTest_AnyShape.Slice built = builder.build();
      HiddenConstantTest_AnyShape.Slice slice = HiddenConstantTest_AnyShape.in(alloc).slice(2);
      slice.putCircle(0, 2, 1);
      slice.putRect(1, 1, 2);

      for (HiddenConstantTest_AnyShape.Slice shapes : List.of(built, slice)) {
        assertEquals(
            new CircleRecord(2, 1), HiddenConstantTest_AnyShape.asCircle(shapes.get(0)).toRecord());
        assertEquals(
            new RectRecord(1, 2), HiddenConstantTest_AnyShape.asRect(shapes.get(1)).toRecord());
      }
    }
  }

  @Test
  void anOffsetIsNoComponent() {
    try (Allocator alloc = MemoryArena.create().allocator()) {
      FrameRecord record = new FrameRecord(7, 1_000);

      assertEquals(record, HiddenConstantTest_Frame.in(alloc).of(7, 1_000).toRecord());
      assertEquals(record, HiddenConstantTest_Frame.in(alloc).copyOf(record).toRecord());
    }
  }

  @Test
  void neitherIsAnyOtherConstant() {
    HiddenRecord record =
        new HiddenRecord(
            101,
            List.of(1, 2),
            102,
            OptionalInt.of(3),
            103,
            104,
            Small.OFF,
            105,
            Instant.EPOCH,
            106,
            107,
            9L,
            108);
    try (Allocator alloc = MemoryArena.create().allocator()) {
      HiddenConstantTest_Hidden.Slice slice = HiddenConstantTest_Hidden.in(alloc).slice(2);
      slice.put(1, record);

      assertEquals(record, HiddenConstantTest_Hidden.in(alloc).copyOf(record).toRecord());
      assertEquals(record, slice.get(1).toRecord());
    }
  }
}
