package io.github.lightarena.benchmarks;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A contender that computes something else is found out. */
class WorkloadTest {
  @Test
  void rightResultsPassInAnyNumberOfTurns() {
    Fixed workload = new Fixed();
    workload.setUp();
    for (int i = 0; i < 7; i++) {
      workload.run(workload.next());
      workload.check();
    }
  }

  @Test
  void aWrongResultFails() {
    Fixed workload = new Fixed();
    workload.setUp();
    workload.run(Math.nextUp(workload.next()));
    assertThrows(IllegalStateException.class, workload::check);
  }

  @Test
  void aWrongResultFailsHoweverManyRightOnesFollow() {
    Fixed workload = new Fixed();
    workload.setUp();
    workload.run(0.1);
    for (int i = 0; i < 8; i++) {
      workload.run(workload.next());
    }
    assertThrows(IllegalStateException.class, workload::check);
  }

  private static final class Fixed extends Workload {
    private static final double[] RESULTS = {1, 2.5, -3};

    @Override
    protected double[] expected() {
      return RESULTS;
    }

    @Override
    protected void prepare() {
      // There is nothing to make.
    }

    double next() {
      return RESULTS[turn()];
    }

    void run(double result) {
      done(result);
    }
  }
}
