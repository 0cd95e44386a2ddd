package io.github.lightarena.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts leaks into the sources of the examples, wherever one has an allocator at hand, and expects
 * the scope checker to report each of them at its place, and nothing else.
 */
class InjectedLeaksTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path GENERATED = Path.of("target/generated-sources/annotations");

  /** Where the leaks go. */
  private static final String LEAKS =
      """
      package io.github.lightarena.examples;

      public final class Leaks {
        public static Object kept;
        public static Runnable task;
        public static final java.util.List<Object> LIST = new java.util.ArrayList<>();
        public static final Object[] ARRAY = new Object[1];

        private Leaks() {}
      }
      """;

  @TempDir private Path classes;

  @Test
  void examplesAsTheyAreCompileWithoutAReport() throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    for (Path file : javaFiles(SOURCES)) {
      files.add(new Source(file.toString(), Files.readString(file)));
    }
    assertEquals(Set.of(), compile(files));
  }

  @Test
  void eachLeakThatIsPutIntoAnExampleIsReportedAtItsPlace() throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    Map<String, Integer> leaksOfExamples = new TreeMap<>();
    for (Path file : javaFiles(SOURCES)) {
      LeakInjector injector = new LeakInjector(file.toString(), Files.readString(file));
      files.add(new Source(file.toString(), injector.text()));
      expected.addAll(injector.expected());
      leaksOfExamples.merge(exampleOf(file), injector.expected().size(), Integer::sum);
    }
    assertTrue(
        leaksOfExamples.values().stream().allMatch(n -> n >= 10), leaksOfExamples.toString());
    assertEquals(String.join("\n", expected), String.join("\n", compile(files)));
  }

  private static String exampleOf(Path file) {
    Path inside = SOURCES.resolve("io/github/lightarena/examples").relativize(file);
    return inside.getName(0).toString();
  }

  private Set<String> compile(List<JavaFileObject> files) throws IOException {
    files.add(new Source("Leaks.java", LEAKS));
    for (Path file : javaFiles(GENERATED)) {
      files.add(new Source(file.toString(), Files.readString(file)));
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    // The checker starts from the class path by itself; the views have been generated before.
    List<String> options =
        List.of(
            "-proc:none",
            "-Xmaxerrs",
            "10000",
            "-Xmaxwarns",
            "10000",
            "-d",
            classes.toString(),
            "--class-path",
            classPath());
    javac.getTask(null, null, found, options, null, files).call();
    Set<String> reports = new TreeSet<>();
    for (Diagnostic<? extends JavaFileObject> report : found.getDiagnostics()) {
      String message = report.getMessage(Locale.ROOT);
      int end = message.indexOf(']');
      reports.add(
          report.getKind() == Diagnostic.Kind.NOTE && !message.startsWith("[")
              ? "" // of deprecation and the like
              : LeakInjector.place(
                  ((Source) report.getSource()).path,
                  report.getLineNumber(),
                  report.getColumnNumber(),
                  end > 0 ? message.substring(1, end) : message));
    }
    reports.remove("");
    return reports;
  }

  /** Where the classes are that the examples, and this test, are compiled against. */
  private static String classPath() {
    Set<String> places = new TreeSet<>();
    for (String name :
        List.of(
            "io.github.lightarena.MemoryArena",
            "io.github.lightarena.annotation.ArenaValue",
            "io.github.lightarena.processor.escape.EscapePlugin",
            "com.fasterxml.jackson.core.JsonParser",
            "me.tongfei.progressbar.ProgressBar",
            "org.joml.Vector3d",
            "picocli.CommandLine")) {
      try {
        Class<?> type = Class.forName(name, false, InjectedLeaksTest.class.getClassLoader());
        URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        places.add(Path.of(place).toString());
      } catch (ReflectiveOperationException | java.net.URISyntaxException e) {
        throw new IllegalStateException(name, e);
      }
    }
    return String.join(File.pathSeparator, places);
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }

  /** A source file in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String path;
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.path = path;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE && path.endsWith(simpleName + ".java");
    }
  }
}
