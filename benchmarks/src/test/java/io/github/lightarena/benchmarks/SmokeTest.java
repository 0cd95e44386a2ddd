package io.github.lightarena.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs, on little data, and finds what it is to find. */
class SmokeTest {
  @Test
  void everyBenchmarkFindsItsResult() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .forks(0)
                    .mode(Mode.SingleShotTime)
                    .warmupIterations(0)
                    .measurementIterations(3)
                    .param("length", "100")
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    Set<String> workloads = new TreeSet<>();
    Set<String> foreign = new TreeSet<>();
    for (RunResult result : results) {
      String[] names = result.getParams().getBenchmark().split("\\.");
      workloads.add(names[names.length - 3]);
      if (names[names.length - 2].startsWith("Foreign")) {
        foreign.add(names[names.length - 3]);
      }
    }
    assertEquals(
        Set.of("bsdf", "cliffs", "dispatch", "fill", "floats", "liveness", "scan", "scope"),
        workloads);
    // java.lang.foreign takes part where it is final.
    if (Runtime.version().feature() >= 22) {
      assertEquals(Set.of("bsdf", "dispatch", "fill", "scope"), foreign);
    }
    assertFalse(results.isEmpty());
  }
}
