package io.github.lightarena.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file with sections between markers that a program writes. */
public final class Document {
  private final Path file;

  /** Makes a document on a file that is there. */
  public Document(Path file) {
    this.file = file;
  }

  /**
   * Replaces what is between {@code <!-- begin: name -->} and {@code <!-- end: name -->}.
   *
   * @param name of the section
   * @param content to be put there
   * @throws IOException if the file cannot be read or written, or has no such section
   */
  public void replace(String name, String content) throws IOException {
    String begin = "<!-- begin: " + name + " -->\n";
    String end = "<!-- end: " + name + " -->";
    String text = Files.readString(file);
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException(file + ": found no section '" + name + "', expected its two markers");
    }
    Files.writeString(
        file, text.substring(0, from + begin.length()) + "\n" + content + text.substring(to));
  }
}
