package io.github.lightarena.benchmarks.render;

import io.github.lightarena.benchmarks.report.Floor;
import io.github.lightarena.benchmarks.report.MarkdownTable;
import io.github.lightarena.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What the path tracer took in all rounds, as a table and as floors. */
public final class RenderReport {
  private static final double LEAST_THROUGHPUT = 0.97;

  private final Map<RenderSetting, List<RenderRun>> runs = new LinkedHashMap<>();

  /** Adds what a round took. */
  public void add(Map<RenderSetting, RenderRun> round) {
    round.forEach(
        (setting, run) -> runs.computeIfAbsent(setting, key -> new ArrayList<>()).add(run));
  }

  /** {@return issue 4's floors for the path tracer; none if it did not run} */
  public List<Floor> floors() {
    List<Floor> floors = new ArrayList<>();
    for (RenderSetting setting : runs.keySet()) {
      if (setting.memory().equals("arena") && setting.maxHeap().equals("2g")) {
        floors.add(throughput(setting));
      }
    }
    for (RenderSetting setting : runs.keySet()) {
      if (setting.memory().equals("arena")) {
        floors.add(collections(setting));
      }
    }
    return floors;
  }

  private Floor throughput(RenderSetting arena) {
    Spread ratio = speedRatio(arena);
    return new Floor(
        "render",
        "Arena samples/s",
        "Heap samples/s",
        arena.parameters(),
        Spread.format(ratio.median()),
        ratio.range(),
        "at least " + Spread.format(LEAST_THROUGHPUT),
        ratio.median() >= LEAST_THROUGHPUT);
  }

  private Floor collections(RenderSetting arena) {
    Spread own = spread(arena, RenderRun::collections);
    Spread heap = spread(arena.onHeap(), RenderRun::collections);
    return new Floor(
        "render",
        "Arena collections",
        "Heap: " + number("%.0f", heap.median()),
        arena.parameters(),
        number("%.0f", own.median()),
        number("%.0f", own.least()) + " to " + number("%.0f", own.most()),
        "0",
        own.most() == 0);
  }

  private Spread speedRatio(RenderSetting setting) {
    return Spread.ratio(
        numbers(setting, RenderRun::samplesPerSecond),
        numbers(setting.onHeap(), RenderRun::samplesPerSecond));
  }

  /** {@return the medians as a table; nothing if the path tracer did not run} */
  public String markdown() {
    if (runs.isEmpty()) {
      return "";
    }
    MarkdownTable table =
        new MarkdownTable(
            "-Xmx",
            "threads",
            "memory",
            "samples/s",
            "least",
            "most",
            "of heap",
            "range",
            "collections",
            "longest pause",
            "tile p99");
    runs.keySet().forEach(setting -> addRow(table, setting));
    return "#### `render`\n\n" + table + "\n";
  }

  private void addRow(MarkdownTable table, RenderSetting setting) {
    Spread speed = spread(setting, RenderRun::samplesPerSecond);
    Spread ratio = speedRatio(setting);
    boolean isHeap = setting.equals(setting.onHeap());
    table.add(
        setting.maxHeap(),
        String.valueOf(setting.threads()),
        setting.memory(),
        number("%,.0f", speed.median()),
        number("%,.0f", speed.least()),
        number("%,.0f", speed.most()),
        isHeap ? "1" : Spread.format(ratio.median()),
        isHeap ? "-" : ratio.range(),
        number("%.0f", spread(setting, RenderRun::collections).median()),
        number("%.1f ms", spread(setting, RenderRun::longestPauseMillis).median()),
        number("%.1f ms", spread(setting, RenderRun::tileP99Millis).median()));
  }

  /** {@return the samples a second of each round, by what a chart calls the setting} */
  public Map<String, List<Double>> speeds() {
    Map<String, List<Double>> speeds = new LinkedHashMap<>();
    runs.forEach(
        (setting, some) ->
            speeds.put(
                setting.memory() + " " + setting.parameters(),
                numbers(setting, RenderRun::samplesPerSecond)));
    return speeds;
  }

  private Spread spread(RenderSetting setting, Function<RenderRun, Double> part) {
    return Spread.of(numbers(setting, part));
  }

  private List<Double> numbers(RenderSetting setting, Function<RenderRun, Double> part) {
    return runs.get(setting).stream().map(part).toList();
  }

  private static String number(String pattern, double number) {
    return String.format(Locale.ROOT, pattern, number);
  }
}
