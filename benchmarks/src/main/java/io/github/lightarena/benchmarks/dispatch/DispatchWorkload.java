package io.github.lightarena.benchmarks.dispatch;

import io.github.lightarena.benchmarks.Isolated;
import io.github.lightarena.benchmarks.Workload;
import io.github.lightarena.benchmarks.shape.ShapeData;
import java.util.function.IntToDoubleFunction;
import org.openjdk.jmh.annotations.Param;

/** Mixed shapes, made before; a turn calls each once. */
public abstract class DispatchWorkload extends Workload {
  /** How many shapes; JMH sets it. */
  @Param({"65536", "1000000"})
  public int length;

  /** The shapes. */
  protected ShapeData data;

  /** Makes the workload. */
  protected DispatchWorkload() {}

  @Override
  protected final double[] expected() {
    data = new ShapeData(length);
    return Isolated.values(ShapeSum.class, length, 1);
  }

  /** The sum of the areas of all records. */
  public static final class ShapeSum implements IntToDoubleFunction {
    private final ShapeData data;

    /** Makes the function on so many shapes. */
    public ShapeSum(int length) {
      data = new ShapeData(length);
    }

    @Override
    public double applyAsDouble(int turn) {
      return data.sumOfAreas(0, data.length());
    }
  }
}
