package io.github.lightarena.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.benchmarks.RoundFile.Round;
import io.github.lightarena.benchmarks.fill.HeapFill;
import io.github.lightarena.benchmarks.report.Configuration;
import io.github.lightarena.benchmarks.report.Measurement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A round that was written is read again as it was. */
class RoundFileTest {
  @Test
  void aRoundIsReadAsItWasWritten(@TempDir Path directory) throws Exception {
    Round round =
        new Round(
            Map.of(
                Configuration.G1,
                List.of(
                    new Runner(
                            new OptionsBuilder()
                                .include(HeapFill.class.getName())
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(10))
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .runSingle())),
            Map.of());
    RoundFile file = new RoundFile(directory, 0);
    assertFalse(file.exists());

    file.write(round);

    assertTrue(file.exists());
    assertEquals(measurement(round), measurement(file.read()));
  }

  private static Measurement measurement(Round round) {
    return Measurement.of(round.benchmarks().get(Configuration.G1).get(0), Configuration.G1);
  }
}
