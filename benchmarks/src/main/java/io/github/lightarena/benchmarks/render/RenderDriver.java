package io.github.lightarena.benchmarks.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the path tracer again and again, with its values on the Java heap and in arenas. */
public final class RenderDriver {
  private static final String MAIN = "io.github.lightarena.examples.tray.Main";

  private final Path directory;
  private final List<String> job;
  private final int passes;

  /**
   * Makes the driver.
   *
   * @param directory for logs and pictures
   * @param job what the path tracer is told of the picture, such as {@code --size 320x240}
   * @param passes how often a JVM renders it; the last pass counts
   */
  public RenderDriver(Path directory, List<String> job, int passes) {
    this.directory = directory;
    this.job = List.copyOf(job);
    this.passes = passes;
  }

  /**
   * Renders once in every setting, each in a JVM of its own.
   *
   * @return what each took
   * @throws IOException if a JVM cannot be started, or fails
   * @throws InterruptedException if this thread is interrupted
   */
  public Map<RenderSetting, RenderRun> round() throws IOException, InterruptedException {
    Files.createDirectories(directory);
    Map<RenderSetting, RenderRun> round = new LinkedHashMap<>();
    for (RenderSetting setting : RenderSetting.all()) {
      round.put(setting, run(setting));
    }
    return round;
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
            String.valueOf(passes),
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
}
