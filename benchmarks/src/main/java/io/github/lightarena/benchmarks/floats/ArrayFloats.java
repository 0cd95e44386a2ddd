package io.github.lightarena.benchmarks.floats;

import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

/** A {@code float[]}: C2 makes vector code of most of these loops. */
public class ArrayFloats extends FloatsWorkload {
  private float[] x;
  private float[] y;
  private float[] target;

  @Override
  protected void prepare() {
    x = values();
    y = values();
    target = new float[length];
  }

  @Override
  protected float y(int index) {
    return y[index];
  }

  /** A loop with one operand: {@code y[i] *= a}. */
  @Benchmark
  public double oneOperand() {
    float a = -1;
    for (int i = 0; i < length; i++) {
      y[i] = a * y[i];
    }
    boolean back = isBack();
    float wanted = back ? middleValue() : -middleValue();
    return done(y(middle()), wanted, back ? firstTotal() : -firstTotal());
  }

  /** A loop with two operands: {@code y[i] += a * x[i]}. */
  @Benchmark
  public double twoOperands() {
    boolean back = isBack();
    float a = back ? -2 : 2;
    for (int i = 0; i < length; i++) {
      y[i] = y[i] + a * x[i];
    }
    int times = back ? 1 : 3;
    return done(y(middle()), times * middleValue(), times * firstTotal());
  }

  /** The largest of x. */
  @Benchmark
  public double max() {
    float max = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < length; i++) {
      max = Math.max(max, x[i]);
    }
    return done(max, largest(), firstTotal());
  }

  /** One value into all of y. */
  @Benchmark
  public double fill() {
    float value = isBack() ? 1 : 2;
    Arrays.fill(y, value);
    return done(y(middle()), value, (double) value * length);
  }

  /** All of x into an array. */
  @Benchmark
  public double copyTo() {
    System.arraycopy(x, 0, target, 0, length);
    return done(target[middle()], middleValue(), firstTotal());
  }
}
