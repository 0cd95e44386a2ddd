package io.github.lightarena.benchmarks.bsdf;

import java.util.SplittableRandom;

/** The hits that every contender is given, by number: materials and samples. */
final class Hits {
  /** How many arrays of samples a hit has. */
  static final int ARRAYS = 6;

  /** How many samples the longest of the arrays has. */
  static final int MOST_SAMPLES = 8;

  private static final long SEED = 20260103;
  private static final int COLOURS = 64;

  private final boolean[] isGgx;
  private final float[] samples;
  private final double[] colours = new double[COLOURS + 3];

  Hits(int length) {
    SplittableRandom random = new SplittableRandom(SEED);
    isGgx = new boolean[length];
    samples = new float[length + ARRAYS * MOST_SAMPLES];
    for (int i = 0; i < length; i++) {
      isGgx[i] = random.nextBoolean();
    }
    for (int i = 0; i < samples.length; i++) {
      samples[i] = random.nextInt(1 << 24) * 0x1p-24f;
    }
    for (int i = 0; i < colours.length; i++) {
      colours[i] = 0.2 + i / 128.0;
    }
  }

  int length() {
    return isGgx.length;
  }

  /** {@return the length of an array of samples: a pair for each of four bounces, or one} */
  static int sampleCount(int array) {
    return (array & 1) == 0 ? MOST_SAMPLES : MOST_SAMPLES / 2;
  }

  /** {@return a sample of a hit, from 0 to below 1} */
  float sample(int hit, int array, int index) {
    return samples[hit + array * MOST_SAMPLES + index];
  }

  /** {@return whether a plastic's microfacets are those of GGX} */
  boolean isGgx(int hit) {
    return isGgx[hit];
  }

  /** {@return the width of the distribution of a plastic's microfacets} */
  double width(int hit) {
    return colours[hit & (COLOURS - 1)];
  }

  /** {@return a part of a plastic's colour} */
  double colour(int hit, int part) {
    return colours[(hit & (COLOURS - 1)) + part];
  }

  /** {@return the index of refraction of a plastic} */
  double eta(int hit) {
    return 1.3 + width(hit);
  }
}
