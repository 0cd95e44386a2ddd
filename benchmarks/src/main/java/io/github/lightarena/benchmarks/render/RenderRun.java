package io.github.lightarena.benchmarks.render;

import java.io.Serializable;
import java.util.Map;

/**
 * What one JVM took.
 *
 * @param samplesPerSecond camera samples a second, in the last pass
 * @param collections garbage collections, in the last pass
 * @param longestPauseMillis of the whole run
 * @param tileP99Millis the 99th percentile of a tile's time, in the last pass
 */
public record RenderRun(
    double samplesPerSecond, double collections, double longestPauseMillis, double tileP99Millis)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static RenderRun of(Map<String, String> pass, GcLog log) {
    return new RenderRun(
        number(pass.get("samples")) / number(pass.get("time")),
        number(pass.get("collections")),
        log.longestMillis(),
        number(pass.get("tile p99")));
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.split(" ")[0]);
  }
}
