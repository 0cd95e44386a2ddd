package io.github.lightarena.benchmarks.bsdf;

import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;

/** Two Agrona flyweights and the samples, over a buffer that is written anew. */
public class AgronaBsdf extends BsdfWorkload {
  private static final int SAMPLES_OFFSET = 2 * AgronaLobe.BYTE_SIZE;

  private UnsafeBuffer buffer;
  private AgronaLobe body;
  private AgronaLobe coat;

  @Override
  protected void prepare() {
    int samplesByteSize = Hits.ARRAYS * Hits.MOST_SAMPLES * Float.BYTES;
    buffer = new UnsafeBuffer(new byte[SAMPLES_OFFSET + samplesByteSize]);
    body = new AgronaLobe();
    coat = new AgronaLobe();
  }

  /** The flyweights are wrapped around the lobes; samples are floats at offsets. */
  @Benchmark
  public double flyweights() {
    int hit = turn();
    for (int i = 0; i < Hits.ARRAYS; i++) {
      for (int j = 0; j < Hits.sampleCount(i); j++) {
        buffer.putFloat(sampleOffset(i, j), hits.sample(hit, i, j));
      }
    }
    samples.light1 = buffer.getFloat(sampleOffset(0, 0));
    samples.light2 = buffer.getFloat(sampleOffset(0, 1));
    samples.component = buffer.getFloat(sampleOffset(1, 0));
    samples.bsdf1 = buffer.getFloat(sampleOffset(2, 0));
    samples.bsdf2 = buffer.getFloat(sampleOffset(2, 1));
    samples.path1 = buffer.getFloat(sampleOffset(4, 0));
    samples.path2 = buffer.getFloat(sampleOffset(4, 1));
    body.wrap(buffer, 0).writeBody(hits, hit);
    coat.wrap(buffer, AgronaLobe.BYTE_SIZE).writeCoat(hits, hit);
    return done(bsdf.shade(body, coat, samples));
  }

  private static int sampleOffset(int array, int index) {
    return SAMPLES_OFFSET + (array * Hits.MOST_SAMPLES + index) * Float.BYTES;
  }
}
