package io.github.lightarena.processor.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of {@code -Aarena.layout}. */
public enum LayoutFormat {
  /** Plain text, a letter for a byte. */
  TEXT("txt"),
  /** A page for the browser, without anything from outside. */
  HTML("html");

  /** The name of the option, without {@code -A}. */
  public static final String OPTION = "arena.layout";

  private final String extension;

  LayoutFormat(String extension) {
    this.extension = extension;
  }

  /**
   * Finds the format that a user names in lower case.
   *
   * @param name the option's value, or null
   * @return the format, empty if there is none of that name
   */
  public static Optional<LayoutFormat> of(String name) {
    for (LayoutFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Names the file.
   *
   * @return its name, without a folder
   */
  public String fileName() {
    return "arena-layout." + extension;
  }

  /**
   * Draws values.
   *
   * @param module the module's name, empty for the unnamed one
   * @param drawings the values, in the order in which they are drawn
   * @return the content of the file
   */
  public String draw(String module, List<Drawing> drawings) {
    return this == TEXT
        ? LayoutText.draw(module, drawings)
        : new LayoutPage().draw(module, drawings);
  }

  /** The heading of both formats. */
  static String title(String module) {
    return "Memory layout of " + (module.isEmpty() ? "arena values" : "module " + module);
  }

  /** {@code 1 byte}, {@code 2 bytes}. */
  static String count(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
