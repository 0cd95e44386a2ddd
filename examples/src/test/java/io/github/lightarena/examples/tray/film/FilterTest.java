package io.github.lightarena.examples.tray.film;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FilterTest {
  private static final double THIRD = 1.0 / 3;

  @Test
  void mitchellNetravaliIsThePapersCurve() {
    Filter filter = new MitchellNetravaliFilter(2, 4, THIRD, THIRD);
    assertEquals(8.0 / 9, filter.weightX(0), 1e-12);
    assertEquals(1.0 / 18, filter.weightX(1), 1e-12);
    assertEquals(1.0 / 18, filter.weightY(-2), 1e-12);
    assertEquals(0, filter.weightX(2), 1e-12);
    assertEquals(-0.03472222222222222, filter.weightX(1.5), 1e-12);
  }

  @Test
  void mitchellNetravaliSumsToOneOverPixels() {
    Filter filter = new MitchellNetravaliFilter(2, 2, THIRD, THIRD);
    for (double offset = 0; offset < 1; offset += 0.1) {
      double sum = 0;
      for (int pixel = -2; pixel <= 2; pixel++) {
        double x = pixel + offset;
        sum += Math.abs(x) <= 2 ? filter.weightX(x) : 0;
      }
      assertEquals(1, sum, 1e-12);
    }
  }

  @Test
  void gaussianIsZeroAtItsWidth() {
    Filter filter = new GaussianFilter(1.5, 2, 0.7);
    assertEquals(0, filter.weightX(1.5));
    assertEquals(1 - Math.exp(-0.7 * 4), filter.weightY(0), 1e-12);
  }
}
