package io.github.lightarena.benchmarks.liveness;

import org.openjdk.jmh.annotations.Benchmark;

/** Without the check. */
public class UncheckedLiveness extends LivenessWorkload {
  private UncheckedFlyweight flyweight;

  @Override
  void aim() {
    flyweight = new UncheckedFlyweight(home);
  }

  /** Two reads of each value. */
  @Benchmark
  public double read() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      UncheckedFlyweight value = flyweight.aim(i * BYTE_SIZE);
      sum += value.get(0) * value.get(Double.BYTES);
    }
    return done(sum);
  }
}
