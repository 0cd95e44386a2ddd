package io.github.lightarena.processor.escape;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.lightarena.processor.ArenaValueProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Programs of {@code src/test/resources/escape}, and what javac says of them. In a program a
 * comment with a caret stands under the place of each expected report, with its severity and its
 * code.
 */
final class EscapePrograms {

  static final Path FOLDER = Path.of("src/test/resources/escape");
  private static final Pattern CARET = Pattern.compile("^// *\\^ (error|warning) (\\w+)$");
  private static final Pattern CODE = Pattern.compile("^\\[(\\w+)\\] .*; .*", Pattern.DOTALL);

  private EscapePrograms() {}

  /** The names of the files in a folder, without their ending. */
  static List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.map(f -> f.getFileName().toString().replace(".java", "")).sorted().toList();
    }
  }

  static String text(String folder, String name) throws IOException {
    return Files.readString(FOLDER.resolve(folder).resolve(name + ".java"));
  }

  static JavaFileObject domain() throws IOException {
    return JavaFileObjects.forSourceString("escape.Domain", text("domain", "Domain"));
  }

  /** Compiles a file of a folder, with what all of them use. */
  static Compilation compile(String folder, String name, String... options) throws IOException {
    return compileText(name, text(folder, name), options);
  }

  static Compilation compileText(String name, String text, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--release", "17", "-Xlint:-options"));
    all.addAll(Arrays.asList(options));
    return javac()
        .withProcessors(new ArenaValueProcessor())
        .withOptions(all)
        .compile(domain(), JavaFileObjects.forSourceString("escape." + name, text));
  }

  /** What the carets of a program say, one a line. */
  static List<String> expected(String text) {
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int codeLine = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher caret = CARET.matcher(lines.get(i));
      if (caret.matches()) {
        int column = lines.get(i).indexOf('^') + 1;
        expected.add(place(codeLine, column, caret.group(1), caret.group(2)));
      } else {
        codeLine = i + 1;
      }
    }
    Collections.sort(expected);
    return expected;
  }

  /** What javac said, in the same form; notes are left out. */
  static List<String> actual(Compilation compilation) {
    return actual(compilation, ".java");
  }

  /** What javac said of the files whose names end so. */
  static List<String> actual(Compilation compilation, String ending) {
    List<String> actual = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> report : compilation.diagnostics()) {
      boolean error = report.getKind() == Diagnostic.Kind.ERROR;
      boolean isReport = error || report.getKind() == Diagnostic.Kind.WARNING;
      if (isReport && (report.getSource() == null || isIn(report.getSource(), ending))) {
        String message = report.getMessage(Locale.ROOT);
        Matcher code = CODE.matcher(message);
        actual.add(
            place(
                report.getLineNumber(),
                report.getColumnNumber(),
                error ? "error" : "warning",
                code.matches() ? code.group(1) : message));
      }
    }
    Collections.sort(actual);
    return actual;
  }

  private static boolean isIn(JavaFileObject file, String ending) {
    String name = file.getName();
    return ending.startsWith(".") ? name.endsWith(ending) : name.endsWith("/" + ending);
  }

  private static String place(long line, long column, String severity, String code) {
    return String.format(Locale.ROOT, "line %03d column %03d %s %s", line, column, severity, code);
  }
}
