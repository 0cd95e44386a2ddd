package io.github.lightarena.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns measurements into Markdown: what Light Arena is held to first, then every number. */
public final class Report {
  /** Where Light Arena's best is compared with the best of every contender. */
  private static final Set<String> DUELS = Set.of("scope", "fill", "dispatch", "bsdf");

  private static final String ARENA = "Arena";

  private final List<Measurement> measurements;

  /** Makes a report. */
  public Report(List<Measurement> measurements) {
    this.measurements = measurements;
  }

  /** {@return all tables} */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    append(text, "What it is held to", claims());
    append(text, "Against every contender, each at its best", duels());
    byWorkload().forEach((workload, some) -> append(text, "`" + workload + "`", numbers(some)));
    return text.toString();
  }

  /** {@return the measurements by workload and, if it has one, by length} */
  public Map<String, List<Measurement>> byChart() {
    Map<String, List<Measurement>> groups = new LinkedHashMap<>();
    for (Measurement m : measurements) {
      String length = m.parameter("length");
      String title = m.workload() + (length.isEmpty() ? "" : "-" + length);
      groups.computeIfAbsent(title, key -> new ArrayList<>()).add(m);
    }
    return groups;
  }

  private static void append(StringBuilder text, String title, MarkdownTable table) {
    if (!table.isEmpty()) {
      text.append("#### ").append(title).append("\n\n").append(table).append('\n');
    }
  }

  private MarkdownTable claims() {
    MarkdownTable table =
        new MarkdownTable("workload", "subject", "against", "parameters", "ratio", "at most", "");
    for (Claim claim : Claim.ALL) {
      for (Measurement subject : measurements) {
        if (claim.isSubject(subject)) {
          measurements.stream()
              .filter(m -> claim.isBaseline(m, subject))
              .forEach(baseline -> addClaim(table, claim, subject, baseline));
        }
      }
    }
    return table;
  }

  private static void addClaim(
      MarkdownTable table, Claim claim, Measurement subject, Measurement baseline) {
    double ratio = subject.median() / baseline.median();
    table.add(
        claim.workload(),
        claim.subject(),
        claim.baseline(),
        subject.parameters(),
        Measurement.format(ratio),
        Measurement.format(claim.most()),
        ratio <= claim.most() ? "met" : "**missed**");
  }

  private MarkdownTable duels() {
    MarkdownTable table =
        new MarkdownTable("workload", "arena's best", "contender's best", "parameters", "ratio");
    for (String workload : new TreeSet<>(DUELS)) {
      for (String length : lengths(workload)) {
        Optional<Measurement> arena = best(workload, length, ARENA);
        contenders(workload)
            .forEach(
                contender ->
                    best(workload, length, contender)
                        .ifPresent(other -> arena.ifPresent(a -> addDuel(table, a, other))));
      }
    }
    return table;
  }

  private static void addDuel(MarkdownTable table, Measurement arena, Measurement other) {
    table.add(
        arena.workload(),
        arena.method(),
        other.label(),
        arena.parameters(),
        Measurement.format(arena.median() / other.median()));
  }

  private Set<String> lengths(String workload) {
    Set<String> lengths = new TreeSet<>();
    for (Measurement m : measurements) {
      if (m.workload().equals(workload)) {
        lengths.add(m.parameter("length"));
      }
    }
    return lengths;
  }

  private Set<String> contenders(String workload) {
    Set<String> contenders = new TreeSet<>();
    for (Measurement m : measurements) {
      if (m.workload().equals(workload) && !m.contender().equals(ARENA)) {
        contenders.add(m.contender());
      }
    }
    return contenders;
  }

  private Optional<Measurement> best(String workload, String length, String contender) {
    return measurements.stream()
        .filter(m -> m.workload().equals(workload))
        .filter(m -> m.parameter("length").equals(length))
        .filter(m -> m.contender().equals(contender))
        .min(Comparator.comparingDouble(Measurement::median));
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
      table.add(
          m.label(),
          m.parameters(),
          Measurement.format(m.median()),
          Measurement.format(m.least()),
          Measurement.format(m.most()),
          Measurement.format(m.bytes()));
    }
    return table;
  }
}
