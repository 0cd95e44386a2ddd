package io.github.lightarena.codegen;

/**
 * Where a value lies, in one {@code long}, and what a reference to it looks like. Not for users.
 *
 * <pre>
 *   63      48 47      32 31                    0
 *  ┌──────────┬──────────┬───────────────────────┐
 *  │ tag      │ block    │ byteOffset            │
 *  └──────────┴──────────┴───────────────────────┘
 * </pre>
 *
 * A place has no tag; a reference is a place with a tag from 1. The byte offset is in bytes from
 * the start of the block. {@link #NULL} refers to nothing.
 */
public final class Place {
  /** The reference to nothing. */
  public static final long NULL = 0;

  /** The largest tag. */
  public static final int MAX_TAG = 0xFFFF;

  /** The tag of a reference whose type is known: it says no more than that there is a value. */
  public static final int TYPED_TAG = 1;

  private Place() {}

  static long of(int block, int byteOffset) {
    return (long) block << 32 | byteOffset;
  }

  /**
   * {@return the reference to a place}
   *
   * @param tag from 1 to {@link #MAX_TAG}
   * @param place without a tag
   */
  public static long reference(int tag, long place) {
    return (long) tag << 48 | place;
  }

  static long withoutTag(long reference) {
    return reference & (1L << 48) - 1;
  }

  static int tag(long reference) {
    return (int) (reference >>> 48);
  }

  static int block(long placeOrReference) {
    return (int) (placeOrReference >>> 32) & 0xFFFF;
  }

  static int byteOffset(long placeOrReference) {
    return (int) placeOrReference;
  }
}
