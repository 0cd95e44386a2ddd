package io.github.lightarena.it.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** An arena and what is done with it. */
record Program(Setup setup, List<Step> steps) {
  private static final int SETUP_BYTES = 3;
  private static final int STEP_BYTES = 4;

  /** The program of a seed. */
  static Program random(long seed, int steps) {
    byte[] bytes = new byte[SETUP_BYTES + STEP_BYTES * steps];
    new SplittableRandom(seed).nextBytes(bytes);
    return of(bytes);
  }

  /** The program that some bytes stand for: every sequence of bytes is one. */
  static Program of(byte[] bytes) {
    Setup setup = Setup.of(at(bytes, 0), at(bytes, 1), at(bytes, 2));
    List<Step> steps = new ArrayList<>();
    for (int i = SETUP_BYTES; i + STEP_BYTES <= bytes.length; i += STEP_BYTES) {
      steps.add(
          new Step(
              Operation.of(at(bytes, i)), at(bytes, i + 1), at(bytes, i + 2), at(bytes, i + 3)));
    }
    return new Program(setup, steps);
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : 0;
  }
}
