package io.github.lightarena.processor.layout;

/**
 * One place that a component needs in a value. A component needs one, but for a reference with a
 * length, which needs two.
 *
 * @param component the component's name
 * @param kind what is stored there, in words that stay the same from version to version, since they
 *     enter the layout's hash: {@code int}, {@code reference}, {@code length}
 * @param byteSize how much is stored, in bytes; not negative
 * @param byteAlignment the alignment in bytes, a power of two
 */
public record SlotRequest(String component, String kind, long byteSize, int byteAlignment) {

  /**
   * Checks the numbers.
   *
   * @param component see the record
   * @param kind see the record
   * @param byteSize see the record
   * @param byteAlignment see the record
   * @throws IllegalArgumentException if the size is negative or the alignment not a power of two
   */
  public SlotRequest {
    if (byteSize < 0 || Integer.bitCount(byteAlignment) != 1 || byteAlignment < 0) {
      throw new IllegalArgumentException(
          "component=" + component + " byteSize=" + byteSize + " byteAlignment=" + byteAlignment);
    }
  }
}
