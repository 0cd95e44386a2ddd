package io.github.lightarena.benchmarks.bsdf;

import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.Struct;

/** An LWJGL struct of a {@link TaggedLobe}. */
final class LwjglLobe extends Struct<LwjglLobe> implements TaggedLobe, LobeWriter {
  static final int SIZEOF;
  static final int ALIGNOF;
  private static final int KIND;
  private static final int MICROFACETS;
  private static final int R;
  private static final int G;
  private static final int B;
  private static final int WIDTH;
  private static final int ETA_I;
  private static final int ETA_T;

  static {
    Layout layout =
        __struct(
            __member(Integer.BYTES),
            __member(Integer.BYTES),
            __member(Double.BYTES),
            __member(Double.BYTES),
            __member(Double.BYTES),
            __member(Double.BYTES),
            __member(Double.BYTES),
            __member(Double.BYTES));
    SIZEOF = layout.getSize();
    ALIGNOF = layout.getAlignment();
    KIND = layout.offsetof(0);
    MICROFACETS = layout.offsetof(1);
    R = layout.offsetof(2);
    G = layout.offsetof(3);
    B = layout.offsetof(4);
    WIDTH = layout.offsetof(5);
    ETA_I = layout.offsetof(6);
    ETA_T = layout.offsetof(7);
  }

  private LwjglLobe(long address, ByteBuffer container) {
    super(address, container);
  }

  static LwjglLobe malloc(MemoryStack stack) {
    return new LwjglLobe(stack.nmalloc(ALIGNOF, SIZEOF), null);
  }

  @Override
  public boolean isGlossy() {
    return MemoryUtil.memGetInt(address + KIND) != 0;
  }

  @Override
  public boolean isGgx() {
    return MemoryUtil.memGetInt(address + MICROFACETS) != 0;
  }

  @Override
  public double r() {
    return MemoryUtil.memGetDouble(address + R);
  }

  @Override
  public double g() {
    return MemoryUtil.memGetDouble(address + G);
  }

  @Override
  public double b() {
    return MemoryUtil.memGetDouble(address + B);
  }

  @Override
  public double width() {
    return MemoryUtil.memGetDouble(address + WIDTH);
  }

  @Override
  public double etaI() {
    return MemoryUtil.memGetDouble(address + ETA_I);
  }

  @Override
  public double etaT() {
    return MemoryUtil.memGetDouble(address + ETA_T);
  }

  @Override
  public void kinds(boolean isGlossy, boolean isGgx) {
    MemoryUtil.memPutInt(address + KIND, isGlossy ? 1 : 0);
    MemoryUtil.memPutInt(address + MICROFACETS, isGgx ? 1 : 0);
  }

  @Override
  public void colour(double r, double g, double b) {
    MemoryUtil.memPutDouble(address + R, r);
    MemoryUtil.memPutDouble(address + G, g);
    MemoryUtil.memPutDouble(address + B, b);
  }

  @Override
  public void coat(double width, double etaI, double etaT) {
    MemoryUtil.memPutDouble(address + WIDTH, width);
    MemoryUtil.memPutDouble(address + ETA_I, etaI);
    MemoryUtil.memPutDouble(address + ETA_T, etaT);
  }

  @Override
  public int sizeof() {
    return SIZEOF;
  }

  @Override
  protected LwjglLobe create(long address, ByteBuffer container) {
    return new LwjglLobe(address, container);
  }
}
