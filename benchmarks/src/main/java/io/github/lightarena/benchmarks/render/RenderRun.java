package io.github.lightarena.benchmarks.render;

import java.util.Map;

/**
 * What one JVM took.
 *
 * @param samplesPerSecond camera samples a second, in the last pass
 * @param collections garbage collections, in the last pass
 * @param longestPauseMillis of the whole run
 * @param tileP99Millis the 99th percentile of a tile's time, in the last pass; NaN if not printed
 */
record RenderRun(
    double samplesPerSecond, double collections, double longestPauseMillis, double tileP99Millis) {
  static RenderRun of(Map<String, String> pass, GcLog log) {
    String tile = pass.get("tile p99");
    return new RenderRun(
        number(pass.get("samples")) / number(pass.get("time")),
        number(pass.get("collections")),
        log.longestMillis(),
        tile == null ? Double.NaN : number(tile));
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.split(" ")[0]);
  }
}
