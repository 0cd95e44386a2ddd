package io.github.lightarena.benchmarks.dispatch;

import io.github.lightarena.benchmarks.shape.ForeignShape;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code java.lang.foreign}: an array of structs in one segment. */
public class ForeignDispatch extends DispatchWorkload {
  private Arena arena;
  private MemorySegment shapes;

  @Override
  protected void prepare() {
    arena = Arena.ofConfined();
    shapes = arena.allocate(ForeignShape.LAYOUT, length);
    for (int i = 0; i < length; i++) {
      ForeignShape.at(shapes, i).set(data, i);
    }
  }

  @Override
  protected void release() {
    arena.close();
  }

  /** A record on the segment for each element. */
  @Benchmark
  public double structs() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += ForeignShape.at(shapes, i).area();
    }
    return done(sum);
  }
}
