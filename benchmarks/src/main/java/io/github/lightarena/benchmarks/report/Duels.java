package io.github.lightarena.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares the arena's best with the best of every contender. */
final class Duels {
  private static final List<String> WORKLOADS = List.of("scope", "fill", "dispatch", "bsdf");
  private static final String ARENA = "Arena";

  private final List<Measurement> measurements;

  Duels(List<Measurement> measurements) {
    this.measurements = measurements;
  }

  private record Duel(Measurement arena, Measurement other) {
    Spread ratio() {
      return arena.ratioTo(other);
    }

    boolean isWon() {
      return ratio().median() < 1;
    }

    String loss() {
      String parameters = arena.parameters().isEmpty() ? "" : ", " + arena.parameters();
      return "`%s` against `%s`: %s times its time (%s)%s"
          .formatted(
              arena.workload(),
              other.label(),
              Spread.format(ratio().median()),
              ratio().range(),
              parameters);
    }
  }

  /** {@return a table of all, and a list of those that the arena does not win} */
  String markdown() {
    List<Duel> duels = duels();
    if (duels.isEmpty()) {
      return "";
    }
    MarkdownTable table =
        new MarkdownTable(
            "workload", "arena's best", "contender's best", "parameters", "ratio", "range", "");
    StringBuilder losses = new StringBuilder();
    for (Duel duel : duels) {
      table.add(
          duel.arena.workload(),
          duel.arena.method(),
          duel.other.label(),
          duel.arena.parameters(),
          Spread.format(duel.ratio().median()),
          duel.ratio().range(),
          duel.isWon() ? "beaten" : "**not beaten**");
      if (!duel.isWon()) {
        losses.append("- ").append(duel.loss()).append('\n');
      }
    }
    String summary =
        losses.length() == 0
            ? "Every contender is beaten.\n"
            : "Not beaten, with the arena's time by theirs:\n\n" + losses;
    return "#### Against every contender, each at its best\n\n" + table + "\n" + summary + "\n";
  }

  private List<Duel> duels() {
    List<Duel> duels = new ArrayList<>();
    for (String workload : WORKLOADS) {
      for (String length : lengths(workload)) {
        best(workload, length, ARENA)
            .ifPresent(
                arena ->
                    contenders(workload).stream()
                        .flatMap(contender -> best(workload, length, contender).stream())
                        .forEach(other -> duels.add(new Duel(arena, other))));
      }
    }
    return duels;
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
}
