package io.github.lightarena.benchmarks.liveness;

import org.openjdk.jmh.annotations.Benchmark;

/** With the check. */
public class CheckedLiveness extends LivenessWorkload {
  private CheckedFlyweight flyweight;

  @Override
  void aim() {
    flyweight = new CheckedFlyweight(home);
  }

  /** Two reads of each value. */
  @Benchmark
  public double read() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      CheckedFlyweight value = flyweight.aim(i * BYTE_SIZE);
      sum += value.get(0) * value.get(Double.BYTES);
    }
    return done(sum);
  }
}
