package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.benchmarks.Isolated;
import io.github.lightarena.benchmarks.Workload;
import java.util.function.IntToDoubleFunction;

/** A hit a turn. */
public abstract class BsdfWorkload extends Workload {
  private static final int HITS = 4096;

  final Hits hits = new Hits(HITS);
  final Bsdf bsdf = new Bsdf();
  final Bsdf.Samples samples = new Bsdf.Samples();

  /** Makes the workload. */
  protected BsdfWorkload() {}

  @Override
  protected final double[] expected() {
    return Isolated.values(Shades.class, HITS, HITS);
  }

  /** What records give at a hit. */
  public static final class Shades implements IntToDoubleFunction {
    private final Hits hits;
    private final Bsdf bsdf = new Bsdf();
    private final Bsdf.Samples samples = new Bsdf.Samples();

    /** Makes the function on so many hits. */
    public Shades(int length) {
      hits = new Hits(length);
    }

    @Override
    public double applyAsDouble(int hit) {
      return HeapBsdf.shade(hits, hit, bsdf, samples);
    }
  }
}
