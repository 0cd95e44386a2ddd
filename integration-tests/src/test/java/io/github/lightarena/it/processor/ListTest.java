package io.github.lightarena.it.processor;

import static io.github.lightarena.it.processor.Lists.SMALL_BLOCK;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;
import io.github.lightarena.EnumSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.it.processor.Lists.ArraysRecord;
import io.github.lightarena.it.processor.Lists.Color;
import io.github.lightarena.it.processor.Lists.DotRecord;
import io.github.lightarena.it.processor.Lists.LabelRecord;
import io.github.lightarena.it.processor.Lists.ListsRecord;
import io.github.lightarena.it.processor.Lists.Mark;
import io.github.lightarena.it.processor.Lists.MaybeRecord;
import io.github.lightarena.it.processor.Lists.Solid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Components that are lists or arrays of objects. */
@ArenaScoped
class ListTest {
  private final MemoryArena arena =
      MemoryArena.builder().blockByteSize(SMALL_BLOCK).strict().build();

  private final Allocator alloc = arena.allocator();

  @AfterEach
  void close() {
    alloc.close();
  }

  private ListsRecord lists() {
    Lists_Dot view = Lists_Dot.in(alloc).of(3);
    return new ListsRecord(
        List.of(new DotRecord(1), new DotRecord(2)),
        List.of(new LabelRecord(1, "one"), new LabelRecord(2, "zwölf")),
        List.of(view, view),
        List.of(new DotRecord(4), new LabelRecord(5, "five")),
        List.of(view, new LabelRecord(6, "six")),
        List.of(Color.BLUE, Color.RED, Color.BLUE),
        List.of("a", "", "ü\ud83d\ude00", "\ud83d"),
        List.of("x", new StringBuilder("y")),
        List.of(1, -2, Integer.MAX_VALUE),
        List.of(true, false));
  }

  @Test
  void listsAreReadBack() {
    ListsRecord record = lists();
    Lists_Lists view = Lists_Lists.in(alloc).copyOf(record);
    assertEquals(record.dots(), view.dots());
    assertEquals(record.labels(), view.labels());
    assertEquals(record.views(), view.views());
    assertEquals(5, view.marks().get(1).weight());
    assertEquals(3, view.solids().get(0).weight());
    assertEquals(record.colors(), view.colors());
    assertEquals(record.names(), view.names());
    assertEquals(List.of("x", "y"), view.texts());
    assertEquals(record.numbers(), view.numbers());
    assertEquals(record.flags(), view.flags());
    assertEquals(record.names(), view.toRecord().names());
    assertTrue(view.contentEquals(record));
    Lists_Lists again = Lists_Lists.in(alloc).copyOf(record);
    assertEquals(view, again);
    assertEquals(view.hashCode(), again.hashCode());
    assertTrue(view.toString().contains("colors=[BLUE, RED, BLUE], names=[a, , "), view.toString());
  }

  @Test
  void slicesReadWithoutACopy() {
    Lists_Lists view = Lists_Lists.in(alloc).copyOf(lists());
    assertEquals(2, view.dotsSlice().get(1).weight());
    view.dotsSlice().put(1, 7);
    assertEquals(7, view.dots().get(1).weight());
    assertEquals("zwölf", view.labelsSlice().get(1).text());
    assertEquals(3, view.viewsSlice().get(1).weight());
    assertEquals(4, view.marksSlice().get(0).weight());
    assertEquals(6, view.solidsSlice().get(1).weight());
    EnumSlice<Color> colors = view.colorsSlice();
    assertSame(Color.RED, colors.get(1));
    int sum = 0;
    for (Color color : colors) {
      sum += color.ordinal();
    }
    assertEquals(4, sum);
    assertEquals(lists().colors(), colors);
    assertEquals(List.of(Color.RED, Color.BLUE), colors.slice(1, 3));
    assertSame(Color.RED, colors.set(1, Color.GREEN));
    assertEquals(Color.GREEN, view.colors().get(1));
    assertThrows(NullPointerException.class, () -> colors.put(0, null));
    assertThrows(IndexOutOfBoundsException.class, () -> colors.get(3));
    assertEquals(4, view.namesSlice().length());
    assertEquals("ü\ud83d\ude00", view.namesSlice().get(2).toString());
    assertEquals("\ud83d", view.namesSlice().getString(3));
    ArenaText into = view.namesSlice().get(0);
    assertSame(into, view.namesSlice().get(2, into));
    assertEquals(3, into.length());
    List<String> names = new ArrayList<>();
    for (ArenaText text : view.namesSlice()) {
      names.add(text.toString());
    }
    assertEquals(lists().names(), names);
    assertEquals(lists().names().hashCode(), view.namesSlice().hashCode());
    assertEquals(lists().names().toString(), view.namesSlice().toString());
    assertEquals(view.namesSlice(), Lists_Lists.in(alloc).copyOf(lists()).namesSlice());
    assertNotEquals(view.namesSlice(), view.namesSlice().slice(0, 3));
    assertThrows(IndexOutOfBoundsException.class, () -> view.namesSlice().get(-1));
    assertEquals("y", view.textsSlice().getString(1));
    assertEquals(-2, view.numbersSlice().get(1));
    assertTrue(view.flagsSlice().get(0));
    assertSame(colors, Lists_Lists.in(alloc).copyOf(lists()).colorsSlice(colors));
    assertSame(Color.RED, colors.get(1));
  }

  @Test
  void arraysAreReadBack() {
    ListsRecord lists = lists();
    ArraysRecord record =
        new ArraysRecord(
            lists.dots().toArray(new DotRecord[0]),
            lists.labels().toArray(new LabelRecord[0]),
            lists.views().toArray(new Lists_Dot[0]),
            lists.marks().toArray(new Mark[0]),
            lists.solids().toArray(new Solid[0]),
            lists.colors().toArray(new Color[0]),
            lists.names().toArray(new String[0]),
            lists.texts().toArray(new CharSequence[0]),
            new Double[] {1.5, -0.0});
    Lists_Arrays view = Lists_Arrays.in(alloc).copyOf(record);
    assertArrayEquals(record.dots(), view.dots());
    assertArrayEquals(record.labels(), view.labels());
    assertArrayEquals(record.views(), view.views());
    assertEquals(5, view.marks()[1].weight());
    assertEquals(3, view.solids()[0].weight());
    assertArrayEquals(record.colors(), view.colors());
    assertArrayEquals(record.names(), view.names());
    assertArrayEquals(new CharSequence[] {"x", "y"}, view.texts());
    assertArrayEquals(record.numbers(), view.numbers());
    assertNotSame(view.dots(), view.dots());
    assertEquals(2, view.dotsSlice().get(1).weight());
    assertEquals("zwölf", view.toRecord().labels()[1].text());
    assertTrue(view.contentEquals(record));
    assertEquals(view, Lists_Arrays.in(alloc).copyOf(record));
    record.names()[0] = "b";
    assertFalse(view.contentEquals(record));
    assertEquals("a", view.names()[0], "copied in");
  }

  @Test
  void everyElementCounts() {
    ListsRecord record = lists();
    Lists_Lists view = Lists_Lists.in(alloc).copyOf(record);
    view.dotsSlice().put(1, 9);
    assertFalse(view.contentEquals(record));
    assertNotEquals(view, Lists_Lists.in(alloc).copyOf(record));
    view.dotsSlice().put(1, record.dots().get(1));
    assertTrue(view.contentEquals(record));
    view.colorsSlice().put(0, Color.GREEN);
    assertFalse(view.contentEquals(record));
    assertNotEquals(view, Lists_Lists.in(alloc).copyOf(record));
  }

  @Test
  void listsMayBeEmptyOrLongOrSlow() {
    List<String> names = new LinkedList<>();
    List<DotRecord> dots = new ArrayList<>();
    for (int i = 0; i < SMALL_BLOCK * 2; i++) {
      names.add("name " + i);
      dots.add(new DotRecord(i));
    }
    MaybeRecord record = new MaybeRecord(dots, List.of(), List.of(), names, List.of());
    Lists_Maybe view = Lists_Maybe.in(alloc).copyOf(record);
    assertEquals(record, view.toRecord());
    assertTrue(view.contentEquals(record));
    assertEquals(0, view.marksSlice().size());
    assertEquals("name 700", view.namesSlice().getString(700));
    assertThrows(UnsupportedOperationException.class, () -> view.names().add("more"));
    assertThrows(UnsupportedOperationException.class, () -> view.dots().clear());
  }

  @Test
  void listsMayBeNullIfMarked() {
    MaybeRecord record = new MaybeRecord(null, null, null, null, null);
    Lists_Maybe view = Lists_Maybe.in(alloc).copyOf(record);
    assertEquals(record, view.toRecord());
    assertNull(view.dotsSlice());
    assertNull(view.marksSlice());
    assertNull(view.colorsSlice());
    assertNull(view.namesSlice());
    assertNull(view.numbersSlice());
    assertTrue(view.contentEquals(record));
    assertFalse(view.contentEquals(new MaybeRecord(List.of(), null, null, null, null)));
    assertEquals(view, Lists_Maybe.in(alloc).of(null, null, null, null, null));
    NullPointerException e =
        assertThrows(NullPointerException.class, () -> Lists_Needs.in(alloc).of(null));
    assertTrue(e.getMessage().contains("dots=null"), e.getMessage());
  }

  @Test
  void aNullElementIsRefusedByItsIndexAndNothingIsLost() {
    Lists_Maybe.Factory maybes = Lists_Maybe.in(alloc);
    Lists_Maybe.Slice slice = maybes.slice(1);
    long used = arena.stats().usedBytes();
    List<DotRecord> dots = Arrays.asList(new DotRecord(1), null);
    List<Mark> marks = Arrays.asList(new LabelRecord(1, "copied in"), null);
    List<String> names = Arrays.asList("copied in", null);
    assertRefused("dots[1]=null", () -> maybes.of(dots, null, null, null, null));
    assertRefused("marks[1]=null", () -> maybes.of(null, marks, null, null, null));
    assertRefused("names[1]=null", () -> maybes.of(null, null, null, names, null));
    assertRefused(
        "colors[0]=null",
        () ->
            maybes.of(
                List.of(new DotRecord(1)), null, Collections.singletonList(null), null, null));
    assertRefused("numbers[1]=null", () -> slice.put(0, null, null, null, null, withNull()));
    assertEquals(used, arena.stats().usedBytes());
  }

  private static List<Long> withNull() {
    return Arrays.asList(1L, null);
  }

  private static void assertRefused(String text, Runnable call) {
    NullPointerException e = assertThrows(NullPointerException.class, call::run);
    assertTrue(e.getMessage().contains(text), e.getMessage());
  }

  @Test
  void aListRefersToViewsOfThisArenaAndRefusesThoseThatEndTooEarly() {
    Lists_Dot dot = Lists_Dot.in(alloc).of(1);
    Lists_Maybe.Slice slice = Lists_Maybe.in(alloc).slice(1);
    Lists_Lists lists = Lists_Lists.in(alloc).copyOf(lists());
    Lists_Maybe maybe = Lists_Maybe.in(alloc).of(null, List.of(dot), null, null, null);
    assertEquals(dot, maybe.marksSlice().get(0));
    assertEquals(lists.marks(), lists.marksSlice());
    try (Allocator inner = alloc.nested()) {
      assertTrue(inner.isOpen());
      assertThrows(
          IllegalStateException.class, () -> slice.put(0, null, List.of(dot), null, null, null));
    }
    assertNull(slice.get(0).marks());
  }
}
