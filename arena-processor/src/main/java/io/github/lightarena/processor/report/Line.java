package io.github.lightarena.processor.report;

import io.github.lightarena.processor.report.Drawing.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * A cache line of a value, or many that all hold the same.
 *
 * @param byteOffset of its first byte, from the start of the value
 * @param count 1, or how many lines are left out here
 * @param pieces those that have bytes in it
 */
record Line(long byteOffset, int count, List<Piece> pieces) {

  /** So many lines of one thing are drawn; of more, the first and the last. */
  private static final int MAX_ALIKE = 4;

  boolean isLeftOut() {
    return count > 1;
  }

  static List<Line> of(Drawing drawing) {
    List<Line> lines = new ArrayList<>();
    List<Piece> pieces = drawing.pieces();
    int first = 0;
    int total = drawing.lines();
    for (int line = 0; line < total; line++) {
      long from = (long) line * Drawing.LINE;
      while (pieces.get(first).end() <= from) {
        first++;
      }
      List<Piece> inLine = new ArrayList<>();
      for (int i = first;
          i < pieces.size() && pieces.get(i).byteOffset() < from + Drawing.LINE;
          i++) {
        inLine.add(pieces.get(i));
      }
      lines.add(new Line(from, 1, inLine));
      int alike = inLine.size() == 1 ? (int) ((inLine.get(0).end() - from) / Drawing.LINE) : 0;
      if (alike > MAX_ALIKE) {
        lines.add(new Line(from + Drawing.LINE, alike - 2, inLine));
        line += alike - 2;
      }
    }
    return lines;
  }
}
