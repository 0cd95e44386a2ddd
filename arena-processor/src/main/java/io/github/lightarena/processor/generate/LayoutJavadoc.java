package io.github.lightarena.processor.generate;

import io.github.lightarena.processor.layout.Slot;
import io.github.lightarena.processor.layout.ValueLayout;
import java.util.Locale;

/**
 * Draws a layout as a table for a codec's Javadoc.
 *
 * <pre>
 *   offset  bytes  component
 *        0      8  width   double
 *        8      4  id      int
 *       12      4  (padding)
 *   16 bytes, aligned to 8
 * </pre>
 */
final class LayoutJavadoc {

  private LayoutJavadoc() {}

  static String of(ValueLayout layout) {
    StringBuilder table = new StringBuilder("<pre>\n");
    int width = 0;
    for (Slot slot : layout.slots()) {
      width = Math.max(width, slot.component().length());
    }
    if (!layout.slots().isEmpty()) {
      table.append("  offset  bytes  component\n");
    }
    int end = 0;
    for (Slot slot : layout.slots()) {
      padding(table, end, slot.byteOffset());
      row(table, slot.byteOffset(), slot.byteSize(), pad(slot.component(), width) + kind(slot));
      end = slot.end();
    }
    padding(table, end, layout.byteSize());
    return table
        .append(String.format(Locale.ROOT, "  %d bytes, aligned to ", layout.byteSize()))
        .append(layout.byteAlignment())
        .append("\n</pre>\n\n")
        .toString();
  }

  private static void padding(StringBuilder table, int from, int to) {
    if (to > from) {
      row(table, from, to - from, "(padding)");
    }
  }

  private static void row(StringBuilder table, int byteOffset, int byteSize, String text) {
    table.append(String.format(Locale.ROOT, "  %6d  %5d  %s\n", byteOffset, byteSize, text));
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /** The hash in a nested value's kind is for machines. */
  private static String kind(Slot slot) {
    String kind = slot.kind();
    int space = kind.indexOf(' ');
    return "  " + (space < 0 ? kind : kind.substring(0, space));
  }
}
