package io.github.lightarena.it.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file holds one thing: no main source, of Java or a template, is longer than 300 lines. */
class FileLengthTest {
  private static final int MAX_LINES = 300;

  /** Longer ones: this template is all that generated code does with arrays of a primitive type. */
  private static final Map<String, Integer> EXCEPTIONS =
      Map.of("PrimitiveArrays.java.template", 340);

  private static List<Path> mainSources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      for (Path module :
          modules.map(m -> m.resolve("src/main")).filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.walk(module)) {
          files.filter(f -> f.toString().matches(".*\\.(java|template)")).forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private static int lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return (int) lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noMainSourceIsTooLong() throws IOException {
    List<Path> sources = mainSources();
    assertTrue(sources.size() > 300, "sources=" + sources.size());
    List<String> tooLong =
        sources.stream()
            .filter(f -> lines(f) > EXCEPTIONS.getOrDefault(f.getFileName().toString(), MAX_LINES))
            .map(f -> lines(f) + " lines: " + f)
            .toList();
    assertEquals(List.of(), tooLong, "move a part that stands for itself into a file of its own");
  }
}
