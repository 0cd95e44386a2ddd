package io.github.lightarena.codegen;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Fills and copies many bytes under flyweights at once. Not for users.
 *
 * <p>Every {@code slotOffset} is in bytes, from the flyweight's own {@code byteOffset}. Every
 * method throws {@link IllegalStateException} if a flyweight's scope was closed or if it was never
 * aimed at a value.
 */
public final class ByteRanges {
  private ByteRanges() {}

  /**
   * Sets bytes to one value.
   *
   * @param at a live flyweight
   * @param slotOffset of the first byte
   * @param byteSize how many, in bytes
   * @param value of each
   */
  public static void fill(Flyweight at, int slotOffset, int byteSize, byte value) {
    Flyweight.scopeOf(at).stack.memory.fill(at.block, at.byteOffset + slotOffset, byteSize, value);
  }

  /**
   * Copies bytes between flyweights of any arenas; the ranges may overlap.
   *
   * @param from a live flyweight
   * @param fromSlotOffset of the first byte to be copied
   * @param to a live flyweight
   * @param toSlotOffset of the first byte to be written
   * @param byteSize how many, in bytes
   */
  public static void copy(
      Flyweight from, int fromSlotOffset, Flyweight to, int toSlotOffset, int byteSize) {
    byte[] source = Bytes.liveBlock(from);
    byte[] target = Bytes.liveBlock(to);
    int fromOffset = from.byteOffset + fromSlotOffset;
    int toOffset = to.byteOffset + toSlotOffset;
    if (source != null && target != null) {
      System.arraycopy(source, fromOffset, target, toOffset, byteSize);
    } else if (source == null && target == null) {
      Bytes.direct(to)
          .block(to.block)
          .put(toOffset, Bytes.direct(from).block(from.block), fromOffset, byteSize);
    } else if (source == null) {
      Bytes.direct(from).block(from.block).get(fromOffset, target, toOffset, byteSize);
    } else {
      Bytes.direct(to).block(to.block).put(toOffset, source, fromOffset, byteSize);
    }
  }

  /**
   * Sets bytes of a user's buffer to 0.
   *
   * @param buffer of the user
   * @param byteOffset of the first byte, from the start of the buffer
   * @param byteSize how many, in bytes
   */
  public static void clear(ByteBuffer buffer, int byteOffset, int byteSize) {
    for (int i = 0; i < byteSize; i++) {
      buffer.put(byteOffset + i, (byte) 0);
    }
  }

  /** Copies bytes of an array under a flyweight. */
  static void put(Flyweight to, int slotOffset, byte[] source, int sourceOffset, int byteSize) {
    byte[] target = Bytes.liveBlock(to);
    int byteOffset = to.byteOffset + slotOffset;
    if (target != null) {
      System.arraycopy(source, sourceOffset, target, byteOffset, byteSize);
    } else {
      Bytes.direct(to).block(to.block).put(byteOffset, source, sourceOffset, byteSize);
    }
  }

  /**
   * Copies bytes under a flyweight into an array.
   *
   * @param from a live flyweight
   * @param slotOffset of the first byte to be copied
   * @param target takes them
   * @param targetOffset the first index of the array that is written
   * @param byteSize how many, in bytes
   */
  public static void get(
      Flyweight from, int slotOffset, byte[] target, int targetOffset, int byteSize) {
    byte[] source = Bytes.liveBlock(from);
    int byteOffset = from.byteOffset + slotOffset;
    if (source != null) {
      System.arraycopy(source, byteOffset, target, targetOffset, byteSize);
    } else {
      Bytes.direct(from).block(from.block).get(byteOffset, target, targetOffset, byteSize);
    }
  }

  /**
   * {@return whether bytes under two flyweights, of any arenas, are equal}
   *
   * @param a a live flyweight
   * @param aSlotOffset of the first byte
   * @param b a live flyweight
   * @param bSlotOffset of the first byte
   * @param byteSize how many, in bytes
   */
  static boolean equal(Flyweight a, int aSlotOffset, Flyweight b, int bSlotOffset, int byteSize) {
    byte[] one = Bytes.liveBlock(a);
    byte[] other = Bytes.liveBlock(b);
    if (one != null && other != null) {
      int from = a.byteOffset + aSlotOffset;
      int otherFrom = b.byteOffset + bSlotOffset;
      return Arrays.equals(one, from, from + byteSize, other, otherFrom, otherFrom + byteSize);
    }
    for (int i = 0; i < byteSize; i++) {
      if (Bytes.getByte(a, aSlotOffset + i) != Bytes.getByte(b, bSlotOffset + i)) {
        return false;
      }
    }
    return true;
  }
}
