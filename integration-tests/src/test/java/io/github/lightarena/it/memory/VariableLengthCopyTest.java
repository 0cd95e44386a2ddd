package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;
import io.github.lightarena.EnumSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.TextSlice;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Length;
import io.github.lightarena.annotation.Nullable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deep copies take texts, arrays and lists along. */
@ArenaScoped
class VariableLengthCopyTest {
  enum Color {
    RED,
    GREEN
  }

  interface Solid {
    String name();
  }

  @ArenaValue
  record BallRecord(String name, @Length(2) short[] size) implements Solid {}

  @ArenaValue
  record BagRecord(
      String name,
      CharSequence text,
      @Nullable String note,
      double[] samples,
      @Length(3) float[] corner,
      List<BallRecord> balls,
      Solid[] solids,
      List<Color> colors,
      List<String> tags,
      Long[] numbers,
      List<BagRecord> bags) {}

  private final MemoryArena arena = MemoryArena.builder().blockByteSize(512).strict().build();
  private final Allocator alloc = arena.allocator();

  @AfterEach
  void close() {
    alloc.close();
  }

  private static BagRecord bag(String name, BagRecord... bags) {
    return new BagRecord(
        name,
        "text of " + name,
        bags.length == 0 ? null : "with bags",
        new double[] {1, 2, 3},
        new float[] {4, 5, 6},
        List.of(new BallRecord("ä", new short[] {1, 2}), new BallRecord("b", new short[2])),
        new Solid[] {new BallRecord("solid", new short[2])},
        List.of(Color.GREEN, Color.RED),
        List.of("x", "", "\ud83d"),
        new Long[] {7L},
        List.of(bags));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCopyOutlivesTheArenaOfTheOriginal(boolean direct) {
    BagRecord record = bag("outer", bag("inner", bag("innermost")), bag("other"));
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(512).strict();
    VariableLengthCopyTest_Bag copy;
    EnumSlice<Color> colors;
    TextSlice tags;
    ArenaText text;
    try (MemoryArena from = (direct ? builder.direct() : builder).build();
        Allocator scope = from.allocator()) {
      VariableLengthCopyTest_Bag bag = VariableLengthCopyTest_Bag.in(scope).copyOf(record);
      copy = bag.copyTo(alloc);
      colors = bag.colorsSlice().copyTo(alloc);
      tags = bag.tagsSlice().copyTo(alloc);
      text = bag.text().copyTo(alloc);
    }
    assertTrue(copy.contentEquals(record));
    assertEquals("innermost", copy.bags().get(0).bags().get(0).name());
    assertEquals("solid", copy.bagsSlice().get(1).solids()[0].name());
    assertNull(copy.bagsSlice().get(1).note());
    assertEquals(record.colors(), colors);
    assertEquals("\ud83d", tags.getString(2));
    assertEquals("text of outer", text.toString());
  }
}
