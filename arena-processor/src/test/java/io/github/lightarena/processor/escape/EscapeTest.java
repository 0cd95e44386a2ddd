package io.github.lightarena.processor.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Leaking programs are caught at the exact place, and clean ones compile without a word. */
class EscapeTest {

  private static final Pattern METHOD =
      Pattern.compile("(?m)^  (?!.*\\b(class|record|interface)\\b)\\S.*\\w+\\(.*\\{$");

  static List<String> leaks() throws IOException {
    return EscapePrograms.names("leaks");
  }

  static List<String> clean() throws IOException {
    return EscapePrograms.names("clean");
  }

  @ParameterizedTest
  @MethodSource("leaks")
  void reportsEachLeakOnceAtItsPlace(String name) throws IOException {
    String expected =
        String.join("\n", EscapePrograms.expected(EscapePrograms.text("leaks", name)));
    assertEquals(
        expected, String.join("\n", EscapePrograms.actual(EscapePrograms.compile("leaks", name))));
  }

  @ParameterizedTest
  @MethodSource("clean")
  void saysNothingOfCleanPrograms(String name) throws IOException {
    assertEquals(List.of(), EscapePrograms.actual(EscapePrograms.compile("clean", name)));
  }

  @Test
  void thereAreFourLeaksOfEachSort() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (String name : leaks()) {
      for (String place : EscapePrograms.expected(EscapePrograms.text("leaks", name))) {
        counts.merge(place.substring(place.lastIndexOf(' ') + 1), 1, Integer::sum);
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(all >= 80, "leaks: " + counts);
    for (EscapeCode code : EscapeCode.values()) {
      if (code != EscapeCode.OPTION && code != EscapeCode.INTERNAL) {
        assertTrue(counts.getOrDefault(code.code(), 0) >= 4, code + ": " + counts);
      }
    }
  }

  @Test
  void thereAreSixtyCleanPrograms() throws IOException {
    int methods = 0;
    for (String name : clean()) {
      methods += (int) METHOD.matcher(EscapePrograms.text("clean", name)).results().count();
    }
    assertTrue(methods >= 60, "clean programs: " + methods);
  }
}
