package io.github.lightarena.codegen;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The bytes that a thread lends to converters. A converter that calls another one, through a view
 * that it reads, gets others: what is lent last is given back first.
 */
final class LentBytes {
  private static final int FIRST_BYTE_SIZE = 64;
  private static final ThreadLocal<LentBytes> OF_THREAD = ThreadLocal.withInitial(LentBytes::new);

  private ByteBuffer[] buffers = new ByteBuffer[1];

  /** How many are lent now. */
  private int depth;

  static LentBytes ofThread() {
    return OF_THREAD.get();
  }

  /** A buffer over an array that begins at index 0; its bytes are 0. */
  ByteBuffer take(int byteSize, ByteOrder order) {
    if (depth == buffers.length) {
      buffers = Arrays.copyOf(buffers, depth * 2);
    }
    ByteBuffer buffer = buffers[depth];
    if (buffer == null || buffer.capacity() < byteSize) {
      buffer = ByteBuffer.allocate(Math.max(byteSize, FIRST_BYTE_SIZE));
      buffers[depth] = buffer;
    }
    depth++;
    Arrays.fill(buffer.array(), 0, byteSize, (byte) 0);
    return buffer.clear().limit(byteSize).order(order);
  }

  void giveBack() {
    depth--;
  }
}
