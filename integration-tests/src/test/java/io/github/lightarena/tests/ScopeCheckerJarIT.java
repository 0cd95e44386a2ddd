package io.github.lightarena.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scope checker starts by itself from the jar, wherever javac is given it, and speaks once. */
class ScopeCheckerJarIT {

  private static final Path PROCESSOR_JAR = Path.of(System.getProperty("processor.jar"));
  private static final Pattern REPORT =
      Pattern.compile(
          "(?m)^.*?(\\w+\\.java:\\d+:\\d+): compiler\\.(err|warn)\\.proc\\.messager: \\[(\\w+)]");

  private static final String RECORD =
      """
      package demo;

      @io.github.lightarena.annotation.ArenaValue
      record CircleRecord(double radius) {}
      """;

  private static final String LEAK =
      """
      package demo;

      import io.github.lightarena.Allocator;
      import io.github.lightarena.MemoryArena;

      class Leak {
        Object kept;

        Circle leak(MemoryArena arena) {
          try (Allocator alloc = arena.allocator()) {
            kept = alloc.floats(1);
            return Circle.in(alloc).of(2);
          }
        }
      }
      """;

  private static final String MODULE =
      """
      module demo {
        requires io.github.lightarena;
        requires static io.github.lightarena.annotation;
      }
      """;

  private static final List<String> ERRORS =
      List.of("Leak.java:11:14 err ArenaEscapeField", "Leak.java:12:14 err ArenaEscapeReturn");
  private static final List<String> WARNINGS =
      ERRORS.stream().map(error -> error.replace(" err ", " warn ")).toList();

  @TempDir private Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    Files.writeString(folder.resolve("CircleRecord.java"), RECORD);
    Files.writeString(folder.resolve("Leak.java"), LEAK);
  }

  @Test
  void itStartsFromTheProcessorPath() throws IOException {
    assertEquals(ERRORS, compile("--class-path", arena(), "--processor-path", jar()));
  }

  @Test
  void itReadsTheOptionOnTheProcessorPath() throws IOException {
    assertEquals(
        WARNINGS,
        compile("--class-path", arena(), "--processor-path", jar(), "-Aarena.escape=warn"));
  }

  @Test
  void itStartsFromTheProcessorModulePath() throws IOException {
    writeModule();
    assertEquals(ERRORS, compile("--module-path", arena(), "--processor-module-path", jar()));
  }

  @Test
  void itReadsTheOptionOnTheProcessorModulePathWhereLoadersDiffer() throws IOException {
    writeModule();
    assertEquals(
        WARNINGS,
        compile("--module-path", arena(), "--processor-module-path", jar(), "-Aarena.escape=warn"));
  }

  @Test
  void itStartsFromTheProcessorPathOfAModule() throws IOException {
    writeModule();
    assertEquals(ERRORS, compile("--module-path", arena(), "--processor-path", jar()));
  }

  @Test
  void itStartsFromTheClassPath() throws IOException {
    String classPath = arena() + File.pathSeparator + jar();
    String processor = "io.github.lightarena.processor.ArenaValueProcessor";
    assertEquals(ERRORS, compile("--class-path", classPath, "-processor", processor));
  }

  @Test
  void itIsNotStartedTwiceWhereItIsAlsoAskedFor() throws IOException {
    assertEquals(
        WARNINGS,
        compile("--class-path", arena(), "--processor-path", jar(), "-Xplugin:ArenaEscape warn"));
  }

  @Test
  void itIsSilentWhereItIsOff() throws IOException {
    assertEquals(
        List.of(),
        compile("--class-path", arena(), "--processor-path", jar(), "-Aarena.escape=off"));
  }

  private void writeModule() throws IOException {
    Files.writeString(folder.resolve("module-info.java"), MODULE);
  }

  /** Compiles as a command line would, and gives what the checker said. */
  private List<String> compile(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--release", "17", "-XDrawDiagnostics"));
    arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
    try (Stream<Path> sources = Files.list(folder)) {
      sources.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(arguments::add);
    }
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    // Not javax.tools.JavaCompiler: from 23 on that overlooks a processor module path.
    ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
    return REPORT
        .matcher(messages.toString())
        .results()
        .map(report -> report.group(1) + " " + report.group(2) + " " + report.group(3))
        .toList();
  }

  private static String jar() {
    return PROCESSOR_JAR.toString();
  }

  private static String arena() {
    return location(MemoryArena.class) + File.pathSeparator + location(ArenaValue.class);
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
