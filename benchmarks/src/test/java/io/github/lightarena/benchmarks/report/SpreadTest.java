package io.github.lightarena.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
    assertEquals(new Spread(2.5, 1, 9), Spread.of(List.of(9.0, 2.0, 1.0, 3.0)));
  }

  @Test
  void aRatioIsThatOfTheMediansAndItsRangeThatOfTheRounds() {
    Spread ratio = Spread.ratio(List.of(1.0, 2.0, 4.0), List.of(2.0, 2.0, 2.0));

    assertEquals(new Spread(1, 0.5, 2), ratio);
    assertEquals("0.50 to 2.00", ratio.range());
  }
}
