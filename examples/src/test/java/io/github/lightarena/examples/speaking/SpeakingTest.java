package io.github.lightarena.examples.speaking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.examples.Printed;
import org.junit.jupiter.api.Test;

class SpeakingTest {
  @Test
  void printsWhatEachValueSays() {
    assertEquals(
        """
        Baz!
        Bar! val = 10
        Bar! val = 14
        """,
        Printed.by(() -> Main.main(new String[0])));
  }
}
