package io.github.lightarena.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
  private static final String TEXT =
      "before\n<!-- begin: jdk-17 -->\nold\n<!-- end: jdk-17 -->\nafter\n";

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void writeTheFile() throws IOException {
    file = Files.writeString(directory.resolve("page.md"), TEXT);
  }

  @Test
  void aSectionIsReplacedAndTheRestIsLeft() throws IOException {
    new Document(file).replace("jdk-17", "new\n");

    assertEquals(
        "before\n<!-- begin: jdk-17 -->\n\nnew\n<!-- end: jdk-17 -->\nafter\n",
        Files.readString(file));
  }

  @Test
  void aMissingSectionIsAnErrorAndTheFileIsLeft() throws IOException {
    assertThrows(IOException.class, () -> new Document(file).replace("jdk-99", "new\n"));

    assertEquals(TEXT, Files.readString(file));
  }
}
