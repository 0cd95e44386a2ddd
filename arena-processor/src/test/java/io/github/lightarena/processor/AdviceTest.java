package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the errors that a newcomer meets first say to do: the half behind the semicolon. */
class AdviceTest {

  private static final String ON_HEAP = "mark it @OnHeap to keep the object on the Java heap";
  private static final String ELEMENTS =
      "its elements can be @ArenaValue records, generated views, interfaces of yours, enums,"
          + " strings and boxed numbers; or "
          + ON_HEAP;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Integer | use int, or mark it @Nullable if it may be null",
        "Map<String, Integer> | use a List<EntryRecord>, with @ArenaValue record EntryRecord("
            + "String key, int value) {}, or ON_HEAP",
        "EnumMap<Kind, float[]> | use a List<EntryRecord>, with @ArenaValue record EntryRecord("
            + "Kind key, float[] value) {}, or ON_HEAP",
        "Map<String, ?> | use a List of @ArenaValue records of key and value, or ON_HEAP",
        "Set<String> | use a List, or ON_HEAP",
        "Collection<String> | use a List, or ON_HEAP",
        "Iterable<String> | use a List, or ON_HEAP",
        "ArrayList<String> | use a List, or ON_HEAP",
        "List<java.time.Instant> | use a List<InstantRecord>, with @ArenaValue record"
            + " InstantRecord(Instant value) {}, or ON_HEAP",
        "UUID[] | use an array of UUIDRecord, with @ArenaValue record UUIDRecord(UUID value) {},"
            + " or ON_HEAP",
        "List<Optional<String>> | use a List<OptionalRecord>, with @ArenaValue record"
            + " OptionalRecord(Optional<String> value) {}, or ON_HEAP",
        "Optional<List<float[]>> | use a List<RowRecord>, with @ArenaValue record"
            + " RowRecord(float[] value) {}, or ON_HEAP",
        "List<List<String>> | use a List<RowRecord>, with @ArenaValue record RowRecord("
            + "List<String> value) {}, or ON_HEAP",
        "List<String>[] | use a List, since Java makes no arrays of a generic type; or ON_HEAP",
        "List<Map<String, String>> | ELEMENTS",
        "List<Bean> | ELEMENTS",
        "Bean | make it an @ArenaValue record, name its converter with @Convert, or ON_HEAP",
        "Thread | name its converter with @Convert, or ON_HEAP",
        "Date | use java.time.Instant, or ON_HEAP",
        "java.time.ZonedDateTime | use Instant, with the zone in a String beside it, or ON_HEAP",
        "java.nio.ByteBuffer | use byte[] or ByteSlice, or ON_HEAP",
        "java.nio.file.Path | use an interface of yours, or ON_HEAP",
        "List<Plain> | mark it @ArenaValue",
        "Plain[] | mark it @ArenaValue",
        "Optional<Plain> | mark it @ArenaValue",
      })
  void saysWhatToUseInstead(String type, String advice) {
    assertEquals(
        advice.replace("ON_HEAP", ON_HEAP).replace("ELEMENTS", ELEMENTS),
        onlyAdvice("@ArenaValue record ThingRecord(" + type + " thing) {}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tree | write Outer_Tree, which is generated",
        "Outer.Tree | write Outer_Tree, which is generated",
        "TreeView | write Outer_Tree, which is generated",
        "Leaf | import it or write its full name, with the package",
        "ValueSlice<LeafView> | write Outer_LeafView, which is generated",
        "AnyShape.Slice | write Outer_AnyShape.Slice, which is generated",
        "Pump | write far.Pump, which is generated",
        "PumpView | write far.Pump, which is generated",
        "Squirrel | import it or write its full name, with the package",
      })
  void namesTheGeneratedTypeThatWasMeant(String type, String advice) {
    assertEquals(
        advice, onlyAdvice("@ArenaValue record ThingRecord(@Nullable " + type + " thing) {}"));
  }

  /** JDK 17 calls it by no name and JDK 25 by its own; the compiler reports it in any case. */
  @Test
  void aGenericTypeThatIsMissingIsNeverCalledByNoName() {
    Compilation compilation =
        Sources.compile(HEAD + "@ArenaValue record ThingRecord(Unheard<String> thing) {}");
    List<String> said =
        compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
    assertTrue(said.get(0).contains("cannot find symbol"), said::toString);
    assertTrue(said.stream().noneMatch(message -> message.contains("<any>")), said::toString);
  }

  private static String onlyAdvice(String text) {
    Compilation compilation =
        Sources.compile(
            HEAD + text,
            HEAD
                + """
                class Outer {
                  @ArenaValue record TreeRecord(int x) implements Shape {}
                  @ArenaValue record Leaf(int x) {}
                  @ArenaUnion(TreeRecord.class) interface Shape {}
                }
                """,
            HEAD + "class Bean {}",
            HEAD + "record Plain(int x) {}",
            HEAD + "enum Kind { A }",
            """
            package far;

            @io.github.lightarena.annotation.ArenaValue
            public record PumpRecord(int x) {}
            """);
    List<String> ours =
        compilation.errors().stream()
            .map(error -> error.getMessage(Locale.ROOT))
            .filter(message -> message.startsWith("[Arena"))
            .toList();
    assertEquals(1, ours.size(), ours::toString);
    return ours.get(0).substring(ours.get(0).indexOf("; ") + 2);
  }

  private static final String HEAD =
      """
      package p;

      import io.github.lightarena.*;
      import io.github.lightarena.annotation.*;
      import java.util.*;

      """;
}
