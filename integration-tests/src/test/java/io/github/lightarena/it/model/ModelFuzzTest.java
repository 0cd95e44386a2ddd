package io.github.lightarena.it.model;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/**
 * Programs that Jazzer makes up, led by what they reach in the arena. In each build it runs those
 * that it found before; with {@code JAZZER_FUZZ=1}, in the profile {@code fuzz}, it looks for more.
 */
@Tag("fuzz")
class ModelFuzzTest {
  private static final int MAX_BYTES = 3 + 4 * 300;

  private static final Stranger STRANGER = new Stranger();

  @AfterAll
  static void close() {
    STRANGER.close();
  }

  @FuzzTest(maxDuration = "10m")
  void theArenaDoesWhatTheModelSays(byte[] bytes) {
    if (bytes.length <= MAX_BYTES) {
      Runner.run("bytes=" + bytes.length, Program.of(bytes), new Histogram(), STRANGER);
    }
  }
}
