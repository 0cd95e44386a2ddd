package io.github.lightarena.codegen;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Keeps the bytes of a value while another is written over them, so that they can be put back if
 * the user's converter throws half-way. A stack for each thread. Not for users.
 */
public final class SavedBytes {
  /** What a thread keeps at most for its next value, in bytes. */
  private static final int MAX_KEPT = 1 << 16;

  private static final int MIN_KEPT = 1 << 8;

  private static final ThreadLocal<SavedBytes> OF_THREAD = ThreadLocal.withInitial(SavedBytes::new);

  private byte[] bytes = new byte[MIN_KEPT];
  private int top;

  private SavedBytes() {}

  /** {@return the stack of this thread} */
  public static SavedBytes ofThread() {
    return OF_THREAD.get();
  }

  /**
   * Saves the bytes of a value in an arena.
   *
   * @param at a live flyweight
   * @param slotOffset of the value, in bytes from the flyweight's own byte offset
   * @param byteSize of the value
   */
  public void save(Flyweight at, int slotOffset, int byteSize) {
    makeRoom(byteSize);
    ByteRanges.get(at, slotOffset, bytes, top, byteSize);
    top += byteSize;
  }

  /**
   * Saves the bytes of a value in a buffer.
   *
   * @param buffer of the user
   * @param byteOffset of the value, in bytes from the start of the buffer
   * @param byteSize of the value
   */
  public void save(ByteBuffer buffer, int byteOffset, int byteSize) {
    makeRoom(byteSize);
    buffer.get(byteOffset, bytes, top, byteSize);
    top += byteSize;
  }

  private void makeRoom(int byteSize) {
    if (bytes.length - top < byteSize) {
      bytes = Arrays.copyOf(bytes, Math.max(top + byteSize, bytes.length * 2));
    }
  }

  /**
   * Puts back what was saved last.
   *
   * @param at as it was saved
   * @param slotOffset as it was saved
   * @param byteSize as it was saved
   */
  public void putBack(Flyweight at, int slotOffset, int byteSize) {
    ByteRanges.put(at, slotOffset, bytes, top - byteSize, byteSize);
  }

  /**
   * Puts back what was saved last.
   *
   * @param buffer as it was saved
   * @param byteOffset as it was saved
   * @param byteSize as it was saved
   */
  public void putBack(ByteBuffer buffer, int byteOffset, int byteSize) {
    buffer.put(byteOffset, bytes, top - byteSize, byteSize);
  }

  /**
   * Forgets what was saved last.
   *
   * @param byteSize as it was saved
   */
  public void forget(int byteSize) {
    top -= byteSize;
    if (top == 0 && bytes.length > MAX_KEPT) {
      bytes = new byte[MIN_KEPT];
    }
  }
}
