package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.ArenaValue.Layout;
import io.github.lightarena.annotation.Length;
import io.github.lightarena.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Setters of texts, arrays and lists; their layout as declared; and their readers. */
@ArenaScoped
class VariableLengthSetterTest {

  enum Color {
    RED,
    GREEN
  }

  @ArenaValue
  record BallRecord(double size) {}

  @ArenaValue(mutable = true, layout = Layout.DECLARED)
  record BagRecord(
      byte id,
      String name,
      @Nullable CharSequence text,
      @Length(3) short[] corner,
      double[] samples,
      List<BallRecord> balls,
      Color[] colors,
      @Nullable List<String> tags) {}

  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private final Allocator alloc = arena.allocator();

  @AfterEach
  void close() {
    alloc.close();
  }

  private VariableLengthSetterTest_Bag bag() {
    return VariableLengthSetterTest_Bag.in(alloc)
        .of(
            (byte) 1,
            "name",
            "text",
            new short[] {1, 2, 3},
            new double[] {1},
            List.of(new BallRecord(1)),
            new Color[] {Color.GREEN},
            List.of("a"));
  }

  @Test
  void settersReplaceWhatAValueRefersTo() {
    VariableLengthSetterTest_Bag bag = bag();
    bag.name("a longer name");
    bag.setText(bag.nameChars());
    bag.corner(new short[] {4, 5, 6});
    bag.samples(new double[100]);
    bag.balls(List.of());
    bag.colors(new Color[] {Color.RED, Color.GREEN});
    bag.tags(null);
    assertEquals("a longer name", bag.name());
    assertEquals("a longer name", bag.text().toString());
    assertArrayEquals(new short[] {4, 5, 6}, bag.corner());
    assertEquals(100, bag.samplesSlice().length());
    assertEquals(List.of(), bag.balls());
    assertEquals(Color.RED, bag.colorsSlice().get(0));
    assertNull(bag.tags());
    bag.tags(List.of("ü"));
    assertEquals("ü", bag.tagsSlice().getString(0));
  }

  @Test
  void aRefusedSetterChangesNothing() {
    VariableLengthSetterTest_Bag bag = bag();
    BagRecord before = bag.toRecord();
    long used = arena.stats().usedBytes();
    assertThrows(NullPointerException.class, () -> bag.name(null));
    assertThrows(NullPointerException.class, () -> bag.samples(null));
    assertThrows(IllegalArgumentException.class, () -> bag.corner(new short[2]));
    assertThrows(
        NullPointerException.class, () -> bag.balls(Arrays.asList(new BallRecord(1), null)));
    assertThrows(NullPointerException.class, () -> bag.tags(Arrays.asList("taken", null)));
    assertThrows(NullPointerException.class, () -> bag.colors(new Color[1]));
    assertTrue(bag.contentEquals(before));
    assertEquals(used, arena.stats().usedBytes());
  }

  @Test
  void aZeroedValueHasNoTextYet() {
    VariableLengthSetterTest_Bag bag = VariableLengthSetterTest_Bag.in(alloc).zeroed();
    assertNull(bag.name());
    assertNull(bag.samples());
    assertNull(bag.balls());
    assertNull(bag.colors());
    assertArrayEquals(new short[3], bag.corner());
    bag.name("now");
    assertEquals("now", bag.name());
    assertTrue(bag.toString().contains("name=now, text=null"), bag.toString());
  }

  @Test
  void severalThreadsReadThroughOneText() throws Exception {
    String text = "aü日\ud83d\ude00".repeat(2_000);
    VariableLengthSetterTest_Bag bag = bag();
    bag.name(text);
    ArenaText chars = bag.nameChars();
    Callable<Boolean> reader =
        () -> {
          boolean same = chars.length() == text.length();
          for (int i = 0; i < text.length(); i++) {
            same &= chars.charAt(i) == text.charAt(i);
          }
          for (int i = text.length() - 1; i >= 0; i--) {
            same &= chars.charAt(i) == text.charAt(i);
          }
          return same && chars.toString().equals(text) && chars.hashCode() == text.hashCode();
        };
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (Future<Boolean> result : threads.invokeAll(List.of(reader, reader, reader))) {
        assertTrue(result.get());
      }
    } finally {
      threads.shutdown();
    }
  }
}
