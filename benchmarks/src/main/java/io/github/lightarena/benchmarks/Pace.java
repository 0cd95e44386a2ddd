package io.github.lightarena.benchmarks;

import java.util.regex.Pattern;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long each JVM warms up and measures, unless JMH's own options say otherwise. */
enum Pace {
  /** Some 20 minutes a JDK for five rounds of everything. */
  BRISK(4, 2, 100, 600, "--size 160x90 --samples 8", 4),

  /** Some hours. */
  THOROUGH(4, 5, 1000, 1000, "--size 320x240 --samples 16", 3);

  /**
   * Benchmarks whose code the JIT compiler compiles anew, and much better, when they have run for
   * two seconds.
   */
  static final Pattern LATE = Pattern.compile("\\.bsdf\\.");

  private final int warmups;
  private final int measurements;
  private final int millis;

  /** Each iteration of the warm-up of {@link #LATE}. */
  private final int lateMillis;

  /** What the path tracer is told of the picture. */
  final String renderJob;

  /** How often the path tracer renders it; the last pass counts. */
  final int renderPasses;

  Pace(
      int warmups,
      int measurements,
      int millis,
      int lateMillis,
      String renderJob,
      int renderPasses) {
    this.warmups = warmups;
    this.measurements = measurements;
    this.millis = millis;
    this.lateMillis = lateMillis;
    this.renderJob = renderJob;
    this.renderPasses = renderPasses;
  }

  /**
   * Sets the options that are not given.
   *
   * @param builder gets them
   * @param given by the user
   * @param late whether the benchmarks are {@link #LATE}
   */
  void applyTo(ChainedOptionsBuilder builder, Options given, boolean late) {
    TimeValue time = TimeValue.milliseconds(millis);
    TimeValue warmupTime = TimeValue.milliseconds(late ? lateMillis : millis);
    builder
        .warmupIterations(given.getWarmupIterations().orElse(warmups))
        .warmupTime(given.getWarmupTime().orElse(warmupTime))
        .measurementIterations(given.getMeasurementIterations().orElse(measurements))
        .measurementTime(given.getMeasurementTime().orElse(time));
  }

  @Override
  public String toString() {
    return "%d x %d ms (`bsdf`: %d x %d ms) to warm up and %d x %d ms to measure, in each JVM"
        .formatted(warmups, millis, warmups, lateMillis, measurements, millis);
  }
}
