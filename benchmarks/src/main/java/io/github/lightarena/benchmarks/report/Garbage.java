package io.github.lightarena.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The floor of zero bytes a scope: whether the arena's side of a workload allocates. */
final class Garbage {
  private static final List<String> WORKLOADS =
      List.of("scope", "fill", "dispatch", "scan", "floats", "bsdf");

  /** Past the pool each view is a new object; there the cursor and flyweights are held to it. */
  private static final Set<String> PAST_THE_POOL = Set.of("dispatch forEach", "dispatch get");

  /**
   * JMH divides what the whole JVM allocates, its own bytes included, by the operations: in bytes a
   * nanosecond, three times what it was seen to be.
   */
  private static final double SHARE_OF_JMH = 0.0002;

  /** However long an operation takes, in bytes: less than a small array or 400 views. */
  private static final double MAX_BYTES = 10_000;

  private Garbage() {}

  /** {@return a floor for each workload: what allocates most in it} */
  static List<Floor> floors(List<Measurement> measurements) {
    List<Floor> floors = new ArrayList<>();
    for (String workload : WORKLOADS) {
      measurements.stream()
          .filter(m -> m.workload().equals(workload) && m.contender().equals("Arena"))
          .filter(m -> !PAST_THE_POOL.contains(workload + " " + m.method()))
          .filter(m -> !Double.isNaN(m.bytes()))
          .max(Comparator.comparingDouble(m -> m.bytes() / m.median()))
          .ifPresent(m -> floors.add(floor(m)));
    }
    return floors;
  }

  private static Floor floor(Measurement m) {
    return new Floor(
        m.workload(),
        m.label() + ", the most of all",
        "-",
        m.parameters(),
        Spread.format(m.bytes()) + " B/op",
        "-",
        "0 B but JMH's own",
        m.bytes() <= Math.min(SHARE_OF_JMH * m.median(), MAX_BYTES));
  }
}
