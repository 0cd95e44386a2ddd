package io.github.lightarena.benchmarks.shape;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * A {@link TaggedShape} in a segment of {@code java.lang.foreign}.
 *
 * @param segment where it lies
 * @param offset of its first byte
 */
public record ForeignShape(MemorySegment segment, long offset) implements TaggedShape {
  /** What a shape looks like. */
  public static final MemoryLayout LAYOUT =
      MemoryLayout.structLayout(
          ValueLayout.JAVA_INT.withName("kind"),
          MemoryLayout.paddingLayout(4),
          ValueLayout.JAVA_DOUBLE.withName("first"),
          ValueLayout.JAVA_DOUBLE.withName("second"),
          ValueLayout.JAVA_DOUBLE.withName("third"));

  private static final VarHandle KIND = handle("kind");
  private static final VarHandle FIRST = handle("first");
  private static final VarHandle SECOND = handle("second");
  private static final VarHandle THIRD = handle("third");

  private static VarHandle handle(String name) {
    return LAYOUT.varHandle(PathElement.groupElement(name)).withInvokeExactBehavior();
  }

  /** {@return an element of an array of shapes} */
  public static ForeignShape at(MemorySegment shapes, int index) {
    return new ForeignShape(shapes, index * LAYOUT.byteSize());
  }

  /** Writes a shape of the data. */
  public void set(ShapeData data, int number) {
    KIND.set(segment, offset, data.kind(number));
    FIRST.set(segment, offset, data.first(number));
    SECOND.set(segment, offset, data.second(number));
    THIRD.set(segment, offset, data.third(number));
  }

  @Override
  public int kind() {
    return (int) KIND.get(segment, offset);
  }

  @Override
  public double first() {
    return (double) FIRST.get(segment, offset);
  }

  @Override
  public double second() {
    return (double) SECOND.get(segment, offset);
  }

  @Override
  public double third() {
    return (double) THIRD.get(segment, offset);
  }
}
