package io.github.lightarena.benchmarks.bsdf;

import net.openhft.chronicle.bytes.Byteable;
import net.openhft.chronicle.values.Array;

/** An array of samples as Chronicle-Values has it: of one length. */
public interface ChronicleSamples extends Byteable {
  /** {@return a sample} */
  @Array(length = Hits.MOST_SAMPLES)
  float getSampleAt(int index);

  /** Sets a sample. */
  void setSampleAt(int index, float value);
}
