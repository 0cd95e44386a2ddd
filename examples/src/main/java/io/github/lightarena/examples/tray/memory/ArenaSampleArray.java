package io.github.lightarena.examples.tray.memory;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.examples.tray.sampling.SampleArray;

/** Samples in an arena. The object is the memory's own and shows another slice in each scope. */
@ArenaScoped
final class ArenaSampleArray implements SampleArray {
  private FloatSlice slice;

  ArenaSampleArray show(FloatSlice shown) {
    slice = shown;
    return this;
  }

  @Override
  public int length() {
    return slice.length();
  }

  @Override
  public float get(int index) {
    return slice.get(index);
  }

  @Override
  public void set(int index, float value) {
    slice.set(index, value);
  }
}
