package io.github.lightarena.processor.report;

import io.github.lightarena.processor.report.Drawing.Field;
import io.github.lightarena.processor.report.Drawing.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Draws values as a page: a row is a cache line, and widths are bytes. It needs no script. */
final class LayoutPage {

  /** The height of bytes, and of the name of a nested value above them. */
  private static final int SLOT_PIXELS = 34;

  private static final int GROUP_PIXELS = 16;

  private final StringBuilder page = new StringBuilder();

  String draw(String module, List<Drawing> drawings) {
    String title = escape(LayoutFormat.title(module));
    line("<!DOCTYPE html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<meta name=\"color-scheme\" content=\"light dark\">");
    line("<title>" + title + "</title>");
    line("<style>");
    page.append(style());
    line("</style>");
    line("</head>");
    line("<body>");
    line("<header>");
    line("<h1>" + title + "</h1>");
    line(
        "<p>Every row is a cache line of "
            + Drawing.LINE
            + " bytes, drawn to scale, of a value that begins on one.</p>");
    legend();
    line("</header>");
    contents(drawings);
    line("<main>");
    drawings.forEach(this::value);
    line("</main>");
    line("</body>");
    line("</html>");
    return page.toString();
  }

  private static String style() {
    try (InputStream in = LayoutPage.class.getResourceAsStream("layout.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource=layout.css", e);
    }
  }

  private void line(String html) {
    page.append(html).append('\n');
  }

  private void legend() {
    line("<ul class=\"legend\">");
    for (Sort sort : Sort.values()) {
      line("<li><i class=\"" + sort.style() + "\"></i>" + sort.label + "</li>");
    }
    line("<li><i class=\"group\"></i>nested value</li>");
    line("</ul>");
  }

  private void contents(List<Drawing> drawings) {
    line("<nav>");
    line("<table>");
    line(
        "<thead><tr><th>record</th><th>view</th><th>bytes</th><th>alignment</th><th>padding</th>"
            + "<th>cache lines</th></tr></thead>");
    line("<tbody>");
    for (Drawing drawing : drawings) {
      String record = escape(drawing.record());
      line(
          "<tr><td><a href=\"#"
              + record
              + "\">"
              + record
              + "</a></td><td>"
              + escape(drawing.view())
              + number(drawing.layout().byteSize())
              + number(drawing.layout().byteAlignment())
              + number(drawing.paddingByteSize())
              + number(drawing.lines())
              + "</td></tr>");
    }
    line("</tbody>");
    line("</table>");
    line("</nav>");
  }

  private static String number(int value) {
    return "</td><td class=\"number\">" + String.format(Locale.ROOT, "%,d", value);
  }

  private void value(Drawing drawing) {
    String record = escape(drawing.record());
    String name = record.substring(record.lastIndexOf('.') + 1);
    line("<section id=\"" + record + "\">");
    line(
        "<h2><span>"
            + record.substring(0, record.length() - name.length())
            + "</span>"
            + name
            + "</h2>");
    line("<ul class=\"facts\">");
    fact(LayoutFormat.count(drawing.layout().byteSize(), "byte"));
    fact("aligned to " + drawing.layout().byteAlignment());
    fact(LayoutFormat.count(drawing.lines(), "cache line"));
    fact(
        LayoutFormat.count(drawing.paddingByteSize(), "byte")
            + " of padding ("
            + drawing.paddingPercent()
            + "\u00a0%)");
    fact(drawing.sliceText());
    fact("hash " + Long.toHexString(drawing.layout().hash()));
    line("</ul>");
    if (drawing.layout().byteSize() > 0) {
      line("<div class=\"bytes\">");
      ruler();
      for (Line line : Line.of(drawing)) {
        row(drawing, line);
      }
      line("</div>");
      table(drawing);
    }
    line("</section>");
  }

  private void fact(String text) {
    line("<li>" + escape(text) + "</li>");
  }

  private void ruler() {
    StringBuilder ticks = new StringBuilder("<div class=\"ruler\">");
    for (int at = 0; at < Drawing.LINE; at += 8) {
      ticks.append("<b style=\"left:").append(percent(at)).append("%\">").append(at).append("</b>");
    }
    line(ticks.append("</div>").toString());
  }

  /** A share of a line, exact: 64 parts need no more than four places. */
  private static String percent(long bytes) {
    String text = String.format(Locale.ROOT, "%.4f", bytes * 100.0 / Drawing.LINE);
    return text.replaceAll("\\.?0+$", "");
  }

  private void row(Drawing drawing, Line line) {
    if (line.isLeftOut()) {
      line(
          "<div class=\"more\">"
              + escape(LayoutFormat.count(line.count(), "more line"))
              + " of "
              + escape(line.pieces().get(0).path())
              + "</div>");
      return;
    }
    int depth = line.pieces().stream().mapToInt(Piece::depth).max().orElse(0);
    int height = SLOT_PIXELS + GROUP_PIXELS * depth;
    line("<div class=\"row\"><span class=\"at\">" + line.byteOffset() + "</span>");
    line("<div class=\"line\" style=\"height:" + height + "px\">");
    groups(line, drawing.fields(), 0, 0);
    for (Piece piece : line.pieces()) {
      boolean padding = piece.sort() == Sort.PADDING;
      String label = padding ? "" : piece.path().substring(piece.path().lastIndexOf('.') + 1);
      String type = padding ? "" : ": " + LayoutText.type(piece.field());
      Box box = new Box(piece.byteOffset(), piece.byteSize(), piece.depth());
      box(line, box, "slot " + piece.sort().style(), label, piece.path() + type + extent(piece));
    }
    line("</div></div>");
  }

  /** Nested values stand above what is in them. */
  private void groups(Line line, List<Field> fields, int from, int depth) {
    for (Field field : fields) {
      if (field.isNested()) {
        int at = from + field.byteOffset();
        String title = field.component() + ": " + field.type();
        box(line, new Box(at, field.byteSize(), depth), "group", field.component(), title);
        groups(line, field.inner(), at, depth + 1);
      }
    }
  }

  private static String extent(Piece piece) {
    return ", offset " + piece.byteOffset() + ", " + LayoutFormat.count(piece.byteSize(), "byte");
  }

  /**
   * @param depth in how many nested values it lies
   */
  private record Box(long byteOffset, long byteSize, int depth) {}

  private void box(Line line, Box box, String style, String label, String title) {
    long from = Math.max(box.byteOffset(), line.byteOffset());
    long to = Math.min(box.byteOffset() + box.byteSize(), line.byteOffset() + Drawing.LINE);
    if (from >= to) {
      return;
    }
    boolean hasRoom = label.length() <= 2 * (to - from) || to - from > 2;
    line(
        "<div class=\""
            + style
            + "\" style=\"left:"
            + percent(from - line.byteOffset())
            + "%;width:"
            + percent(to - from)
            + "%;top:"
            + box.depth() * GROUP_PIXELS
            + "px\" title=\""
            + escape(title)
            + "\"><span>"
            + (hasRoom ? escape(label) : "")
            + "</span></div>");
  }

  private void table(Drawing drawing) {
    line("<table>");
    line(
        "<thead><tr><th>offset</th><th>bytes</th><th>component</th><th>type</th><th>stored as</th>"
            + "</tr></thead>");
    line("<tbody>");
    rows(drawing.fields(), 0, drawing.layout().byteSize(), 0);
    line("</tbody>");
    line("</table>");
  }

  private void rows(List<Field> fields, int from, int byteSize, int depth) {
    int end = 0;
    for (Field field : fields) {
      padding(from + end, from + field.byteOffset(), depth);
      String style = field.isNested() ? "group" : Sort.of(field.kind()).style();
      cells(style, from + field.byteOffset(), field.byteSize(), depth, field.component(), field);
      if (field.isNested()) {
        rows(field.inner(), from + field.byteOffset(), field.byteSize(), depth + 1);
      }
      end = field.byteOffset() + field.byteSize();
    }
    padding(from + end, from + byteSize, depth);
  }

  private void padding(int from, int to, int depth) {
    if (to > from) {
      cells("padding", from, to - from, depth, "padding", null);
    }
  }

  private void cells(
      String style, int byteOffset, int byteSize, int depth, String name, Field field) {
    line(
        "<tr"
            + (field == null ? " class=\"unused\"" : "")
            + "><td class=\"number\">"
            + byteOffset
            + number(byteSize)
            + "</td><td style=\"padding-left:"
            + String.format(Locale.ROOT, "%.1f", 0.8 + depth * 1.4)
            + "em\"><i class=\""
            + style
            + "\"></i>"
            + escape(name)
            + "</td><td>"
            + (field == null ? "" : "<code>" + escape(field.type()) + "</code>")
            + "</td><td>"
            + (field == null ? "" : escape(field.kind()))
            + "</td></tr>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
