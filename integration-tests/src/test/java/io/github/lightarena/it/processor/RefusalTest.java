package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A value with a component that cannot be stored is refused as a whole: no byte of it is left. */
@ArenaScoped
class RefusalTest {

  enum Color {
    RED,
    GREEN
  }

  interface Ink {
    int depth();
  }

  @ArenaValue
  record InkRecord(int depth, Color color) implements Ink {}

  @ArenaValue
  record ChalkRecord(int depth) implements Ink {}

  /** Every component after the first can be refused. */
  @ArenaValue
  record StrokeRecord(int from, InkRecord line, @Inline(InkRecord.class) Ink fill, Color color) {}

  /** Refused for what lies two levels down. */
  @ArenaValue
  record LetterRecord(int code, StrokeRecord stroke) {}

  @ArenaUnion(LampRecord.class)
  interface Light {
    float power();
  }

  @ArenaValue
  record LampRecord(float power) implements Light {}

  @ArenaValue
  record PairRecord(Light first, FloatSlice samples, Ink second, Color color) {}

  @ArenaValue
  record NodeRecord(int key, @Nullable RefusalTest_Node next, Color color) {}

  private static final InkRecord INK = new InkRecord(1, Color.RED);
  private static final InkRecord BLANK = new InkRecord(2, null);
  private static final StrokeRecord STROKE = new StrokeRecord(3, INK, INK, Color.GREEN);

  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private final MemoryArena other = MemoryArena.create();
  private Allocator alloc;

  @BeforeEach
  void open() {
    alloc = arena.allocator();
  }

  @AfterEach
  void close() {
    alloc.close();
    arena.close();
    other.close();
  }

  private <T extends Throwable> void refused(Class<T> type, String text, Executable code) {
    long used = arena.stats().usedBytes();
    T e = assertThrows(type, code);
    assertTrue(e.getMessage().contains(text), e.getMessage());
    assertEquals(used, arena.stats().usedBytes(), "no byte is lost");
  }

  @Test
  void aSlotKeepsItsValueIfALaterComponentIsRefused() {
    RefusalTest_Stroke.Slice slice = RefusalTest_Stroke.in(alloc).slice(1);
    slice.put(0, STROKE);
    InkRecord ink = new InkRecord(9, Color.GREEN);
    refused(NullPointerException.class, "line=null", () -> slice.put(0, 8, null, INK, Color.RED));
    refused(NullPointerException.class, "color=null", () -> slice.put(0, 8, ink, ink, null));
    refused(NullPointerException.class, "fill=null", () -> slice.put(0, 8, ink, null, Color.RED));
    refused(NullPointerException.class, "color", () -> slice.put(0, 8, BLANK, ink, Color.RED));
    refused(NullPointerException.class, "color", () -> slice.put(0, 8, ink, BLANK, Color.RED));
    refused(
        IllegalArgumentException.class,
        "fill=",
        () -> slice.put(0, 8, ink, new ChalkRecord(1), Color.RED));
    refused(
        IllegalArgumentException.class,
        "fill=",
        () -> slice.put(0, 8, ink, RefusalTest_Chalk.Slice.of(new ChalkRecord(1)).get(0), null));
    refused(
        NullPointerException.class,
        "color",
        () -> slice.put(0, new StrokeRecord(8, ink, BLANK, Color.RED)));
    assertEquals(STROKE, slice.get(0).toRecord());
  }

  @Test
  @SuppressWarnings("arena-escape") // a dead view is what this is about
  void aSlotKeepsItsValueIfAnInlineViewIsDeadOrAimedAtNothing() {
    RefusalTest_Stroke.Slice slice = RefusalTest_Stroke.in(alloc).slice(1);
    slice.put(0, STROKE);
    InkRecord ink = new InkRecord(9, Color.GREEN);
    Ink dead;
    try (Allocator elsewhere = other.allocator()) {
      dead = RefusalTest_Ink.in(elsewhere).copyOf(ink);
    }
    refused(IllegalStateException.class, "is dead", () -> slice.put(0, 8, ink, dead, Color.GREEN));
    Ink nowhere = RefusalTest_Ink.in(alloc).flyweight();
    refused(
        IllegalStateException.class, "not aimed", () -> slice.put(0, 8, ink, nowhere, Color.GREEN));
    assertEquals(STROKE, slice.get(0).toRecord());
  }

  @Test
  void whatANestedRecordHoldsIsCheckedBeforeAnythingIsWritten() {
    LetterRecord letter = new LetterRecord('a', STROKE);
    RefusalTest_Letter.Slice slice = RefusalTest_Letter.Slice.of(letter);
    StrokeRecord bad = new StrokeRecord(8, INK, BLANK, Color.RED);
    refused(NullPointerException.class, "color", () -> slice.put(0, 'b', bad));
    assertEquals(letter, slice.get(0).toRecord());
  }

  @Test
  void aBufferKeepsItsBytesIfTheValueIsRefused() {
    ByteBuffer buffer = ByteBuffer.allocate(RefusalTest_StrokeCodec.BYTE_SIZE);
    byte[] before = new byte[buffer.capacity()];
    for (StrokeRecord bad :
        new StrokeRecord[] {
          new StrokeRecord(8, INK, INK, null),
          new StrokeRecord(8, BLANK, INK, Color.RED),
          new StrokeRecord(8, INK, BLANK, Color.RED),
          new StrokeRecord(8, null, INK, Color.RED),
          new StrokeRecord(8, INK, null, Color.RED),
        }) {
      refused(
          NullPointerException.class, "=null", () -> RefusalTest_StrokeCodec.write(buffer, 0, bad));
    }
    StrokeRecord chalk = new StrokeRecord(8, INK, new ChalkRecord(1), Color.RED);
    refused(
        IllegalArgumentException.class,
        "fill=",
        () -> RefusalTest_StrokeCodec.write(buffer, 0, chalk));
    assertArrayEquals(before, buffer.array());
  }

  @Test
  void aBuilderGoesOnAfterAValueIsRefused() {
    RefusalTest_Stroke.SliceBuilder builder = RefusalTest_Stroke.in(alloc).sliceBuilder();
    builder.add(STROKE);
    refused(NullPointerException.class, "color", () -> builder.add(8, INK, INK, null));
    refused(
        IllegalArgumentException.class,
        "fill=",
        () -> builder.add(8, INK, new ChalkRecord(1), Color.RED));
    RefusalTest_Stroke.Slice built = builder.add(4, INK, INK, Color.RED).build();
    assertEquals(2, built.length());
    assertEquals(STROKE, built.get(0).toRecord());
    assertEquals(new StrokeRecord(4, INK, INK, Color.RED), built.get(1).toRecord());
  }

  @Test
  void whatWasCopiedInForARefusedElementIsGivenBack() {
    RefusalTest_Pair.Slice slice = RefusalTest_Pair.in(alloc).slice(1);
    LampRecord lamp = new LampRecord(1);
    FloatSlice floats = FloatSlice.of(1, 2, 3);
    slice.put(0, lamp, floats, INK, Color.RED);
    LampRecord brighter = new LampRecord(2);
    refused(
        NullPointerException.class,
        "second=null",
        () -> slice.put(0, brighter, floats, null, Color.RED));
    refused(
        NullPointerException.class, "color=null", () -> slice.put(0, brighter, floats, INK, null));
    refused(
        NullPointerException.class,
        "color=null",
        () -> slice.put(0, new PairRecord(brighter, floats, INK, null)));
    try (Allocator elsewhere = other.allocator()) {
      RefusalTest_Ink far = RefusalTest_Ink.in(elsewhere).copyOf(INK);
      refused(
          IllegalArgumentException.class,
          "arena",
          () -> slice.put(0, brighter, floats, far, Color.RED));
    }
    assertEquals(1, slice.get(0).first().power());
    assertEquals(INK, ((RefusalTest_Ink) slice.get(0).second()).toRecord());
  }

  @Test
  void whatWasCopiedInForARefusedAdditionIsGivenBack() {
    RefusalTest_Pair.SliceBuilder builder = RefusalTest_Pair.in(alloc).sliceBuilder();
    FloatSlice floats = FloatSlice.of(1, 2, 3);
    builder.add(new LampRecord(1), floats, INK, Color.RED);
    refused(
        NullPointerException.class,
        "color=null",
        () -> builder.add(new LampRecord(2), floats, INK, null));
    refused(
        NullPointerException.class,
        "samples=null",
        () -> builder.add(new PairRecord(new LampRecord(2), null, INK, Color.RED)));
    RefusalTest_Pair.Slice built = builder.add(new LampRecord(3), floats, INK, Color.GREEN).build();
    assertEquals(2, built.length());
    assertEquals(1, built.get(0).first().power());
    assertEquals(3, built.get(1).first().power());
  }

  @Test
  void aViewOfMemoryOfItsOwnIsCopiedInAndGivenBackToo() {
    RefusalTest_Node.Factory nodes = RefusalTest_Node.in(alloc);
    RefusalTest_Node own = RefusalTest_Node.Slice.of(new NodeRecord(2, null, Color.GREEN)).get(0);
    RefusalTest_Node.Slice slice = nodes.slice(1);
    slice.put(0, 1, own, Color.RED);
    RefusalTest_Node.SliceBuilder builder = nodes.sliceBuilder().add(1, own, Color.RED);
    refused(NullPointerException.class, "color=null", () -> nodes.of(3, own, null));
    refused(NullPointerException.class, "color=null", () -> slice.put(0, 3, own, null));
    refused(NullPointerException.class, "color=null", () -> builder.add(3, own, null));
    assertEquals(1, slice.get(0).key());
    assertEquals(2, builder.build().get(0).next().key());
  }

  @Test
  void viewsArePutIntoASliceOfTheOuterScopeWhileANestedOneIsOpen() {
    RefusalTest_Node.Factory nodes = RefusalTest_Node.in(alloc);
    RefusalTest_Node.Slice slice = nodes.slice(1);
    RefusalTest_Node leaf = nodes.of(2, null, Color.RED);
    try (Allocator inner = alloc.nested()) {
      slice.put(0, 1, leaf, Color.RED);
      refused(NullPointerException.class, "color=null", () -> slice.put(0, 3, leaf, null));
      assertTrue(inner.isOpen());
    }
    assertEquals(1, slice.get(0).key());
    assertEquals(leaf, slice.get(0).next());
  }
}
