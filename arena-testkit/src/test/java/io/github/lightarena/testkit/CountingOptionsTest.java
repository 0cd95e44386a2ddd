package io.github.lightarena.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CountingOptionsTest {
  @Test
  void eachNumberCanBeChangedAlone() {
    CountingOptions options = new CountingOptions(1, 2, 3);
    assertEquals(new CountingOptions(0, 2, 3), options.withWarmUpRuns(0));
    assertEquals(new CountingOptions(1, 5, 3), options.withRuns(5));
    assertEquals(new CountingOptions(1, 2, 1), options.withBatches(1));
  }

  @Test
  void numbersThatAreTooSmallAreRefused() {
    assertRefused("warmUpRuns=-1 is less than 0", -1, 1, 1);
    assertRefused("runs=0 is less than 1", 0, 0, 1);
    assertRefused("batches=0 is less than 1", 0, 1, 0);
  }

  private static void assertRefused(String text, int warmUpRuns, int runs, int batches) {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> new CountingOptions(warmUpRuns, runs, batches));
    assertEquals(text, error.getMessage());
  }
}
