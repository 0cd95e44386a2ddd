package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Compares generated source with files under {@code src/test/resources/golden}. {@code
 * -Dgolden.update=true} writes them anew.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private static final int MAX_COLUMNS = 100;

  private Golden() {}

  /**
   * Compares each of the named classes, all letters and spaces; the lines of all that were
   * generated have to be short.
   */
  static void check(Compilation compilation, Class<?> test, String method, String... classes)
      throws IOException {
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String text = file.getCharContent(true).toString();
      assertEquals(List.of(), longLines(text), () -> file.getName());
    }
    for (String name : classes) {
      Path path = FOLDER.resolve(test.getSimpleName()).resolve(method).resolve(name + ".java");
      String actual = generated(compilation, name);
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, actual);
      } else if (Files.notExists(path)) {
        fail(
            "missing golden file "
                + path
                + "; run with -Dgolden.update=true. Its text:\n"
                + actual);
      } else {
        assertEquals(Files.readString(path), actual, path.toString());
      }
    }
  }

  /** The lines of more columns than there may be; an import cannot be broken. */
  private static List<String> longLines(String source) {
    return source
        .lines()
        .filter(line -> line.length() > MAX_COLUMNS && !line.startsWith("import "))
        .toList();
  }

  static String generated(Compilation compilation, String qualifiedName) throws IOException {
    JavaFileObject file =
        compilation
            .generatedFile(
                StandardLocation.SOURCE_OUTPUT, qualifiedName.replace('.', '/') + ".java")
            .orElseThrow(() -> new AssertionError("not generated: " + qualifiedName));
    return new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
