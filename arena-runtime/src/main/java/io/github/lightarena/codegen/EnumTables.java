package io.github.lightarena.codegen;

import java.util.Arrays;

/** The constants of enums, by the numbers that codecs store for them. Not for users. */
public final class EnumTables {

  private EnumTables() {}

  /**
   * {@return the constants by ordinal}
   *
   * @param <E> the enum
   * @param type its class
   * @param byteSize of the number that a codec stores, 1 or 2, as it was when the codec was
   *     compiled
   * @throws IllegalStateException if the enum has more constants by now than such numbers can tell
   */
  public static <E extends Enum<E>> E[] constants(Class<E> type, int byteSize) {
    return checked(type, type.getEnumConstants(), byteSize);
  }

  /**
   * {@return null, then the constants by ordinal}
   *
   * @param <E> the enum
   * @param type its class
   * @param byteSize of the number that a codec stores, 1 or 2, as it was when the codec was
   *     compiled
   * @throws IllegalStateException if the enum has more constants by now than such numbers can tell
   */
  public static <E extends Enum<E>> E[] nullAndConstants(Class<E> type, int byteSize) {
    E[] constants = type.getEnumConstants();
    E[] table = Arrays.copyOf(constants, constants.length + 1);
    System.arraycopy(constants, 0, table, 1, constants.length);
    table[0] = null;
    return checked(type, table, byteSize);
  }

  /** The enum may be of another jar than at compile time, and have become larger. */
  private static <E> E[] checked(Class<E> type, E[] table, int byteSize) {
    if (table.length > 1 << byteSize * Byte.SIZE) {
      throw new IllegalStateException(
          "enum="
              + type.getName()
              + " constants="
              + type.getEnumConstants().length
              + " do not fit in byteSize="
              + byteSize
              + ", as they did at compile time; compile the records that hold one again");
    }
    return table;
  }
}
