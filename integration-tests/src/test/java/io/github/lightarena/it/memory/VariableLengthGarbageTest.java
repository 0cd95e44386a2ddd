package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.lightarena.ArenaText;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Length;
import io.github.lightarena.annotation.Nullable;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components of any length make no garbage, written or read through their flyweights. */
@Tag("allocation")
class VariableLengthGarbageTest {
  private static long sink;

  @ArenaValue
  record LineRecord(String name, CharSequence text, @Nullable String note) {}

  enum Color {
    RED,
    GREEN
  }

  interface Solid {
    double size();
  }

  @ArenaValue
  record BallRecord(double size) implements Solid {}

  @ArenaValue
  record BagRecord(
      float[] samples,
      boolean[] flags,
      @Length(4) int[] corners,
      List<BallRecord> balls,
      Solid[] solids,
      List<Color> colors,
      List<String> names,
      List<Long> numbers) {}

  @AfterAll
  static void theSumIsUsed() {
    assertNotEquals(42, sink);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void texts(boolean direct) {
    String ascii = "plain ASCII, ".repeat(20);
    String mixed = "Grüße 日本 \ud83d\ude00 \ud83d".repeat(20);
    StringBuilder builder = new StringBuilder(mixed);
    LineRecord record = new LineRecord(mixed, ascii, null);
    ScopeGarbage.assertNone(
        direct,
        alloc -> {
          VariableLengthGarbageTest_Line.Factory lines = VariableLengthGarbageTest_Line.in(alloc);
          VariableLengthGarbageTest_Line line = lines.of(ascii, builder, mixed);
          VariableLengthGarbageTest_Line copy = lines.copyOf(record);
          sink += sumOf(line.nameChars()) + sumOf(line.text()) + sumOf(line.noteChars());
          sink += copy.noteChars() == null ? 1 : 0;
          sink += sumOf(copy.nameChars(line.text()));
          sink += line.nameChars().contentEquals(ascii) ? 1 : 0;
          sink += line.text().subSequence(6, 8).length() + line.hashCode();
          sink += copy.contentEquals(record) ? 1 : 0;
          VariableLengthGarbageTest_Line.Slice slice = lines.slice(2);
          slice.put(0, copy);
          slice.put(1, slice.get(0));
          sink += sumOf(slice.get(1).text());
          sink += line.equals(copy) || copy.equals(lines.of(mixed, line.nameChars(), null)) ? 1 : 0;
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void arraysAndLists(boolean direct) {
    BagRecord record =
        new BagRecord(
            new float[] {1, 2, 3},
            new boolean[100],
            new int[] {1, 2, 3, 4},
            List.of(new BallRecord(1), new BallRecord(2)),
            new Solid[] {new BallRecord(3)},
            List.of(Color.GREEN, Color.RED),
            List.of("one", "zwölf"),
            List.of(1L, 1L << 40));
    ScopeGarbage.assertNone(
        direct,
        alloc -> {
          VariableLengthGarbageTest_Bag bag =
              VariableLengthGarbageTest_Bag.in(alloc).copyOf(record);
          sink += (long) bag.samplesSlice().get(1) + bag.flagsSlice().length();
          sink += bag.cornersSlice().get(3) + bag.cornersSlice(alloc.ints(0)).get(0);
          for (VariableLengthGarbageTest_Ball ball : bag.ballsSlice()) {
            sink += (long) ball.size();
          }
          for (Solid solid : bag.solidsSlice()) {
            sink += (long) solid.size();
          }
          for (Color color : bag.colorsSlice()) {
            sink += color.ordinal();
          }
          for (ArenaText name : bag.namesSlice()) {
            sink += sumOf(name);
          }
          sink += bag.numbersSlice().get(1) + bag.namesSlice().get(0).length();
          sink += bag.hashCode() + bag.colorsSlice().indexOf(Color.RED);
          sink += bag.equals(VariableLengthGarbageTest_Bag.in(alloc).copyOf(record)) ? 1 : 0;
        });
  }

  private static long sumOf(ArenaText text) {
    long sum = text.length();
    for (int i = 0; i < text.length(); i++) {
      sum += text.charAt(i);
    }
    return sum + text.charAt(text.length() / 2) + text.hashCode();
  }
}
