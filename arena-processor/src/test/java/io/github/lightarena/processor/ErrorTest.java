package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the examples of {@code error-examples/}. In them a comment with a caret stands under the
 * place of each expected error and names its code: so place, code and number are all checked.
 * {@code //<} stands for a caret under the first column.
 */
class ErrorTest {

  static final Path EXAMPLES = Path.of("src/test/resources/error-examples");
  private static final Pattern CARET = Pattern.compile("^ *//(< | *\\^ )(\\S+)$");
  private static final Pattern CODE = Pattern.compile("^\\[(\\w+)\\] .*; .*", Pattern.DOTALL);

  static Stream<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reportsEachProblemOnceAtItsPlace(String code) throws IOException {
    String text = Files.readString(EXAMPLES.resolve(code + ".java"));
    Compilation compilation =
        Sources.compile(JavaFileObjects.forSourceString("errors." + code + "Example", text));
    List<String> actual = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
      actual.add(describe(error));
    }
    Collections.sort(actual);
    assertEquals(String.join("\n", expected(text)), String.join("\n", actual));
  }

  private static List<String> expected(String text) {
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int codeLine = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher caret = CARET.matcher(lines.get(i));
      if (caret.matches()) {
        int column = Math.max(lines.get(i).indexOf('^'), 0) + 1;
        expected.add(place(codeLine, column, caret.group(2)));
      } else {
        codeLine = i + 1;
      }
    }
    Collections.sort(expected);
    return expected;
  }

  private static String describe(Diagnostic<? extends JavaFileObject> error) {
    String message = error.getMessage(Locale.ROOT);
    Matcher code = CODE.matcher(message);
    String name = code.matches() ? code.group(1) : error.getCode().replace("compiler.err.", "");
    return place(error.getLineNumber(), error.getColumnNumber(), name);
  }

  private static String place(long line, long column, String code) {
    return String.format(Locale.ROOT, "line %03d column %03d %s", line, column, code);
  }
}
