package io.github.lightarena.it.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The random programs notice each of the listed mistakes: the runtime is compiled with one of them,
 * and the programs run on it in a JVM of their own, which has to fail. Slow, so in the profile
 * {@code mutants}.
 */
@Tag("mutants")
class MutantTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final long OPERATIONS = 300_000;

  @ParameterizedTest
  @EnumSource(Mutant.class)
  void theProgramsNotice(Mutant mutant) throws IOException, InterruptedException {
    Path directory = Path.of("target", "mutants", mutant.name());
    compile(mutant, directory);
    Path output = directory.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                directory + java.io.File.pathSeparator + CLASS_PATH,
                ModelMain.class.getName(),
                Long.toString(OPERATIONS))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    // A mutant that never ends is noticed as well.
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = Files.readString(output);
    if (ended) {
      assertEquals(ModelMain.FAILED, process.exitValue(), () -> mutant + " lives\n" + text);
      assertTrue(text.contains("so does"), text);
    }
    System.out.println(mutant + ": " + text.lines().reduce((a, b) -> b).orElse(""));
  }

  private static void compile(Mutant mutant, Path directory) throws IOException {
    Files.createDirectories(directory);
    Path source = directory.resolve(mutant.fileName());
    Files.writeString(source, mutant.source());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  null,
                  files,
                  problems,
                  List.of(
                      "-proc:none",
                      "-nowarn",
                      "--release",
                      "17",
                      "-cp",
                      CLASS_PATH,
                      "-d",
                      directory.toString()),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertTrue(compiled, () -> mutant + ": " + problems.getDiagnostics());
    }
  }
}
