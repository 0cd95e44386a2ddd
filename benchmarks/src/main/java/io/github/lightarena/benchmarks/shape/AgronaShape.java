package io.github.lightarena.benchmarks.shape;

import org.agrona.MutableDirectBuffer;

/** An Agrona flyweight on a {@link TaggedShape}: it is wrapped around one after another. */
public final class AgronaShape implements TaggedShape {
  /** The size of a shape, in bytes. */
  public static final int BYTE_SIZE = 32;

  private static final int KIND_OFFSET = 0;
  private static final int FIRST_OFFSET = 8;
  private static final int SECOND_OFFSET = 16;
  private static final int THIRD_OFFSET = 24;

  private MutableDirectBuffer buffer;
  private int offset;

  /** Makes a flyweight on nothing. */
  public AgronaShape() {}

  /** {@return this flyweight, on the shape at an offset of a buffer} */
  public AgronaShape wrap(MutableDirectBuffer newBuffer, int newOffset) {
    buffer = newBuffer;
    offset = newOffset;
    return this;
  }

  /** Writes a shape of the data. */
  public void set(ShapeData data, int number) {
    buffer.putInt(offset + KIND_OFFSET, data.kind(number));
    buffer.putDouble(offset + FIRST_OFFSET, data.first(number));
    buffer.putDouble(offset + SECOND_OFFSET, data.second(number));
    buffer.putDouble(offset + THIRD_OFFSET, data.third(number));
  }

  @Override
  public int kind() {
    return buffer.getInt(offset + KIND_OFFSET);
  }

  @Override
  public double first() {
    return buffer.getDouble(offset + FIRST_OFFSET);
  }

  @Override
  public double second() {
    return buffer.getDouble(offset + SECOND_OFFSET);
  }

  @Override
  public double third() {
    return buffer.getDouble(offset + THIRD_OFFSET);
  }
}
