package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;
import io.github.lightarena.EnumSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.TextSlice;
import io.github.lightarena.annotation.ArenaValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slices of enum constants and of texts over memory of their own. */
class DetachedElementsTest {

  enum Color {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "green";
      }
    },
    BLUE
  }

  /** What the hot code reads, on the heap and in the arena. */
  interface Flag {
    EnumSlice<Color> colorsSlice();

    TextSlice namesSlice();

    default int textLength() {
      int length = 0;
      for (int i = 0; i < namesSlice().length(); i++) {
        length += namesSlice().get(i).length();
      }
      return length + colorsSlice().size();
    }
  }

  @ArenaValue
  record FlagRecord(List<Color> colors, String[] names) implements Flag {
    @Override
    public EnumSlice<Color> colorsSlice() {
      return EnumSlice.of(Color.class, colors);
    }

    @Override
    public TextSlice namesSlice() {
      return TextSlice.of(names);
    }
  }

  @Test
  void constantsAreKept() {
    EnumSlice<Color> colors = EnumSlice.of(Color.class, Color.BLUE, Color.GREEN, Color.BLUE);
    assertEquals(List.of(Color.BLUE, Color.GREEN, Color.BLUE), colors);
    assertSame(Color.GREEN, colors.set(1, Color.RED));
    assertEquals(
        EnumSlice.of(Color.class, new LinkedList<>(List.of(Color.RED, Color.BLUE))),
        colors.slice(1, 3));
    List<Color> seen = new ArrayList<>();
    for (Color color : colors) {
      seen.add(color);
    }
    assertEquals(List.of(Color.BLUE, Color.RED, Color.BLUE), seen);
    assertEquals("[BLUE, RED, BLUE]", colors.toString());
    assertEquals(List.of(), EnumSlice.of(Color.class));
    assertThrows(IndexOutOfBoundsException.class, () -> colors.get(3));
  }

  @Test
  void textsAreCopied() {
    StringBuilder builder = new StringBuilder("ü\ud83d\ude00");
    String large = "x".repeat(10_000);
    TextSlice texts = TextSlice.of("one", "", builder, "\ud83d", large);
    builder.setLength(0);
    assertEquals(5, texts.length());
    assertEquals("one", texts.get(0).toString());
    assertEquals("", texts.getString(1));
    assertEquals("ü\ud83d\ude00", texts.getString(2));
    assertEquals("\ud83d", texts.getString(3));
    assertEquals(large, texts.getString(4));
    ArenaText into = texts.get(0);
    assertSame(into, texts.get(2, into));
    assertEquals(3, into.length());
    List<String> seen = new ArrayList<>();
    for (ArenaText text : texts) {
      seen.add(text.toString());
    }
    assertEquals(List.of("one", "", "ü\ud83d\ude00", "\ud83d", large), seen);
    assertEquals(TextSlice.of(new LinkedList<>(seen)), texts);
    assertEquals(seen.hashCode(), texts.hashCode());
    assertEquals("[, ü\ud83d\ude00]", texts.slice(1, 3).toString());
    assertNotEquals(TextSlice.of("one"), texts);
    assertEquals(TextSlice.of(), TextSlice.of(List.of()));
    assertThrows(IndexOutOfBoundsException.class, () -> texts.get(5));
  }

  @Test
  void theyAreCopiedIntoArenasOfEverySort() {
    EnumSlice<Color> colors = EnumSlice.of(Color.class, Color.BLUE, Color.RED);
    TextSlice texts = TextSlice.of("one", "zwölf", "x".repeat(5_000));
    for (MemoryArena arena :
        List.of(MemoryArena.create(), MemoryArena.builder().direct().strict().build())) {
      try (Allocator alloc = arena.allocator()) {
        assertEquals(colors, colors.copyTo(alloc));
        assertEquals(texts, texts.copyTo(alloc));
        FlagRecord record = new FlagRecord(colors, new String[] {"a", "é"});
        DetachedElementsTest_Flag view = DetachedElementsTest_Flag.in(alloc).copyOf(record);
        assertEquals(record.colorsSlice(), view.colorsSlice());
        assertEquals(record.namesSlice(), view.namesSlice());
        assertEquals(view.namesSlice().hashCode(), record.namesSlice().hashCode());
        assertEquals(record.textLength(), view.textLength());
        assertEquals(4, view.textLength());
      }
      arena.close();
    }
    assertEquals(Color.BLUE, colors.get(0));
    assertEquals("zwölf", texts.getString(1));
  }

  @Test
  void otherThreadsReadThem() throws Exception {
    EnumSlice<Color> colors = EnumSlice.of(Color.class, Color.BLUE);
    TextSlice texts = TextSlice.of("zwölf");
    List<Object> seen = new ArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              seen.add(colors.get(0));
              seen.add(texts.get(0).toString());
            });
    reader.start();
    reader.join();
    assertEquals(List.of(Color.BLUE, "zwölf"), seen);
  }

  @Test
  void whatIsNullIsNamed() {
    Color[] colors = {Color.RED, null};
    check("type=null", () -> EnumSlice.of(null, Color.RED));
    check("values=null", () -> EnumSlice.of(Color.class, (Color[]) null));
    check("values=null", () -> EnumSlice.of(Color.class, (List<Color>) null));
    check("value=null: an element is", () -> EnumSlice.of(Color.class, colors));
    check("value=null: an element is", () -> EnumSlice.of(Color.class, Arrays.asList(colors)));
    check("texts=null", () -> TextSlice.of((CharSequence[]) null));
    check("texts=null", () -> TextSlice.of((List<String>) null));
    check("texts[1]=null: an element", () -> TextSlice.of("a", null));
    check("texts[1]=null: an element", () -> TextSlice.of(Arrays.asList("a", null)));
  }

  private static void check(String message, Runnable call) {
    String said = assertThrows(NullPointerException.class, call::run).getMessage();
    assertTrue(said.startsWith(message), said);
  }
}
