package io.github.lightarena.benchmarks.shape;

import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.Struct;

/** An LWJGL struct of a {@link TaggedShape}. */
public final class LwjglShape extends Struct<LwjglShape> implements TaggedShape {
  /** The size of a shape, in bytes. */
  public static final int SIZEOF;

  /** The alignment of a shape, in bytes. */
  public static final int ALIGNOF;

  private static final int KIND;
  private static final int FIRST;
  private static final int SECOND;
  private static final int THIRD;

  static {
    Layout layout =
        __struct(
            __member(Integer.BYTES),
            __member(Double.BYTES),
            __member(Double.BYTES),
            __member(Double.BYTES));
    SIZEOF = layout.getSize();
    ALIGNOF = layout.getAlignment();
    KIND = layout.offsetof(0);
    FIRST = layout.offsetof(1);
    SECOND = layout.offsetof(2);
    THIRD = layout.offsetof(3);
  }

  private LwjglShape(long address, ByteBuffer container) {
    super(address, container);
  }

  /** {@return the struct at an address} */
  public static LwjglShape create(long address) {
    return new LwjglShape(address, null);
  }

  /** Writes a shape of the data. */
  public void set(ShapeData data, int number) {
    MemoryUtil.memPutInt(address + KIND, data.kind(number));
    MemoryUtil.memPutDouble(address + FIRST, data.first(number));
    MemoryUtil.memPutDouble(address + SECOND, data.second(number));
    MemoryUtil.memPutDouble(address + THIRD, data.third(number));
  }

  @Override
  public int kind() {
    return MemoryUtil.memGetInt(address + KIND);
  }

  @Override
  public double first() {
    return MemoryUtil.memGetDouble(address + FIRST);
  }

  @Override
  public double second() {
    return MemoryUtil.memGetDouble(address + SECOND);
  }

  @Override
  public double third() {
    return MemoryUtil.memGetDouble(address + THIRD);
  }

  @Override
  public int sizeof() {
    return SIZEOF;
  }

  @Override
  protected LwjglShape create(long address, ByteBuffer container) {
    return new LwjglShape(address, container);
  }
}
