package io.github.lightarena.benchmarks.report;

import java.util.List;

/**
 * One thing that Light Arena is held to, and what was found.
 *
 * @param workload such as {@code scope}
 * @param subject what is held to it
 * @param against what it is compared with; {@code -} if with nothing
 * @param parameters such as {@code length=1024}
 * @param found the number, or the ratio
 * @param range of the rounds
 * @param bound such as {@code at most 0.90}
 * @param met whether it is
 */
public record Floor(
    String workload,
    String subject,
    String against,
    String parameters,
    String found,
    String range,
    String bound,
    boolean met) {

  static MarkdownTable table(List<Floor> floors) {
    MarkdownTable table =
        new MarkdownTable(
            "workload", "subject", "against", "parameters", "found", "range", "floor", "");
    for (Floor floor : floors) {
      table.add(
          floor.workload,
          floor.subject,
          floor.against,
          floor.parameters,
          floor.found,
          floor.range,
          floor.bound,
          floor.met ? "met" : "**missed**");
    }
    return table;
  }
}
