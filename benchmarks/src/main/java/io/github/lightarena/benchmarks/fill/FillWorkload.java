package io.github.lightarena.benchmarks.fill;

import io.github.lightarena.benchmarks.Workload;

/** Sixteen rectangles, written and read back. */
public abstract class FillWorkload extends Workload {
  /** How many rectangles a turn has. */
  protected static final int RECTS = 16;

  private static final int TURNS = 256;

  private final double[] sizes = new double[TURNS + RECTS];

  /** Makes the workload. */
  protected FillWorkload() {
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = 1 + i / 64.0;
    }
  }

  /** {@return the width of a rectangle of this turn, from 0} */
  protected final double width(int index) {
    return sizes[turn() + index];
  }

  /** {@return the height of a rectangle of this turn, from 0} */
  protected final double height(int index) {
    return sizes[turn() + RECTS - 1 - index];
  }

  @Override
  protected final double[] expected() {
    double[] sums = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      for (int i = 0; i < RECTS; i++) {
        sums[turn] += sizes[turn + i] * sizes[turn + RECTS - 1 - i];
      }
    }
    return sums;
  }
}
