package io.github.lightarena.it.property;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices from a seed. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    // Seeds in a row would begin alike.
    this.random = new SplittableRandom(new SplittableRandom(seed).nextLong());
  }

  /** A number from 0, less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number between two, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  boolean percent(int chance) {
    return below(100) < chance;
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Some of a list, in its order. */
  <T> List<T> some(List<T> choices, int percent) {
    List<T> some = new ArrayList<>(choices);
    some.removeIf(choice -> !percent(percent));
    return some;
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = below(i + 1);
      T moved = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, moved);
    }
    return shuffled;
  }
}
