package io.github.lightarena.benchmarks.liveness;

import io.github.lightarena.benchmarks.Workload;
import org.openjdk.jmh.annotations.Param;

/**
 * Values of two doubles in a {@code byte[]}; a turn reads all, through a flyweight that moves.
 *
 * <p>The two flyweights are copies of the library's access path that differ in the check alone.
 */
public abstract class LivenessWorkload extends Workload {
  static final int BYTE_SIZE = 16;

  /** How many values; JMH sets it. */
  @Param({"16", "65536"})
  public int length;

  /** What stands for the scope. */
  protected Home home;

  /** Makes the workload. */
  protected LivenessWorkload() {}

  @Override
  protected final void prepare() {
    home = new Home(new byte[length * BYTE_SIZE]);
    for (int i = 0; i < length; i++) {
      Home.DOUBLE.set(home.blocks[1], i * BYTE_SIZE, width(i));
      Home.DOUBLE.set(home.blocks[1], i * BYTE_SIZE + Double.BYTES, 0.5);
    }
    aim();
  }

  abstract void aim();

  private static double width(int index) {
    return 1 + (index & 63);
  }

  @Override
  protected final double[] expected() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += width(i) * 0.5;
    }
    return new double[] {sum};
  }
}
