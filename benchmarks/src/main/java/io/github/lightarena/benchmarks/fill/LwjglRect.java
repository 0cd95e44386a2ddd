package io.github.lightarena.benchmarks.fill;

import io.github.lightarena.benchmarks.shape.RectShape;
import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.Struct;

/** An LWJGL struct of a rectangle. */
final class LwjglRect extends Struct<LwjglRect> implements RectShape {
  static final int SIZEOF;
  static final int ALIGNOF;
  private static final int WIDTH;
  private static final int HEIGHT;

  static {
    Layout layout = __struct(__member(Double.BYTES), __member(Double.BYTES));
    SIZEOF = layout.getSize();
    ALIGNOF = layout.getAlignment();
    WIDTH = layout.offsetof(0);
    HEIGHT = layout.offsetof(1);
  }

  private LwjglRect(long address, ByteBuffer container) {
    super(address, container);
  }

  static LwjglRect create(long address) {
    return new LwjglRect(address, null);
  }

  void set(double width, double height) {
    MemoryUtil.memPutDouble(address + WIDTH, width);
    MemoryUtil.memPutDouble(address + HEIGHT, height);
  }

  @Override
  public double width() {
    return MemoryUtil.memGetDouble(address + WIDTH);
  }

  @Override
  public double height() {
    return MemoryUtil.memGetDouble(address + HEIGHT);
  }

  @Override
  public int sizeof() {
    return SIZEOF;
  }

  @Override
  protected LwjglRect create(long address, ByteBuffer container) {
    return new LwjglRect(address, container);
  }
}
