package io.github.lightarena.it.model;

import java.util.ArrayList;
import java.util.List;

/** Cuts a program that fails down to a shorter one that fails. */
final class Shrinker {
  private static final int MAX_RUNS = 10_000;

  private final Stranger stranger;
  private int runs;

  Shrinker(Stranger stranger) {
    this.stranger = stranger;
  }

  Program shrink(Program program) {
    Program best = program;
    int size;
    do {
      size = best.steps().size();
      best = withoutSteps(best);
    } while (best.steps().size() < size && runs < MAX_RUNS);
    return withSmallerArguments(best);
  }

  private boolean fails(Program program) {
    if (runs++ >= MAX_RUNS) {
      return false;
    }
    try {
      Machine.run(program, new Histogram(), stranger, null);
      return false;
    } catch (Throwable failure) {
      return true;
    }
  }

  /** Takes steps out: half of them, a quarter, down to single ones. */
  private Program withoutSteps(Program program) {
    Program best = program;
    for (int chunk = Math.max(1, best.steps().size() / 2); chunk >= 1; chunk /= 2) {
      int from = Math.max(0, best.steps().size() - chunk);
      while (true) {
        List<Step> steps = new ArrayList<>(best.steps());
        int to = Math.min(steps.size(), from + chunk);
        if (from < to) {
          steps.subList(from, to).clear();
          Program candidate = new Program(best.setup(), steps);
          if (fails(candidate)) {
            best = candidate;
          }
        }
        if (from == 0) {
          break;
        }
        from = Math.max(0, from - chunk);
      }
    }
    return best;
  }

  private Program withSmallerArguments(Program program) {
    Program best = program;
    for (int i = 0; i < best.steps().size(); i++) {
      Step step = best.steps().get(i);
      for (Step smaller :
          List.of(
              new Step(step.operation(), 0, step.b(), step.c()),
              new Step(step.operation(), step.a(), 0, step.c()),
              new Step(step.operation(), step.a(), step.b(), 0))) {
        List<Step> steps = new ArrayList<>(best.steps());
        steps.set(i, smaller);
        Program candidate = new Program(best.setup(), steps);
        if (fails(candidate)) {
          best = candidate;
          break;
        }
      }
    }
    return best;
  }
}
