package io.github.lightarena.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/**
 * A direct block, and a buffer on the whole of it for each type of element, in native order.
 *
 * <p>They are made with the block, so that any thread may use them: those that only call their
 * absolute methods do not get into each other's way.
 */
public final class DirectBlock {
  /** The bytes, by byte offset. */
  public final ByteBuffer bytes;

  /** The block as {@code short} values; the index of one is its byte offset by 2. */
  public final ShortBuffer shorts;

  /** The block as {@code char} values; the index of one is its byte offset by 2. */
  public final CharBuffer chars;

  /** The block as {@code int} values; the index of one is its byte offset by 4. */
  public final IntBuffer ints;

  /** The block as {@code long} values; the index of one is its byte offset by 8. */
  public final LongBuffer longs;

  /** The block as {@code float} values; the index of one is its byte offset by 4. */
  public final FloatBuffer floats;

  /** The block as {@code double} values; the index of one is its byte offset by 8. */
  public final DoubleBuffer doubles;

  DirectBlock(ByteBuffer bytes) {
    this.bytes = bytes;
    shorts = bytes.asShortBuffer();
    chars = bytes.asCharBuffer();
    ints = bytes.asIntBuffer();
    longs = bytes.asLongBuffer();
    floats = bytes.asFloatBuffer();
    doubles = bytes.asDoubleBuffer();
  }
}
