package io.github.lightarena.benchmarks.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table that the path tracer prints: a line for each pass, columns apart by two spaces. */
final class PassTable {
  private PassTable() {}

  /**
   * {@return the cells of the last pass, by the column's name}
   *
   * @param output of the path tracer
   * @throws IllegalArgumentException if there is no such table
   */
  static Map<String, String> lastPass(List<String> output) {
    List<String> header = List.of();
    List<String> last = List.of();
    for (String line : output) {
      List<String> cells = List.of(line.strip().split(" {2,}"));
      if (cells.get(0).equals("memory")) {
        header = cells;
      } else if (cells.size() == header.size()) {
        last = cells;
      }
    }
    if (last.isEmpty()) {
      throw new IllegalArgumentException(
          "found no table of passes in: " + String.join("\n", new ArrayList<>(output)));
    }
    Map<String, String> pass = new HashMap<>();
    for (int i = 0; i < last.size(); i++) {
      pass.put(header.get(i), last.get(i));
    }
    return pass;
  }
}
