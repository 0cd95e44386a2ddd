package io.github.lightarena.examples.tray.bxdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.support.Estimate;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.joml.Vector3d;

/** Pearson's test of directions against a density, over cells of equal steps in both angles. */
final class ChiSquared {
  private static final int SUBDIVISION = 16;
  private static final double LEAST_EXPECTED = 5;

  private final int rows;
  private final int columns;
  private final double[] observed;
  private final double[] expected;

  ChiSquared(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.observed = new double[rows * columns];
    this.expected = new double[rows * columns];
  }

  void observe(Vector3d direction) {
    double theta = Math.acos(Math.max(-1, Math.min(1, direction.z)));
    int row = Math.min(rows - 1, (int) (theta / Math.PI * rows));
    double turn = Math.atan2(direction.y, direction.x) / (2 * Math.PI);
    int column = Math.min(columns - 1, (int) ((turn < 0 ? turn + 1 : turn) * columns));
    observed[row * columns + column]++;
  }

  /** Integrates a density, in directions per steradian, over each cell. */
  void expect(ToDoubleFunction<Vector3d> density) {
    Vector3d direction = new Vector3d();
    double cell = 2 * Math.PI * Math.PI / (rows * SUBDIVISION) / (columns * SUBDIVISION);
    for (int i = 0; i < rows * SUBDIVISION; i++) {
      double theta = Math.PI * (i + 0.5) / (rows * SUBDIVISION);
      double r = Math.sin(theta);
      for (int j = 0; j < columns * SUBDIVISION; j++) {
        double phi = 2 * Math.PI * (j + 0.5) / (columns * SUBDIVISION);
        direction.set(r * Math.cos(phi), r * Math.sin(phi), Math.cos(theta));
        expected[i / SUBDIVISION * columns + j / SUBDIVISION] +=
            density.applyAsDouble(direction) * cell * r;
      }
    }
  }

  void assertAgrees(String what) {
    double statistic = 0;
    double pooledObserved = 0;
    double pooledExpected = 0;
    int cells = 0;
    for (int i = 0; i < observed.length; i++) {
      if (expected[i] < LEAST_EXPECTED) {
        pooledObserved += observed[i];
        pooledExpected += expected[i];
      } else {
        statistic += square(observed[i] - expected[i]) / expected[i];
        cells++;
      }
    }
    if (pooledExpected >= LEAST_EXPECTED) {
      statistic += square(pooledObserved - pooledExpected) / pooledExpected;
      cells++;
    } else {
      assertTrue(pooledObserved <= 6 * LEAST_EXPECTED, what + ": samples where the pdf is 0");
    }
    double freedom = cells - 1;
    double error = Math.sqrt(2 * freedom);
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f, expected %.0f, standard error %.1f%n",
        what,
        statistic,
        freedom,
        error);
    assertTrue(statistic - freedom <= Estimate.TOLERANCE * error, what);
  }

  private static double square(double x) {
    return x * x;
  }
}
