package io.github.lightarena.codegen;

import io.github.lightarena.internal.DirectMemory;
import java.lang.invoke.VarHandle;

/**
 * Reads and writes the bytes under a flyweight. Not for users.
 *
 * <p>Each access does three things: it compares the flyweight's epoch with its scope's, finds the
 * {@code byte[]} behind the block, and reads or writes it by a {@link VarHandle} in native order,
 * bounds checked. A direct block has no array; the null check that finds that out costs a heap
 * block nothing.
 *
 * <p>{@link PlacedBytes} writes what no flyweight shows yet. One of the two could call the other,
 * but both are what hot code consists of: each is small enough to be inlined whole.
 *
 * <p>Every {@code slotOffset} is in bytes, from the flyweight's own {@code byteOffset}. Every
 * method throws {@link IllegalStateException} if the flyweight's scope was closed or if it was
 * never aimed at a value.
 */
public final class Bytes {
  /** So many elements are copied faster by a loop than by a method of the JDK. */
  static final int FEW = 16;

  private Bytes() {}

  /**
   * {@return the boolean at a slot}
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   */
  public static boolean getBoolean(Flyweight at, int slotOffset) {
    return getByte(at, slotOffset) != 0;
  }

  /**
   * Stores a boolean.
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putBoolean(Flyweight at, int slotOffset, boolean value) {
    putByte(at, slotOffset, value ? (byte) 1 : (byte) 0);
  }

  /**
   * {@return the byte at a slot}
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   */
  public static byte getByte(Flyweight at, int slotOffset) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    return bytes != null ? bytes[byteOffset] : direct(at).getByte(at.block, byteOffset);
  }

  /**
   * Stores a byte.
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putByte(Flyweight at, int slotOffset, byte value) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    if (bytes != null) {
      bytes[byteOffset] = value;
    } else {
      direct(at).putByte(at.block, byteOffset, value);
    }
  }

  /**
   * {@return the short at a slot}
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   */
  public static short getShort(Flyweight at, int slotOffset) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    return bytes != null
        ? (short) NativeBytes.SHORT.get(bytes, byteOffset)
        : direct(at).getShort(at.block, byteOffset);
  }

  /**
   * Stores a short.
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putShort(Flyweight at, int slotOffset, short value) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    if (bytes != null) {
      NativeBytes.SHORT.set(bytes, byteOffset, value);
    } else {
      direct(at).putShort(at.block, byteOffset, value);
    }
  }

  /**
   * {@return the char at a slot}
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   */
  public static char getChar(Flyweight at, int slotOffset) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    return bytes != null
        ? (char) NativeBytes.CHAR.get(bytes, byteOffset)
        : direct(at).getChar(at.block, byteOffset);
  }

  /**
   * Stores a char.
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putChar(Flyweight at, int slotOffset, char value) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    if (bytes != null) {
      NativeBytes.CHAR.set(bytes, byteOffset, value);
    } else {
      direct(at).putChar(at.block, byteOffset, value);
    }
  }

  /**
   * {@return the int at a slot}
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   */
  public static int getInt(Flyweight at, int slotOffset) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    return bytes != null
        ? (int) NativeBytes.INT.get(bytes, byteOffset)
        : direct(at).getInt(at.block, byteOffset);
  }

  /**
   * Stores an int.
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putInt(Flyweight at, int slotOffset, int value) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    if (bytes != null) {
      NativeBytes.INT.set(bytes, byteOffset, value);
    } else {
      direct(at).putInt(at.block, byteOffset, value);
    }
  }

  /**
   * {@return the long at a slot}
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   */
  public static long getLong(Flyweight at, int slotOffset) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    return bytes != null
        ? (long) NativeBytes.LONG.get(bytes, byteOffset)
        : direct(at).getLong(at.block, byteOffset);
  }

  /**
   * Stores a long.
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putLong(Flyweight at, int slotOffset, long value) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    if (bytes != null) {
      NativeBytes.LONG.set(bytes, byteOffset, value);
    } else {
      direct(at).putLong(at.block, byteOffset, value);
    }
  }

  /**
   * {@return the float at a slot}
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   */
  public static float getFloat(Flyweight at, int slotOffset) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    return bytes != null
        ? (float) NativeBytes.FLOAT.get(bytes, byteOffset)
        : direct(at).getFloat(at.block, byteOffset);
  }

  /**
   * Stores a float.
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putFloat(Flyweight at, int slotOffset, float value) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    if (bytes != null) {
      NativeBytes.FLOAT.set(bytes, byteOffset, value);
    } else {
      direct(at).putFloat(at.block, byteOffset, value);
    }
  }

  /**
   * {@return the double at a slot}
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   */
  public static double getDouble(Flyweight at, int slotOffset) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    return bytes != null
        ? (double) NativeBytes.DOUBLE.get(bytes, byteOffset)
        : direct(at).getDouble(at.block, byteOffset);
  }

  /**
   * Stores a double.
   *
   * @param at a live flyweight
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putDouble(Flyweight at, int slotOffset, double value) {
    byte[] bytes = liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    if (bytes != null) {
      NativeBytes.DOUBLE.set(bytes, byteOffset, value);
    } else {
      direct(at).putDouble(at.block, byteOffset, value);
    }
  }

  /**
   * Checks that a flyweight is live, for values that have no byte whose access would.
   *
   * @param at the flyweight
   * @throws IllegalStateException if its scope was closed
   */
  public static void checkLive(Flyweight at) {
    Flyweight.scopeOf(at);
  }

  /**
   * The array behind the flyweight's block, or null if it is direct or the flyweight was not aimed.
   */
  static byte[] liveBlock(Flyweight at) {
    ArenaScope scope = at.scope;
    if (at.epoch != scope.epoch) {
      throw Flyweight.dead(at);
    }
    return scope.blocks[at.block];
  }

  static DirectMemory direct(Flyweight at) {
    checkAimed(at);
    return at.scope.direct;
  }

  static void checkAimed(Flyweight at) {
    if (at.block == 0) {
      throw new IllegalStateException(
          at.kind.name() + " is not aimed at a value; aim it with an accessor that takes it");
    }
  }
}
