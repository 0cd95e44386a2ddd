package io.github.lightarena.benchmarks.report;

import java.util.List;

/**
 * What Light Arena is held to: a benchmark takes at most so much of the time of another.
 *
 * @param workload of both
 * @param subject a label, such as {@code Arena cursor}
 * @param memory the subject's parameter of that name; empty if it has none
 * @param baseline a label, such as {@code Heap records}
 * @param most the highest ratio that holds
 */
record Claim(String workload, String subject, String memory, String baseline, double most) {
  /** All of them. */
  static final List<Claim> ALL =
      List.of(
          claim("scope", "Arena putInPlace", "Heap records", 0.9),
          claim("scope", "Arena build", "Heap records", 0.9),
          claim("scope", "Arena views", "Heap records", 1.2),
          claim("fill", "Arena slice", "Heap records", 0.75),
          claim("fill", "Arena build", "Heap records", 0.75),
          claim("dispatch", "Arena cursor", "Heap records", 0.7),
          claim("dispatch", "Arena forEach", "Heap records", 0.9),
          claim("dispatch", "Arena forEachInChunks", "Heap records", 0.9),
          claim("scan", "Arena inOrder", "Heap inOrder", 1),
          claim("scan", "Arena random", "Heap random", 0.7),
          claim("scan", "Arena inOrder", "ShuffledHeap inOrder", 0.25),
          floats("oneOperand", "heap", " (scalar)", 1.2),
          floats("oneOperand", "direct", " (scalar)", 1.2),
          floats("twoOperands", "heap", " (scalar)", 1.2),
          floats("twoOperands", "direct", " (scalar)", 1.2),
          floats("max", "heap", " (scalar)", 1.2),
          floats("max", "direct", " (scalar)", 1.2),
          floats("fill", "heap", "", 1.1),
          floats("fill", "direct", "", 1.1),
          floats("copyTo", "heap", "", 1.1),
          floats("copyTo", "direct", "", 1.1),
          claim("bsdf", "Arena views", "Heap records", 1));

  private static Claim claim(String workload, String subject, String baseline, double most) {
    return new Claim(workload, subject, "", baseline, most);
  }

  private static Claim floats(String method, String memory, String suffix, double most) {
    return new Claim("floats", "Arena " + method, memory, "Array" + suffix + " " + method, most);
  }

  boolean isSubject(Measurement m) {
    return m.workload().equals(workload)
        && m.label().equals(subject)
        && m.parameter("memory").equals(memory);
  }

  boolean isBaseline(Measurement m, Measurement of) {
    return m.workload().equals(workload)
        && m.label().equals(baseline)
        && m.parameter("length").equals(of.parameter("length"));
  }

  Floor of(Measurement measured, Measurement base) {
    Spread ratio = measured.ratioTo(base);
    return new Floor(
        workload,
        subject,
        baseline,
        measured.parameters(),
        Spread.format(ratio.median()),
        ratio.range(),
        "at most " + Spread.format(most),
        ratio.median() <= most);
  }
}
