package io.github.lightarena.examples.tray.sampling;

/** Numbers in [0, 1) of a camera sample. */
public interface SampleArray {
  /** {@return how many numbers there are} */
  int length();

  /**
   * {@return a number}
   *
   * @param index from 0
   */
  float get(int index);

  /**
   * Stores a number.
   *
   * @param index from 0
   * @param value the number
   */
  void set(int index, float value);
}
