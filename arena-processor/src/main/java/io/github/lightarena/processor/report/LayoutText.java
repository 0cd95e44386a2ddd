package io.github.lightarena.processor.report;

import io.github.lightarena.processor.report.Drawing.Field;
import io.github.lightarena.processor.report.Drawing.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws values as text: a letter is a byte, a row a cache line. */
final class LayoutText {

  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final String RULER =
      "        0       8       16      24      32      40      48      56";

  private LayoutText() {}

  static String draw(String module, List<Drawing> drawings) {
    StringBuilder text = new StringBuilder();
    text.append(LayoutFormat.title(module)).append(": ");
    text.append(LayoutFormat.count(drawings.size(), "value")).append('\n');
    text.append("A letter is a byte, a row a cache line of 64 bytes; '.' is padding.\n");
    drawings.forEach(drawing -> draw(drawing, text));
    return text.toString();
  }

  private static void draw(Drawing drawing, StringBuilder text) {
    text.append("\n").append(drawing.record()).append("  ");
    text.append(drawing.view()).append(", ").append(drawing.codec()).append('\n');
    text.append("  ").append(LayoutFormat.count(drawing.layout().byteSize(), "byte"));
    text.append(", aligned to ").append(drawing.layout().byteAlignment()).append("; ");
    text.append(LayoutFormat.count(drawing.lines(), "cache line")).append("; ");
    text.append(LayoutFormat.count(drawing.paddingByteSize(), "byte")).append(" of padding (");
    text.append(drawing.paddingPercent()).append(" %); ");
    text.append(drawing.sliceText()).append('\n');
    if (drawing.layout().byteSize() == 0) {
      return;
    }
    Map<Piece, Character> letters = letters(drawing);
    table(drawing, letters, text);
    text.append('\n').append(RULER).append('\n');
    for (Line line : Line.of(drawing)) {
      row(line, letters, text);
    }
  }

  private static Map<Piece, Character> letters(Drawing drawing) {
    Map<Piece, Character> letters = new LinkedHashMap<>();
    int next = 0;
    for (Piece piece : drawing.pieces()) {
      boolean padding = piece.sort() == Sort.PADDING;
      letters.put(piece, padding ? '.' : LETTERS.charAt(next++ % LETTERS.length()));
    }
    return letters;
  }

  private static void table(Drawing drawing, Map<Piece, Character> letters, StringBuilder text) {
    int width = "component".length();
    for (Piece piece : letters.keySet()) {
      width = Math.max(width, piece.path().length());
    }
    String format = "  %1s %8s %8s  %-" + width + "s  %s";
    text.append('\n').append(row(format, "", "offset", "bytes", "component", "type"));
    List<Field> headed = new ArrayList<>();
    for (Map.Entry<Piece, Character> entry : letters.entrySet()) {
      Piece piece = entry.getKey();
      for (Field field : drawing.fields()) {
        int end = field.byteOffset() + field.byteSize();
        boolean around = field.byteOffset() <= piece.byteOffset() && piece.end() <= end;
        if (field.isNested() && around && !headed.contains(field)) {
          headed.add(field);
          String offset = "" + field.byteOffset();
          String size = "" + field.byteSize();
          text.append(row(format, "", offset, size, field.component(), type(field)));
        }
      }
      text.append(
          row(
              format,
              "" + entry.getValue(),
              "" + piece.byteOffset(),
              "" + piece.byteSize(),
              piece.path(),
              piece.field() == null ? "" : type(piece.field())));
    }
  }

  /** The declared type, and what stands for it in memory if that is another. */
  static String type(Field field) {
    boolean same = field.type().equals(field.kind());
    return field.type() + (same ? "" : " (" + field.kind() + ")");
  }

  private static String row(String format, Object... cells) {
    return String.format(Locale.ROOT, format, cells).stripTrailing() + "\n";
  }

  private static void row(Line line, Map<Piece, Character> letters, StringBuilder text) {
    if (line.isLeftOut()) {
      text.append("        ... ").append(LayoutFormat.count(line.count(), "more line"));
      text.append(" of ").append(line.pieces().get(0).path()).append('\n');
      return;
    }
    text.append(String.format(Locale.ROOT, "%7d ", line.byteOffset()));
    for (Piece piece : line.pieces()) {
      long from = Math.max(piece.byteOffset(), line.byteOffset());
      long to = Math.min(piece.end(), line.byteOffset() + Drawing.LINE);
      text.append(String.valueOf(letters.get(piece)).repeat((int) (to - from)));
    }
    text.append('\n');
  }
}
