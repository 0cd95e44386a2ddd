package io.github.lightarena.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns measurements into Markdown: what Light Arena is held to first, then every number. */
public final class Report {
  private final List<Measurement> measurements;
  private final List<Floor> floors = new ArrayList<>();

  /**
   * Makes a report.
   *
   * @param measurements of all benchmarks
   * @param furtherFloors that are not of benchmarks
   */
  public Report(List<Measurement> measurements, List<Floor> furtherFloors) {
    this.measurements = measurements;
    Claim.ALL.forEach(this::addFloors);
    floors.addAll(furtherFloors);
    floors.addAll(Garbage.floors(measurements));
  }

  private void addFloors(Claim claim) {
    for (Measurement subject : measurements) {
      if (claim.isSubject(subject)) {
        measurements.stream()
            .filter(m -> claim.isBaseline(m, subject))
            .forEach(baseline -> floors.add(claim.of(subject, baseline)));
      }
    }
  }

  /** {@return all tables} */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    if (!floors.isEmpty()) {
      long met = floors.stream().filter(Floor::met).count();
      append(text, "What it is held to", Floor.table(floors));
      text.append("%d of %d are met.\n\n".formatted(met, floors.size()));
    }
    text.append(new Duels(measurements).markdown());
    byWorkload().forEach((workload, some) -> append(text, "`" + workload + "`", numbers(some)));
    return text.toString();
  }

  /** {@return the measurements by workload and, if it has one, by length; same methods together} */
  public Map<String, List<Measurement>> byChart() {
    Map<String, List<Measurement>> groups = new LinkedHashMap<>();
    for (Measurement m : measurements) {
      String length = m.parameter("length");
      String title = m.workload() + (length.isEmpty() ? "" : "-" + length);
      groups.computeIfAbsent(title, key -> new ArrayList<>()).add(m);
    }
    groups.forEach(
        (title, some) -> {
          if (title.startsWith("floats")) {
            some.sort(Comparator.comparing(Measurement::method));
          }
        });
    return groups;
  }

  private static void append(StringBuilder text, String title, MarkdownTable table) {
    text.append("#### ").append(title).append("\n\n").append(table).append('\n');
  }

  private Map<String, List<Measurement>> byWorkload() {
    Map<String, List<Measurement>> groups = new LinkedHashMap<>();
    for (Measurement m : measurements) {
      groups.computeIfAbsent(m.workload(), key -> new ArrayList<>()).add(m);
    }
    return groups;
  }

  private static MarkdownTable numbers(List<Measurement> some) {
    MarkdownTable table =
        new MarkdownTable("contender", "parameters", "ns/op", "least", "most", "B/op");
    for (Measurement m : some) {
      Spread time = Spread.of(m.means());
      table.add(
          m.label(),
          m.parameters(),
          Spread.format(time.median()),
          Spread.format(time.least()),
          Spread.format(time.most()),
          Spread.format(m.bytes()));
    }
    return table;
  }
}
