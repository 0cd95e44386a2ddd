package io.github.lightarena.benchmarks.bsdf;

import java.nio.ByteBuffer;
import net.openhft.chronicle.bytes.BytesStore;
import net.openhft.chronicle.values.Values;
import org.openjdk.jmh.annotations.Benchmark;

/** Chronicle-Values references over native memory that is written anew. */
public class ChronicleBsdf extends BsdfWorkload {
  private ChronicleSamples[] arrays;
  private ChronicleLobe body;
  private ChronicleLobe coat;
  private BytesStore<?, ByteBuffer> memory;

  @Override
  protected void prepare() {
    body = new ChronicleLobe();
    coat = new ChronicleLobe();
    arrays = new ChronicleSamples[Hits.ARRAYS];
    long byteSize = 2 * body.byteSize();
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = Values.newNativeReference(ChronicleSamples.class);
      byteSize += arrays[i].maxSize();
    }
    memory = BytesStore.wrap(ByteBuffer.allocateDirect(Math.toIntExact(byteSize)));
  }

  /** The references are moved to their places, as in a scope that is opened anew. */
  @Benchmark
  public double references() {
    int hit = turn();
    body.wrap(memory, 0);
    coat.wrap(memory, body.byteSize());
    long offset = 2 * body.byteSize();
    for (int i = 0; i < arrays.length; i++) {
      ChronicleSamples array = arrays[i];
      array.bytesStore(memory, offset, array.maxSize());
      offset += array.maxSize();
      for (int j = 0; j < Hits.sampleCount(i); j++) {
        array.setSampleAt(j, hits.sample(hit, i, j));
      }
    }
    samples.light1 = arrays[0].getSampleAt(0);
    samples.light2 = arrays[0].getSampleAt(1);
    samples.component = arrays[1].getSampleAt(0);
    samples.bsdf1 = arrays[2].getSampleAt(0);
    samples.bsdf2 = arrays[2].getSampleAt(1);
    samples.path1 = arrays[4].getSampleAt(0);
    samples.path2 = arrays[4].getSampleAt(1);
    body.writeBody(hits, hit);
    coat.writeCoat(hits, hit);
    return done(bsdf.shade(body, coat, samples));
  }
}
