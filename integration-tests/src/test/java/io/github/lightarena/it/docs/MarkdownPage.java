package io.github.lightarena.it.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation: its blocks of code, each with the comment in front of it. */
final class MarkdownPage {
  /** A fenced block, or the code in a comment that has more than one line. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:^<!-- (?<marker>[^\\n]*?) -->\\n)?^```(?<language>\\w*)\\n(?<code>.*?)^```$"
              + "|^<!-- (?<hiddenMarker>snippet: [^\\n>]*)\\n(?<hiddenCode>.*?)^-->$",
          Pattern.DOTALL | Pattern.MULTILINE);

  private static final Path ROOT = root();

  /**
   * A block of code.
   *
   * @param line where it begins in the page, from 1
   * @param marker the comment in front of it, or empty
   * @param language what follows the backquotes
   * @param code its lines
   */
  record Block(int line, String marker, String language, String code) {}

  private final Path file;
  private final String text;

  private MarkdownPage(Path file) {
    this.file = file;
    this.text = read(file);
  }

  /** {@return the README and the pages in {@code docs}} The errors' page has a test of its own. */
  static List<MarkdownPage> all() {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md")),
              docs.filter(page -> page.toString().endsWith(".md"))
                  .filter(page -> !page.endsWith("errors.md"))
                  .sorted())
          .map(MarkdownPage::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("README.md")) ? here : here.getParent();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file() {
    return file;
  }

  String text() {
    return text;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Matcher match = BLOCK.matcher(text); match.find(); ) {
      boolean hidden = match.group("hiddenMarker") != null;
      String marker = hidden ? match.group("hiddenMarker") : match.group("marker");
      blocks.add(
          new Block(
              (int) text.substring(0, match.start()).lines().count() + 1,
              marker == null ? "" : marker.trim(),
              hidden ? "java" : match.group("language"),
              hidden ? match.group("hiddenCode") : match.group("code")));
    }
    return blocks;
  }

  /** Writes another text in place of a block's code. */
  void replace(Block block, String code) {
    String now = read(file);
    int marker = now.indexOf("<!-- " + block.marker() + " -->");
    int from = now.indexOf('\n', now.indexOf("```", marker)) + 1;
    int to = now.indexOf("```", from);
    try {
      Files.writeString(file, now.substring(0, from) + code + now.substring(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }
}
