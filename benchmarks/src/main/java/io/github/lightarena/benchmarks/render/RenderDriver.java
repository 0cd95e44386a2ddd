package io.github.lightarena.benchmarks.render;

import io.github.lightarena.benchmarks.report.MarkdownTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Runs the path tracer again and again, with its values on the Java heap and in arenas. */
public final class RenderDriver {
  private static final String MAIN = "io.github.lightarena.examples.tray.Main";
  private static final int PASSES = 3;

  private final Path directory;
  private final List<String> job;
  private final Map<RenderSetting, List<RenderRun>> runs = new LinkedHashMap<>();

  /**
   * Makes the driver.
   *
   * @param directory for logs and pictures
   * @param job what the path tracer is told of the picture, such as {@code --size 320x240}
   */
  public RenderDriver(Path directory, List<String> job) {
    this.directory = directory;
    this.job = List.copyOf(job);
  }

  /**
   * Renders once in every setting, each in a JVM of its own.
   *
   * @throws IOException if a JVM cannot be started, or fails
   * @throws InterruptedException if this thread is interrupted
   */
  public void round() throws IOException, InterruptedException {
    Files.createDirectories(directory);
    for (RenderSetting setting : RenderSetting.all()) {
      runs.computeIfAbsent(setting, key -> new ArrayList<>()).add(run(setting));
    }
  }

  private RenderRun run(RenderSetting setting) throws IOException, InterruptedException {
    Path log = directory.resolve("gc.log");
    Path output = directory.resolve("output.txt");
    Files.deleteIfExists(log);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xms" + setting.maxHeap());
    command.add("-Xmx" + setting.maxHeap());
    command.add("-XX:+UseG1GC");
    command.add("-Xlog:gc:file=" + log);
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(MAIN);
    command.addAll(job);
    command.addAll(
        List.of(
            "--memory",
            setting.memory(),
            "--threads",
            String.valueOf(setting.threads()),
            "--passes",
            String.valueOf(PASSES),
            "--out",
            directory.resolve("picture.png").toString()));
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    List<String> lines = Files.readAllLines(output);
    if (exit != 0) {
      throw new IOException(command + " exit=" + exit + ": " + String.join("\n", lines));
    }
    RenderRun run = RenderRun.of(PassTable.lastPass(lines), GcLog.read(log));
    System.out.println(setting + ": " + run);
    return run;
  }

  /** {@return the medians as a table} */
  public String markdown() {
    MarkdownTable table =
        new MarkdownTable(
            "-Xmx",
            "threads",
            "memory",
            "samples/s",
            "least",
            "most",
            "of heap",
            "collections",
            "longest pause",
            "tile p99");
    runs.forEach((setting, some) -> addRow(table, setting, some));
    return "#### `render`\n\n" + table + "\n";
  }

  private void addRow(MarkdownTable table, RenderSetting setting, List<RenderRun> some) {
    RenderSetting heap = new RenderSetting("heap", setting.threads(), setting.maxHeap());
    double[] speeds = sorted(some, RenderRun::samplesPerSecond);
    double ratio = median(speeds) / median(sorted(runs.get(heap), RenderRun::samplesPerSecond));
    table.add(
        setting.maxHeap(),
        String.valueOf(setting.threads()),
        setting.memory(),
        format("%,.0f", median(speeds)),
        format("%,.0f", speeds[0]),
        format("%,.0f", speeds[speeds.length - 1]),
        format("%.2f", ratio),
        format("%.0f", median(sorted(some, RenderRun::collections))),
        format("%.1f ms", median(sorted(some, RenderRun::longestPauseMillis))),
        format("%.1f ms", median(sorted(some, RenderRun::tileP99Millis))));
  }

  private static String format(String pattern, double number) {
    return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, pattern, number);
  }

  private static double[] sorted(List<RenderRun> some, ToDoubleFunction<RenderRun> part) {
    return some.stream().mapToDouble(part).sorted().toArray();
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }
}
