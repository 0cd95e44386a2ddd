package io.github.lightarena.processor.escape;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.lightarena.processor.ArenaValueProcessor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs written by a reader of the README and the issue alone, who had not seen the checker.
 * Each has a package of its own; a group is compiled at once, as a project would be. A caret stands
 * under what the checker points at: mostly where its author expected it.
 */
class EscapeReaderTest {

  private static final String LEAKS = "reader/leaks";
  private static final String CLEAN = "reader/clean";

  @TestFactory
  Stream<DynamicTest> reportsEachLeakOfAReaderOnceAtItsPlace() throws IOException {
    Compilation compilation = compile(LEAKS);
    return EscapePrograms.names(LEAKS).stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> holds(name, compilation)));
  }

  private static void holds(String name, Compilation compilation) throws IOException {
    List<String> expected = EscapePrograms.expected(EscapePrograms.text(LEAKS, name));
    assertTrue(!expected.isEmpty(), name);
    assertEquals(
        String.join("\n", expected),
        String.join("\n", EscapePrograms.actual(compilation, name + ".java")));
  }

  @Test
  void saysNothingOfCleanProgramsOfAReader() throws IOException {
    assertTrue(EscapePrograms.names(CLEAN).size() >= 12);
    assertEquals(List.of(), EscapePrograms.actual(compile(CLEAN)));
  }

  @Test
  void everyEscapeIsAmongThoseOfAReader() throws IOException {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (String name : EscapePrograms.names(LEAKS)) {
      for (String place : EscapePrograms.expected(EscapePrograms.text(LEAKS, name))) {
        counts.merge(place.substring(place.lastIndexOf(' ') + 1), 1, Integer::sum);
      }
    }
    Set<String> codes = new TreeSet<>();
    for (EscapeCode code : EscapeCode.values()) {
      if (code != EscapeCode.OPTION && code != EscapeCode.INTERNAL) {
        codes.add(code.code());
      }
    }
    assertEquals(codes, counts.keySet());
    Collection<Integer> all = counts.values();
    assertTrue(all.stream().allMatch(count -> count >= 4), "leaks: " + counts);
  }

  private static Compilation compile(String folder) throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    for (String name : EscapePrograms.names(folder)) {
      String text = EscapePrograms.text(folder, name);
      String first = text.substring("package ".length(), text.indexOf(';'));
      files.add(JavaFileObjects.forSourceString(first + "." + name, text));
    }
    return javac()
        .withProcessors(new ArenaValueProcessor())
        .withOptions(
            "--release", "17", "-Xlint:-options", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000")
        .compile(files);
  }
}
