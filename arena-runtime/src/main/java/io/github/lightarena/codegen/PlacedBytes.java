package io.github.lightarena.codegen;

/**
 * Writes the bytes of a value that {@link ArenaScope#reserve} has just made room for. Not for
 * users.
 *
 * <p>The room is the scope's own and the scope may allocate, so there is nothing left to check but
 * the bounds of the block; {@link Bytes} is for everything else, and has these methods with a
 * flyweight's checks. They do not share their bodies: a place says block and offset in one number,
 * and what takes it apart for both is one call more to inline.
 *
 * <p>Every {@code slotOffset} is in bytes, from the start of the value.
 */
public final class PlacedBytes {
  private PlacedBytes() {}

  /**
   * Stores a boolean.
   *
   * @param home the scope
   * @param place of the value
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putBoolean(ArenaScope home, long place, int slotOffset, boolean value) {
    putByte(home, place, slotOffset, value ? (byte) 1 : (byte) 0);
  }

  /**
   * Stores a byte.
   *
   * @param home the scope
   * @param place of the value
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putByte(ArenaScope home, long place, int slotOffset, byte value) {
    int block = Place.block(place);
    int byteOffset = Place.byteOffset(place) + slotOffset;
    byte[] bytes = home.blocks[block];
    if (bytes != null) {
      bytes[byteOffset] = value;
    } else {
      home.direct.putByte(block, byteOffset, value);
    }
  }

  /**
   * Stores a short.
   *
   * @param home the scope
   * @param place of the value
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putShort(ArenaScope home, long place, int slotOffset, short value) {
    int block = Place.block(place);
    int byteOffset = Place.byteOffset(place) + slotOffset;
    byte[] bytes = home.blocks[block];
    if (bytes != null) {
      NativeBytes.SHORT.set(bytes, byteOffset, value);
    } else {
      home.direct.putShort(block, byteOffset, value);
    }
  }

  /**
   * Stores a char.
   *
   * @param home the scope
   * @param place of the value
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putChar(ArenaScope home, long place, int slotOffset, char value) {
    int block = Place.block(place);
    int byteOffset = Place.byteOffset(place) + slotOffset;
    byte[] bytes = home.blocks[block];
    if (bytes != null) {
      NativeBytes.CHAR.set(bytes, byteOffset, value);
    } else {
      home.direct.putChar(block, byteOffset, value);
    }
  }

  /**
   * Stores an int.
   *
   * @param home the scope
   * @param place of the value
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putInt(ArenaScope home, long place, int slotOffset, int value) {
    int block = Place.block(place);
    int byteOffset = Place.byteOffset(place) + slotOffset;
    byte[] bytes = home.blocks[block];
    if (bytes != null) {
      NativeBytes.INT.set(bytes, byteOffset, value);
    } else {
      home.direct.putInt(block, byteOffset, value);
    }
  }

  /**
   * Stores a long.
   *
   * @param home the scope
   * @param place of the value
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putLong(ArenaScope home, long place, int slotOffset, long value) {
    int block = Place.block(place);
    int byteOffset = Place.byteOffset(place) + slotOffset;
    byte[] bytes = home.blocks[block];
    if (bytes != null) {
      NativeBytes.LONG.set(bytes, byteOffset, value);
    } else {
      home.direct.putLong(block, byteOffset, value);
    }
  }

  /**
   * Stores a float.
   *
   * @param home the scope
   * @param place of the value
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putFloat(ArenaScope home, long place, int slotOffset, float value) {
    int block = Place.block(place);
    int byteOffset = Place.byteOffset(place) + slotOffset;
    byte[] bytes = home.blocks[block];
    if (bytes != null) {
      NativeBytes.FLOAT.set(bytes, byteOffset, value);
    } else {
      home.direct.putFloat(block, byteOffset, value);
    }
  }

  /**
   * Stores a double.
   *
   * @param home the scope
   * @param place of the value
   * @param slotOffset of the slot
   * @param value to be stored
   */
  public static void putDouble(ArenaScope home, long place, int slotOffset, double value) {
    int block = Place.block(place);
    int byteOffset = Place.byteOffset(place) + slotOffset;
    byte[] bytes = home.blocks[block];
    if (bytes != null) {
      NativeBytes.DOUBLE.set(bytes, byteOffset, value);
    } else {
      home.direct.putDouble(block, byteOffset, value);
    }
  }
}
