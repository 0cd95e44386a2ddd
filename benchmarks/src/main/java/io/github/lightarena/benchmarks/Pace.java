package io.github.lightarena.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long each JVM warms up and measures, unless JMH's own options say otherwise. */
enum Pace {
  /** Some 20 minutes a JDK for five rounds of everything. */
  BRISK(4, 2, 100, "--size 200x112 --samples 8", 3),

  /** Some hours. */
  THOROUGH(4, 5, 1000, "--size 320x240 --samples 16", 3);

  private final int warmups;
  private final int measurements;
  private final int millis;

  /** What the path tracer is told of the picture. */
  final String renderJob;

  /** How often the path tracer renders it; the last pass counts. */
  final int renderPasses;

  Pace(int warmups, int measurements, int millis, String renderJob, int renderPasses) {
    this.warmups = warmups;
    this.measurements = measurements;
    this.millis = millis;
    this.renderJob = renderJob;
    this.renderPasses = renderPasses;
  }

  void applyTo(ChainedOptionsBuilder builder, Options given) {
    TimeValue time = TimeValue.milliseconds(millis);
    builder
        .warmupIterations(given.getWarmupIterations().orElse(warmups))
        .warmupTime(given.getWarmupTime().orElse(time))
        .measurementIterations(given.getMeasurementIterations().orElse(measurements))
        .measurementTime(given.getMeasurementTime().orElse(time));
  }

  @Override
  public String toString() {
    return "%d x %d ms to warm up and %d x %d ms to measure, in each JVM"
        .formatted(warmups, millis, measurements, millis);
  }
}
