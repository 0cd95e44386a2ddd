package io.github.lightarena.benchmarks;

import io.github.lightarena.benchmarks.report.Configuration;
import io.github.lightarena.benchmarks.report.Measurement;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks round after round, and puts together what JMH gives of each. */
final class Rounds {
  private final Pattern include;
  private final Options jmhOptions;
  private final Pace pace;
  private final Map<Configuration, Map<BenchmarkParams, Collection<BenchmarkResult>>> results =
      new EnumMap<>(Configuration.class);

  Rounds(String include, Options jmhOptions, Pace pace) {
    this.include = Pattern.compile(include);
    this.jmhOptions = jmhOptions;
    this.pace = pace;
  }

  /**
   * Runs each benchmark in one new JVM, in every configuration that it takes part in.
   *
   * @return what JMH found, to be added
   */
  Map<Configuration, List<RunResult>> run() throws RunnerException {
    Map<Configuration, List<RunResult>> found = new EnumMap<>(Configuration.class);
    for (Configuration configuration : Configuration.values()) {
      for (boolean late : new boolean[] {false, true}) {
        List<String> names = names(configuration, late);
        if (!names.isEmpty()) {
          found
              .computeIfAbsent(configuration, key -> new ArrayList<>())
              .addAll(new Runner(options(configuration, names, late)).run());
        }
      }
    }
    return found;
  }

  /** Adds what a round found. */
  void add(Map<Configuration, List<RunResult>> round) {
    round.forEach(
        (configuration, found) -> {
          for (RunResult result : found) {
            results
                .computeIfAbsent(configuration, key -> new TreeMap<>())
                .computeIfAbsent(result.getParams(), key -> new ArrayList<>())
                .addAll(result.getBenchmarkResults());
          }
        });
  }

  private List<String> names(Configuration configuration, boolean late) {
    Pattern ofConfiguration = Pattern.compile(configuration.include());
    List<String> names = new ArrayList<>();
    for (BenchmarkListEntry entry :
        BenchmarkList.defaultList()
            .getAll(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                Collections.emptyList())) {
      String name = entry.getUsername();
      if (include.matcher(name).find()
          && ofConfiguration.matcher(name).find()
          && Pace.LATE.matcher(name).find() == late) {
        names.add("^" + Pattern.quote(name) + "$");
      }
    }
    return names;
  }

  private Options options(Configuration configuration, List<String> names, boolean late) {
    OptionsBuilder builder = new OptionsBuilder();
    builder.parent(jmhOptions);
    names.forEach(builder::include);
    pace.applyTo(builder, jmhOptions, late);
    configuration
        .parameters()
        .forEach(
            (name, values) -> {
              if (!jmhOptions.getParameter(name).hasValue()) {
                builder.param(name, values.split(","));
              }
            });
    builder
        .forks(1)
        .shouldFailOnError(true)
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend(configuration.jvmFlags().toArray(String[]::new));
    return builder.build();
  }

  /** {@return what was found, in the order of names and parameters} */
  List<Measurement> measurements() {
    List<Measurement> measurements = new ArrayList<>();
    results.forEach(
        (configuration, byParams) ->
            byParams.forEach(
                (params, some) ->
                    measurements.add(Measurement.of(new RunResult(params, some), configuration))));
    return measurements;
  }

  /** Writes everything that JMH found. */
  void writeJson(Path file) throws IOException {
    List<RunResult> all = new ArrayList<>();
    results
        .values()
        .forEach(
            byParams -> byParams.forEach((params, some) -> all.add(new RunResult(params, some))));
    try (PrintStream out = new PrintStream(Files.newOutputStream(file))) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(all);
    }
  }
}
