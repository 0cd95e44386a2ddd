package io.github.lightarena.examples.tray;

import io.github.lightarena.examples.tray.render.MemoryKind;
import io.github.lightarena.examples.tray.render.PassStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each pass took, as a table. */
final class StatisticsTable {
  private static final List<String> HEADER =
      List.of(
          "memory",
          "pass",
          "time",
          "rays",
          "samples",
          "scopes",
          "arena peak",
          "views beyond pool",
          "Java heap a sample",
          "collections",
          "tile p99");

  private final List<List<String>> rows = new ArrayList<>();

  StatisticsTable() {
    rows.add(HEADER);
  }

  void add(MemoryKind kind, int pass, PassStatistics statistics) {
    boolean arena = kind == MemoryKind.ARENA;
    rows.add(
        List.of(
            kind.name().toLowerCase(Locale.ROOT),
            String.valueOf(pass),
            String.format(Locale.ROOT, "%.3f s", statistics.nanos() / 1e9),
            String.valueOf(statistics.rays()),
            String.valueOf(statistics.cameraSamples()),
            arena ? String.valueOf(statistics.memoryUse().scopes()) : "-",
            arena ? statistics.memoryUse().arenaPeakBytes() + " B" : "-",
            arena ? String.valueOf(statistics.memoryUse().viewsBeyondPool()) : "-",
            bytesPerSample(statistics),
            String.valueOf(statistics.collections()),
            String.format(Locale.ROOT, "%.2f ms", statistics.tileNanos99() / 1e6)));
  }

  String format() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int width = width(column);
        String cell = row.get(column);
        String padding = " ".repeat(width - cell.length());
        text.append(column == 0 ? cell + padding : "  " + padding + cell);
      }
      text.append(System.lineSeparator());
    }
    return text.toString();
  }

  /** Whole zeros are shown as such, so that "0 B" means that nothing at all was allocated. */
  private static String bytesPerSample(PassStatistics statistics) {
    return statistics.allocatedBytes() == 0
        ? "0 B"
        : String.format(Locale.ROOT, "%.3f B", statistics.allocatedBytesPerSample());
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
