package io.github.lightarena.it.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A million operations of random programs. {@code -Dmodel.operations=} sets how many steps, {@code
 * -Dmodel.seed=} the first seed.
 */
class ModelTest {
  private static final long OPERATIONS = Long.getLong("model.operations", 1_000_000);
  private static final long SEED = Long.getLong("model.seed", 20_261);
  private static final int STEPS = 250;

  /** Small blocks, so that each reservation asks for one of its own. */
  @ParameterizedTest
  @CsvSource({
    "1, false, true",
    "1, true, false",
    "17, false, false",
    "17, true, true",
    "300, false, true"
  })
  void everyReservationMayFail(int blockByteSize, boolean direct, boolean strict) {
    Setup setup = new Setup(blockByteSize, Setup.UNLIMITED, direct, strict, 64);
    Histogram histogram = new Histogram();
    try (Stranger stranger = new Stranger()) {
      for (long seed = SEED; seed < SEED + 60; seed++) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
          steps.add(
              new Step(
                  i % 20 == 19 ? Operation.CLOSE : Operation.FAULT,
                  random.nextInt(256),
                  random.nextInt(256),
                  random.nextInt(256)));
        }
        Runner.run("seed=" + seed, new Program(setup, steps), histogram, stranger);
      }
    }
    long failed = histogram.refusals().get(Refusal.BLOCK_UNAVAILABLE);
    assertTrue(failed >= 150, () -> "failed=" + failed + "\n" + histogram);
  }

  @Test
  void theArenaDoesWhatTheModelSays() {
    Histogram histogram = new Histogram();
    try (Stranger stranger = new Stranger()) {
      for (long seed = SEED; histogram.total() < OPERATIONS; seed++) {
        Runner.run("seed=" + seed, Program.random(seed, STEPS), histogram, stranger);
      }
    }
    System.out.println(histogram);
    if (OPERATIONS < 1_000_000) {
      return; // too few for the shares below
    }
    long total = histogram.total();
    histogram
        .operations()
        .forEach(
            (operation, count) ->
                assertTrue(count * 100 >= total, () -> operation + " is too rare\n" + histogram));
    histogram
        .refusals()
        .forEach(
            (refusal, count) ->
                assertTrue(count >= 100, () -> refusal + " is too rare\n" + histogram));
    assertEquals(Operation.values().length, histogram.operations().size());
  }
}
