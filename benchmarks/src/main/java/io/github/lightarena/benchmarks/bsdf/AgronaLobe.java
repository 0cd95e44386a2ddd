package io.github.lightarena.benchmarks.bsdf;

import org.agrona.MutableDirectBuffer;

/** An Agrona flyweight on a {@link TaggedLobe}. */
final class AgronaLobe implements TaggedLobe, LobeWriter {
  static final int BYTE_SIZE = 56;
  private static final int KIND_OFFSET = 0;
  private static final int MICROFACETS_OFFSET = 4;
  private static final int R_OFFSET = 8;
  private static final int G_OFFSET = 16;
  private static final int B_OFFSET = 24;
  private static final int WIDTH_OFFSET = 32;
  private static final int ETA_I_OFFSET = 40;
  private static final int ETA_T_OFFSET = 48;

  private MutableDirectBuffer buffer;
  private int offset;

  AgronaLobe wrap(MutableDirectBuffer newBuffer, int newOffset) {
    buffer = newBuffer;
    offset = newOffset;
    return this;
  }

  @Override
  public boolean isGlossy() {
    return buffer.getInt(offset + KIND_OFFSET) != 0;
  }

  @Override
  public boolean isGgx() {
    return buffer.getInt(offset + MICROFACETS_OFFSET) != 0;
  }

  @Override
  public double r() {
    return buffer.getDouble(offset + R_OFFSET);
  }

  @Override
  public double g() {
    return buffer.getDouble(offset + G_OFFSET);
  }

  @Override
  public double b() {
    return buffer.getDouble(offset + B_OFFSET);
  }

  @Override
  public double width() {
    return buffer.getDouble(offset + WIDTH_OFFSET);
  }

  @Override
  public double etaI() {
    return buffer.getDouble(offset + ETA_I_OFFSET);
  }

  @Override
  public double etaT() {
    return buffer.getDouble(offset + ETA_T_OFFSET);
  }

  @Override
  public void kinds(boolean isGlossy, boolean isGgx) {
    buffer.putInt(offset + KIND_OFFSET, isGlossy ? 1 : 0);
    buffer.putInt(offset + MICROFACETS_OFFSET, isGgx ? 1 : 0);
  }

  @Override
  public void colour(double r, double g, double b) {
    buffer.putDouble(offset + R_OFFSET, r);
    buffer.putDouble(offset + G_OFFSET, g);
    buffer.putDouble(offset + B_OFFSET, b);
  }

  @Override
  public void coat(double width, double etaI, double etaT) {
    buffer.putDouble(offset + WIDTH_OFFSET, width);
    buffer.putDouble(offset + ETA_I_OFFSET, etaI);
    buffer.putDouble(offset + ETA_T_OFFSET, etaT);
  }
}
