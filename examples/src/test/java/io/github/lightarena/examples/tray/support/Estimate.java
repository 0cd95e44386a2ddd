package io.github.lightarena.examples.tray.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

/** The mean of samples and its standard error. */
public final class Estimate {
  /** How many standard errors an estimate may be off. */
  public static final double TOLERANCE = 3;

  // What is left of an estimate without noise: rounding, and the 0.001 a ray keeps from surfaces.
  private static final double ROUNDING = 1e-6;

  private long count;
  private double mean;
  private double sumOfSquares;

  /** Adds a sample, by Welford's recurrence. */
  public void add(double sample) {
    count++;
    double delta = sample - mean;
    mean += delta / count;
    sumOfSquares += delta * (sample - mean);
  }

  /** {@return the mean of the samples} */
  public double mean() {
    return mean;
  }

  /** {@return the standard error of the mean} */
  public double standardError() {
    return Math.sqrt(sumOfSquares / (count - 1) / count);
  }

  /**
   * {@return whether the mean is what is expected, within the tolerance; prints all the numbers}
   */
  public boolean agrees(String what, double expected) {
    return agrees(what, expected, 0);
  }

  /** {@return the same for an expected value that has a standard error, too} */
  public boolean agrees(String what, double expected, double expectedError) {
    double error = Math.hypot(standardError(), expectedError);
    return agrees(what, mean, expected, error, ROUNDING * Math.abs(expected));
  }

  /** Fails unless a value is what is expected, within the tolerance and what else is inexact. */
  public static void assertAgrees(
      String what, double value, double expected, double standardError, double inexact) {
    assertTrue(agrees(what, value, expected, standardError, inexact), what);
  }

  /** Fails unless the mean is what is expected, within the tolerance. */
  public void assertAgrees(String what, double expected) {
    assertTrue(agrees(what, expected), what);
  }

  /** Fails unless this mean and another one are the same, within the tolerance. */
  public void assertAgrees(String what, Estimate other) {
    assertTrue(agrees(what, other.mean, other.standardError()), what);
  }

  /** Fails unless the mean is at most a limit, within the tolerance. */
  public void assertAtMost(String what, double limit) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.6f, at most %.6f, standard error %.6f%n",
        what,
        mean,
        limit,
        standardError());
    assertTrue(mean <= limit + TOLERANCE * standardError() + ROUNDING, what);
  }

  private static boolean agrees(
      String what, double value, double expected, double standardError, double inexact) {
    double off = Math.abs(value - expected);
    System.out.printf(
        Locale.ROOT,
        "%s: %.6f, expected %.6f, standard error %.6f, off by %.2f of them%n",
        what,
        value,
        expected,
        standardError,
        standardError == 0 ? 0 : off / standardError);
    return off <= TOLERANCE * standardError + inexact;
  }
}
