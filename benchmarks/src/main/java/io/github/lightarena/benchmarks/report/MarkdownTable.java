package io.github.lightarena.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown whose source is aligned as well. */
public final class MarkdownTable {
  private final List<List<String>> rows = new ArrayList<>();

  /** Makes a table with these columns; the first one is of text, the others of numbers. */
  public MarkdownTable(String... header) {
    rows.add(List.of(header));
  }

  /** Adds a row. */
  public void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** {@return whether there is no row} */
  public boolean isEmpty() {
    return rows.size() == 1;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      text.append(line(rows.get(row), ' '));
      if (row == 0) {
        text.append(line(rows.get(0).stream().map(cell -> "").toList(), '-'));
      }
    }
    return text.toString();
  }

  private String line(List<String> cells, char padding) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      String gap = String.valueOf(padding).repeat(width(column) - cell.length());
      boolean isRule = padding == '-';
      line.append("| ")
          .append(column == 0 ? cell + gap : isRule ? gap.substring(1) + ":" : gap + cell)
          .append(' ');
    }
    return line.append("|\n").toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
