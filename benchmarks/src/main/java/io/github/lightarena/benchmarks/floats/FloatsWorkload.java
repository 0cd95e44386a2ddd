package io.github.lightarena.benchmarks.floats;

import io.github.lightarena.benchmarks.Workload;
import org.openjdk.jmh.annotations.Param;

/**
 * Two rows of floats, x and y. A turn changes y, or reads x; every other turn takes back what the
 * one before did. The numbers are small and whole, so that no rounding hides a wrong result.
 */
public abstract class FloatsWorkload extends Workload {
  private static final int VALUES = 16;

  /** How many floats a row has; JMH sets it. */
  @Param({"9", "1024", "1000000"})
  public int length;

  /** What the elements of y are to add up to. */
  private double total;

  /** Makes the workload. */
  protected FloatsWorkload() {}

  /** {@return what both rows hold at first} */
  protected final float[] values() {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = 1 + i % VALUES;
    }
    return values;
  }

  /** {@return the index of the element that a turn looks at} */
  protected final int middle() {
    return length / 2;
  }

  /** {@return whether the turn takes back what the one before did} */
  protected final boolean isBack() {
    return turn() == 1;
  }

  /**
   * Ends a turn.
   *
   * @param found what the turn computed, or left at {@link #middle}
   * @param wanted what that is to be
   * @param newTotal what the elements of y are to add up to now
   */
  protected final double done(float found, float wanted, double newTotal) {
    total = newTotal;
    return done(found == wanted ? 1 : 0);
  }

  /** {@return what both rows have at {@link #middle} at first} */
  protected final float middleValue() {
    return 1 + length / 2 % VALUES;
  }

  /** {@return what the elements of a row add up to at first} */
  protected final double firstTotal() {
    int rest = length % VALUES;
    return (double) (length / VALUES) * VALUES * (VALUES + 1) / 2 + rest * (rest + 1) / 2.0;
  }

  /** {@return the largest element of a row} */
  protected final float largest() {
    return Math.min(length, VALUES);
  }

  /** {@return an element of y} */
  protected abstract float y(int index);

  @Override
  protected void release() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += y(i);
    }
    if (sum != total) {
      throw new IllegalStateException(
          getClass().getSimpleName() + " is wrong: sum=" + sum + " expected=" + total);
    }
  }

  @Override
  protected final double[] expected() {
    return new double[] {1, 1};
  }
}
