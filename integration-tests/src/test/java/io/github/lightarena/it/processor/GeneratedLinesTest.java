package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was generated for the records of all these tests fits on the screen. */
class GeneratedLinesTest {

  private static final Path GENERATED =
      Path.of("target/generated-test-sources/test-annotations/io/github/lightarena/it");

  private static final int MAX_COLUMNS = 100;

  @Test
  void noLineOfGeneratedCodeIsTooLong() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(GENERATED)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertTrue(sources.size() > 100, "there are many: " + sources.size());
    assertEquals(List.of(), sources.stream().flatMap(GeneratedLinesTest::longLines).toList());
  }

  /** An import cannot be broken. */
  private static Stream<String> longLines(Path source) {
    try {
      return Files.readAllLines(source).stream()
          .filter(line -> line.length() > MAX_COLUMNS && !line.startsWith("import "))
          .map(line -> source.getFileName() + ": " + line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
