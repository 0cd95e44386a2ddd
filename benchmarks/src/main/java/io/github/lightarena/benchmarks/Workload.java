package io.github.lightarena.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * The base of every benchmark: operations that take turns, again and again, each with a result that
 * is known beforehand to the bit. A contender that computes anything else fails.
 *
 * <p>Contenders compute in the same order, so that their floating-point results are the same. What
 * is compared is the sum of the bit patterns, which costs an addition an operation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class Workload {
  /** At {@code i} the sum of what the first {@code i} turns are to give. */
  private long[] expectedSums = {0};

  private int turn;
  private long rounds;
  private long sum;

  /** Makes the workload; JMH sets its parameters. */
  protected Workload() {}

  /**
   * Makes the data, and has the operation compiled for it: by a {@link Rehearsal} on little data
   * where it takes much, since the JIT compiler counts calls.
   *
   * @param params of the benchmark; JMH passes them
   */
  @Setup(Level.Trial)
  public final void setUp(BenchmarkParams params) {
    Rehearsal.of(this, params.getBenchmark()).play();
    setUp();
  }

  /** Makes the data, and what the contender needs before the first operation. */
  public final void setUp() {
    expectedSums = sums(expected());
    prepare();
  }

  /** Lets go what {@link #setUp} made. */
  @TearDown(Level.Trial)
  public final void tearDown() {
    release();
  }

  /**
   * Checks the results so far.
   *
   * @throws IllegalStateException if one was wrong
   */
  @TearDown(Level.Iteration)
  public final void check() {
    long expected = rounds * expectedSums[expectedSums.length - 1] + expectedSums[turn];
    if (sum != expected) {
      throw new IllegalStateException(
          getClass().getSimpleName() + " is wrong: sum=" + sum + " expected=" + expected);
    }
  }

  /**
   * {@return the results of all turns, computed in plain Java}
   *
   * <p>Where that takes calls through the interfaces of the workload, by {@link Isolated}.
   */
  protected abstract double[] expected();

  /** Makes what the contender needs, after the data. */
  protected abstract void prepare();

  /** Lets go what {@link #prepare} made. */
  protected void release() {}

  /** {@return the number of the turn that the operation is to do, from 0} */
  protected final int turn() {
    return turn;
  }

  /**
   * Ends the turn.
   *
   * @param result of the operation
   * @return the same, for JMH
   */
  protected final double done(double result) {
    sum += Double.doubleToRawLongBits(result);
    if (++turn == expectedSums.length - 1) {
      turn = 0;
      rounds++;
    }
    return result;
  }

  private static long[] sums(double[] results) {
    long[] sums = new long[results.length + 1];
    for (int i = 0; i < results.length; i++) {
      sums[i + 1] = sums[i] + Double.doubleToRawLongBits(results[i]);
    }
    return sums;
  }
}
