package io.github.lightarena.benchmarks.shape;

import java.util.SplittableRandom;

/**
 * The shapes that every contender is given, by number: a kind in an order that no branch predictor
 * learns, and three sizes.
 */
public final class ShapeData {
  /** The kind of a {@link CircleShape}, of one size. */
  public static final int CIRCLE = 0;

  /** The kind of a {@link RectShape}, of two sizes. */
  public static final int RECT = 1;

  /** The kind of a {@link RingShape}, of two sizes. */
  public static final int RING = 2;

  /** The kind of a {@link TrapezoidShape}, of three sizes. */
  public static final int TRAPEZOID = 3;

  private static final int KINDS = 4;
  private static final long SEED = 20260101;

  /** A short table, so that reading it is not what is measured. */
  private static final int SIZES = 64;

  private final byte[] kinds;
  private final double[] sizes = new double[SIZES + 2];

  /**
   * Makes the data.
   *
   * @param length how many shapes
   */
  public ShapeData(int length) {
    SplittableRandom random = new SplittableRandom(SEED);
    kinds = new byte[length];
    for (int i = 0; i < length; i++) {
      kinds[i] = (byte) random.nextInt(KINDS);
    }
    // Falling, so that a ring's inner radius is the smaller one.
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = 2 - i / 128.0;
    }
  }

  /** {@return how many shapes there are} */
  public int length() {
    return kinds.length;
  }

  /** {@return the kind of a shape} */
  public int kind(int number) {
    return kinds[number];
  }

  /** {@return the first size of a shape} */
  public double first(int number) {
    return sizes[number & (SIZES - 1)];
  }

  /** {@return the second size of a shape} */
  public double second(int number) {
    return sizes[(number & (SIZES - 1)) + 1];
  }

  /** {@return the third size of a shape} */
  public double third(int number) {
    return sizes[(number & (SIZES - 1)) + 2];
  }

  /** {@return a new record of a shape} */
  public Shape newRecord(int number) {
    switch (kind(number)) {
      case CIRCLE:
        return new CircleRecord(first(number));
      case RECT:
        return new RectRecord(first(number), second(number));
      case RING:
        return new RingRecord(first(number), second(number));
      default:
        return new TrapezoidRecord(first(number), second(number), third(number));
    }
  }

  /**
   * {@return the sum of the areas of some shapes, in order}
   *
   * @param from the first one
   * @param to the one after the last
   */
  public double sumOfAreas(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += newRecord(i).area();
    }
    return sum;
  }
}
