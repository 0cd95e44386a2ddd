package io.github.lightarena.it.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationIT {
  /** Rewrites the generated files that pages show, instead of comparing them. */
  private static final boolean UPDATE = Boolean.getBoolean("docs.update");

  @TempDir Path folder;

  static Stream<Program> programs() {
    return MarkdownPage.all().stream().flatMap(page -> Program.of(page).stream());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void theJavaCodeOfAPageCompilesAndDoesWhatThePageSays(Program program) throws Exception {
    Path classes = folder.resolve("classes");
    Path generated = folder.resolve("generated");
    // What shows an exception at run time is mostly what the scope checker would not compile.
    String scopeChecker = program.exceptionType() == null ? "error" : "off";
    assertEquals(
        "", Javac.compile(program.source(), classes, generated, scopeChecker), program::toString);
    compareGenerated(program, generated.resolve(program.packageFolder()));
    if (program.isRun()) {
      run(program, classes);
    }
  }

  private static void compareGenerated(Program program, Path generated) throws IOException {
    for (Map.Entry<String, MarkdownPage.Block> shown : program.generated().entrySet()) {
      String written = Files.readString(generated.resolve(shown.getKey()));
      if (UPDATE) {
        program.page().replace(shown.getValue(), written);
      } else {
        assertEquals(
            written,
            shown.getValue().code(),
            program + " " + shown.getKey() + ": mvn verify -Ddocs.update=true rewrites it");
      }
    }
  }

  private static void run(Program program, Path classes) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Throwable thrown = null;
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, DocumentationIT.class.getClassLoader())) {
      Class<?> main = loader.loadClass(program.mainClass());
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    } finally {
      System.setOut(before);
    }
    compareException(program, thrown);
    if (program.output() != null) {
      String lines = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
      assertEquals(program.output(), lines, program::toString);
    }
  }

  private static void compareException(Program program, Throwable thrown) {
    if (program.exceptionType() == null) {
      if (thrown != null) {
        fail(program + " ends with an exception", thrown);
      }
      return;
    }
    assertNotNull(thrown, () -> program + " was to end with " + program.exceptionType());
    assertEquals(program.exceptionType(), thrown.getClass().getSimpleName(), program::toString);
    if (program.exceptionMessage() != null) {
      assertEquals(program.exceptionMessage().trim(), thrown.getMessage(), program::toString);
    }
  }
}
