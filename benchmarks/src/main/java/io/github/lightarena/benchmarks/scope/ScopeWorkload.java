package io.github.lightarena.benchmarks.scope;

import io.github.lightarena.benchmarks.Isolated;
import io.github.lightarena.benchmarks.Workload;
import io.github.lightarena.benchmarks.shape.ShapeData;
import java.util.function.IntToDoubleFunction;

/** Sixteen shapes a scope, of kinds in an order that is 65,536 long. */
public abstract class ScopeWorkload extends Workload {
  /** How many shapes a scope has. */
  protected static final int SHAPES = 16;

  private static final int PATTERN_LENGTH = 65_536;

  /** The shapes, sixteen for each turn. */
  protected final ShapeData data = new ShapeData(PATTERN_LENGTH);

  /** Makes the workload. */
  protected ScopeWorkload() {}

  /** {@return the number of the first shape of this turn} */
  protected final int first() {
    return turn() * SHAPES;
  }

  @Override
  protected final double[] expected() {
    return Isolated.values(ShapeSums.class, PATTERN_LENGTH, PATTERN_LENGTH / SHAPES);
  }

  /** The sum of the areas of a turn's records. */
  public static final class ShapeSums implements IntToDoubleFunction {
    private final ShapeData data;

    /** Makes the function on so many shapes. */
    public ShapeSums(int length) {
      data = new ShapeData(length);
    }

    @Override
    public double applyAsDouble(int turn) {
      return data.sumOfAreas(turn * SHAPES, (turn + 1) * SHAPES);
    }
  }
}
