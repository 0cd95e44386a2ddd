package io.github.lightarena.benchmarks.floats;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import java.util.List;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Slices of an arena, in heap blocks and in direct ones. */
@ArenaScoped
public class ArenaFloats extends FloatsWorkload {
  private static final int OTHER_LENGTH = 1024;
  private static final int OTHER_TURNS = 2000;

  /**
   * Where the blocks are; JMH sets it. "both" are heap blocks, in a JVM that has used direct ones.
   */
  @Param({"heap", "direct", "both"})
  public String memory;

  private MemoryArena arena;
  private Allocator alloc;
  private FloatSlice x;
  private FloatSlice y;
  private float[] target;

  @Override
  protected void prepare() {
    if (memory.equals("both")) {
      useDirectBlocks();
    }
    MemoryArena.Builder builder = MemoryArena.builder();
    arena = memory.equals("direct") ? builder.direct().build() : builder.build();
    alloc = arena.allocator();
    x = alloc.copyOf(values());
    y = alloc.copyOf(values());
    target = new float[length];
  }

  @Override
  protected void release() {
    super.release();
    alloc.close();
    arena.close();
  }

  private static void useDirectBlocks() {
    List<Consumer<ArenaFloats>> operations =
        List.of(
            ArenaFloats::oneOperand,
            ArenaFloats::twoOperands,
            ArenaFloats::max,
            ArenaFloats::fill,
            ArenaFloats::copyTo);
    for (Consumer<ArenaFloats> operation : operations) {
      ArenaFloats other = new ArenaFloats();
      other.memory = "direct";
      other.length = OTHER_LENGTH;
      other.setUp();
      for (int i = 0; i < OTHER_TURNS; i++) {
        operation.accept(other);
      }
      other.tearDown();
    }
  }

  @Override
  protected float y(int index) {
    return y.get(index);
  }

  /** A loop with one operand: {@code y[i] *= a}. */
  @Benchmark
  public double oneOperand() {
    float a = -1;
    for (int i = 0; i < length; i++) {
      y.set(i, a * y.get(i));
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
      y.set(i, y.get(i) + a * x.get(i));
    }
    int times = back ? 1 : 3;
    return done(y(middle()), times * middleValue(), times * firstTotal());
  }

  /** The largest of x. */
  @Benchmark
  public double max() {
    float max = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < length; i++) {
      max = Math.max(max, x.get(i));
    }
    return done(max, largest(), firstTotal());
  }

  /** One value into all of y. */
  @Benchmark
  public double fill() {
    float value = isBack() ? 1 : 2;
    y.fill(value);
    return done(y(middle()), value, (double) value * length);
  }

  /** All of x into an array. */
  @Benchmark
  public double copyTo() {
    x.copyTo(target);
    return done(target[middle()], middleValue(), firstTotal());
  }
}
