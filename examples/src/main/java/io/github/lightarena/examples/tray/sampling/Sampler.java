package io.github.lightarena.examples.tray.sampling;

import org.joml.Vector2d;

/**
 * Scrambled (0, 2)-sequences: every pair of dimensions of a pixel's samples is the first two
 * dimensions of Sobol's sequence, scrambled by random bits and shuffled, each pair with bits and an
 * order of its own. So the samples of a pixel are well spread in every pair, the pairs are
 * independent of each other, and each sample alone is uniform.
 *
 * <p>Everything is computed from the seed, the pixel, the number of the sample and the number of
 * the dimension: the picture does not depend on who renders a pixel, or when. Sources: Kollig and
 * Keller, <i>Efficient Multidimensional Sampling</i> (Eurographics 2002); Kensler, <i>Correlated
 * Multi-Jittered Sampling</i> (Pixar 13-01), for the order; Steele et al., <i>Fast Splittable
 * Pseudorandom Number Generators</i> (OOPSLA 2014), for the bits.
 */
public final class Sampler {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final float TO_UNIT = 0x1p-24f;

  private final long seed;
  private final int samplesPerPixel;
  private long pixelKey;
  private long random;
  private int sample;
  private int dimension;

  /**
   * Makes a sampler.
   *
   * @param seed the seed of the picture
   * @param samplesPerPixel how many samples a pixel gets, a power of two
   * @throws IllegalArgumentException if {@code samplesPerPixel} is not a power of two
   */
  public Sampler(long seed, int samplesPerPixel) {
    if (Integer.bitCount(samplesPerPixel) != 1 || samplesPerPixel < 1) {
      throw new IllegalArgumentException("samplesPerPixel=" + samplesPerPixel);
    }
    this.seed = seed;
    this.samplesPerPixel = samplesPerPixel;
  }

  /**
   * {@return the count rounded up to a power of two}
   *
   * @param samples a count from 1 to 2^30
   */
  public static int roundUp(int samples) {
    return samples <= 1 ? 1 : Integer.highestOneBit(samples - 1) << 1;
  }

  /** {@return how many samples a pixel gets} */
  public int samplesPerPixel() {
    return samplesPerPixel;
  }

  /**
   * Begins a sample of a pixel.
   *
   * @param x the pixel's column
   * @param y the pixel's row
   * @param index the number of the sample in its pixel
   */
  public void start(int x, int y, int index) {
    pixelKey = mix(seed ^ mix(((long) y << 32) | (x & 0xFFFFFFFFL)));
    sample = index;
    dimension = 0;
    random = mix(pixelKey + GOLDEN_GAMMA * (index + 1L));
  }

  /**
   * Fills an array with the sample's values in the next dimensions.
   *
   * @param dest receives one number in [0, 1) per element
   */
  public void fill1d(SampleArray dest) {
    int n = dest.length();
    for (int i = 0; i < n; i++) {
      long key = nextKey();
      int index = permute(sample, samplesPerPixel, (int) key);
      dest.set(i, toUnit(vanDerCorput(index) ^ (int) (key >>> 32)));
    }
  }

  /**
   * Fills an array with the sample's pairs in the next pairs of dimensions.
   *
   * @param dest receives pairs of numbers in [0, 1), each pair side by side
   */
  public void fill2d(SampleArray dest) {
    int n = dest.length();
    for (int i = 0; i + 1 < n; i += 2) {
      long key = nextKey();
      long bits = mix(key + GOLDEN_GAMMA);
      int index = permute(sample, samplesPerPixel, (int) key);
      dest.set(i, toUnit(vanDerCorput(index) ^ (int) bits));
      dest.set(i + 1, toUnit(sobol2(index) ^ (int) (bits >>> 32)));
    }
  }

  /**
   * Computes the sample's pair in the next pair of dimensions.
   *
   * @param dest receives two numbers in [0, 1)
   */
  public void next2d(Vector2d dest) {
    long key = nextKey();
    long bits = mix(key + GOLDEN_GAMMA);
    int index = permute(sample, samplesPerPixel, (int) key);
    dest.set(toUnit(vanDerCorput(index) ^ (int) bits), toUnit(sobol2(index) ^ (int) (bits >>> 32)));
  }

  /** {@return a random number in [0, 1), from a stream of this sample's own} */
  public double next() {
    random += GOLDEN_GAMMA;
    return (mix(random) >>> 11) * 0x1p-53;
  }

  private long nextKey() {
    return mix(pixelKey + GOLDEN_GAMMA * (0x100000000L + dimension++));
  }

  private static float toUnit(int bits) {
    return (bits >>> 8) * TO_UNIT;
  }

  static int vanDerCorput(int index) {
    return Integer.reverse(index);
  }

  static int sobol2(int index) {
    int result = 0;
    for (int i = index, v = 1 << 31; i != 0; i >>>= 1, v ^= v >>> 1) {
      if ((i & 1) != 0) {
        result ^= v;
      }
    }
    return result;
  }

  /** Kensler's permutation of [0, length) for a length that is a power of two. */
  static int permute(int i, int length, int p) {
    int w = length - 1;
    i ^= p;
    i *= 0xe170893d;
    i ^= p >>> 16;
    i ^= (i & w) >>> 4;
    i ^= p >>> 8;
    i *= 0x0929eb3f;
    i ^= p >>> 23;
    i ^= (i & w) >>> 1;
    i *= 1 | p >>> 27;
    i *= 0x6935fa69;
    i ^= (i & w) >>> 11;
    i *= 0x74dcb303;
    i ^= (i & w) >>> 2;
    i *= 0x9e501cc3;
    i ^= (i & w) >>> 2;
    i *= 0xc860a3df;
    i &= w;
    i ^= i >>> 5;
    return (i + p) & w;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
