package io.github.lightarena.it.model;

import java.util.ArrayList;
import java.util.List;

/** Runs programs; one that fails is cut down and printed. */
final class Runner {
  private Runner() {}

  /**
   * Runs a program.
   *
   * @param origin where it comes from, so that it can be had again
   * @throws Failure with a shorter program that fails too, if it fails
   */
  static void run(String origin, Program program, Histogram histogram, Stranger stranger) {
    try {
      Machine.run(program, histogram, stranger, null);
    } catch (Throwable failure) {
      Program shortest = new Shrinker(stranger).shrink(program);
      List<String> lines = new ArrayList<>();
      Throwable cause = failure;
      try {
        Machine.run(shortest, new Histogram(), stranger, lines);
      } catch (Throwable again) {
        cause = again;
      }
      throw new Failure(
          origin
              + " steps="
              + program.steps().size()
              + " fails; so does, of steps="
              + shortest.steps().size()
              + ":\n  "
              + String.join("\n  ", lines)
              + "\n"
              + cause,
          cause);
    }
  }
}
