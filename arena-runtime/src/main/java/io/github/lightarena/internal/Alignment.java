package io.github.lightarena.internal;

/** Arithmetic on byte alignments. An alignment is a power of two, in bytes. */
public final class Alignment {
  /** The largest alignment that an arena keeps, in bytes. */
  public static final int MAX_BYTE_ALIGNMENT = 4096;

  private Alignment() {}

  /**
   * {@return {@code byteOffset} rounded up to a multiple of {@code byteAlignment}}
   *
   * @param byteOffset in bytes, not negative, at most {@code Integer.MAX_VALUE -
   *     MAX_BYTE_ALIGNMENT}
   * @param byteAlignment in bytes, a power of two
   */
  public static int alignUp(int byteOffset, int byteAlignment) {
    return (byteOffset + byteAlignment - 1) & -byteAlignment;
  }
}
