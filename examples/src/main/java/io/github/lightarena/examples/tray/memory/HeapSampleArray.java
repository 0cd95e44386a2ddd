package io.github.lightarena.examples.tray.memory;

import io.github.lightarena.examples.tray.sampling.SampleArray;

/** Samples in a Java array. */
final class HeapSampleArray implements SampleArray {
  private final float[] values;

  HeapSampleArray(int length) {
    values = new float[length];
  }

  @Override
  public int length() {
    return values.length;
  }

  @Override
  public float get(int index) {
    return values[index];
  }

  @Override
  public void set(int index, float value) {
    values[index] = value;
  }
}
