package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and texts have the content of a record's if all that is in them has. */
class ElementContentTest {

  @ArenaUnion({DotRecord.class, LineRecord.class})
  interface Mark {}

  @ArenaValue
  record DotRecord(int rank) implements Mark {}

  @ArenaValue
  record LineRecord(String label) implements Mark {}

  interface Stroke {}

  @ArenaValue
  record InkRecord(int width) implements Stroke {}

  @ArenaValue
  record ChalkRecord(int width) implements Stroke {}

  @ArenaValue
  record RowRecord(
      List<Integer> numbers, List<String> names, List<Mark> marks, List<Stroke> strokes) {}

  private static Allocator open(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(4_096).strict();
    return (direct ? builder.direct() : builder).build().allocator();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textsAreComparedByTheirChars(boolean direct) {
    List<String> texts =
        List.of(
            "", "a", "ab", "b", "\u00e4", "\u00e4b", "\u65e5", "\ud83d\ude00", "\ud83d", "\ude00");
    try (Allocator alloc = open(direct)) {
      for (String text : texts) {
        ElementContentTest_Line line = ElementContentTest_Line.in(alloc).of(text);
        for (String other : texts) {
          String both = text + " and " + other;
          assertEquals(text.equals(other), line.contentEquals(new LineRecord(other)), both);
        }
      }
    }
  }

  private static final List<Integer> NUMBERS = List.of(1, 2);
  private static final List<String> NAMES = List.of("a", "b");
  private static final List<Mark> MARKS =
      List.of(new DotRecord(1), new LineRecord("x"), new DotRecord(2));
  private static final List<Stroke> STROKES =
      List.of(new InkRecord(1), new InkRecord(2), new ChalkRecord(3), new InkRecord(4));

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void listsOfAnyClassAreComparedByTheirElements(boolean direct) {
    try (Allocator alloc = open(direct)) {
      ElementContentTest_Row row =
          ElementContentTest_Row.in(alloc).of(NUMBERS, NAMES, MARKS, STROKES);
      assertTrue(row.contentEquals(new RowRecord(NUMBERS, NAMES, MARKS, STROKES)));
      assertTrue(
          row.contentEquals(
              new RowRecord(
                  new LinkedList<>(NUMBERS),
                  new LinkedList<>(NAMES),
                  new LinkedList<>(MARKS),
                  new LinkedList<>(STROKES))));
      assertTrue(
          row.contentEquals(new RowRecord(NUMBERS, NAMES, row.marksSlice(), row.strokesSlice())));
      assertTrue(row.contentEquals(row.toRecord()));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aListWithAnotherElementHasAnotherContent(boolean direct) {
    List<RowRecord> others =
        List.of(
            new RowRecord(Arrays.asList(1, null), NAMES, MARKS, STROKES),
            new RowRecord(NUMBERS, Arrays.asList("a", null), MARKS, STROKES),
            new RowRecord(NUMBERS, NAMES, Arrays.asList(MARKS.get(0), null, null), STROKES),
            new RowRecord(null, NAMES, MARKS, STROKES),
            new RowRecord(NUMBERS, null, MARKS, STROKES),
            new RowRecord(NUMBERS, NAMES, null, STROKES),
            new RowRecord(NUMBERS, NAMES, MARKS, null),
            new RowRecord(List.of(1), NAMES, MARKS, STROKES),
            new RowRecord(NUMBERS, List.of("a"), MARKS, STROKES),
            new RowRecord(NUMBERS, NAMES, MARKS.subList(0, 2), STROKES),
            new RowRecord(List.of(1, 3), NAMES, MARKS, STROKES),
            new RowRecord(NUMBERS, List.of("a", "c"), MARKS, STROKES),
            new RowRecord(
                NUMBERS, NAMES, List.of(MARKS.get(0), MARKS.get(1), MARKS.get(0)), STROKES),
            new RowRecord(
                NUMBERS,
                NAMES,
                MARKS,
                List.of(new InkRecord(1), new InkRecord(2), new InkRecord(3), new InkRecord(4))));
    try (Allocator alloc = open(direct)) {
      ElementContentTest_Row row =
          ElementContentTest_Row.in(alloc).of(NUMBERS, NAMES, MARKS, STROKES);
      for (RowRecord other : others) {
        assertFalse(row.contentEquals(other), other::toString);
      }
    }
  }
}
