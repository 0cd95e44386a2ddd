package io.github.lightarena.processor.layout;

/**
 * A component's place in a value.
 *
 * @param component the component's name
 * @param kind what is stored, see {@link SlotRequest#kind()}
 * @param byteOffset where it begins, in bytes from the start of the value
 * @param byteSize how much is stored, in bytes
 */
public record Slot(String component, String kind, int byteOffset, int byteSize) {

  /**
   * Where the next slot may begin.
   *
   * @return the first byte after this slot, in bytes from the start of the value
   */
  public int end() {
    return byteOffset + byteSize;
  }
}
