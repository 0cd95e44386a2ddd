package io.github.lightarena.benchmarks.bsdf;

import org.openjdk.jmh.annotations.Benchmark;

/** Records and arrays on the Java heap, left to the garbage collector. */
public class HeapBsdf extends BsdfWorkload {
  @Override
  protected void prepare() {
    // Nothing is kept from turn to turn.
  }

  /** New records and arrays. */
  @Benchmark
  public double records() {
    return done(shade(hits, turn(), bsdf, samples));
  }

  static double shade(Hits hits, int hit, Bsdf bsdf, Bsdf.Samples samples) {
    float[][] arrays = new float[Hits.ARRAYS][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = new float[Hits.sampleCount(i)];
      fill(arrays[i], hits, hit, i);
    }
    read(arrays, samples);
    Lobe[] lobes = {
      new LambertianRecord(colour(hits, hit, 0)),
      new TorranceSparrowRecord(
          colour(hits, hit, 1), new DielectricRecord(1, hits.eta(hit)), microfacets(hits, hit))
    };
    return bsdf.shade(lobes[0], lobes[1], samples);
  }

  static void fill(float[] array, Hits hits, int hit, int number) {
    for (int j = 0; j < array.length; j++) {
      array[j] = hits.sample(hit, number, j);
    }
  }

  static void read(float[][] arrays, Bsdf.Samples samples) {
    samples.light1 = arrays[0][0];
    samples.light2 = arrays[0][1];
    samples.component = arrays[1][0];
    samples.bsdf1 = arrays[2][0];
    samples.bsdf2 = arrays[2][1];
    samples.path1 = arrays[4][0];
    samples.path2 = arrays[4][1];
  }

  private static Rgb colour(Hits hits, int hit, int part) {
    return new RgbRecord(
        hits.colour(hit, part), hits.colour(hit, part + 1), hits.colour(hit, part));
  }

  private static Microfacets microfacets(Hits hits, int hit) {
    return hits.isGgx(hit) ? new GgxRecord(hits.width(hit)) : new BeckmannRecord(hits.width(hit));
  }
}
