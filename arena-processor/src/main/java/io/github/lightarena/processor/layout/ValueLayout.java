package io.github.lightarena.processor.layout;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * The bytes of a value: its slots by rising offset, and the totals.
 *
 * @param slots by rising offset
 * @param byteSize how many bytes a value takes, a multiple of {@code byteAlignment}; 0 if it has no
 *     component
 * @param byteAlignment the alignment of a value in bytes, a power of two
 * @param hash the layout's fingerprint, see {@link LayoutHash}
 */
public record ValueLayout(List<Slot> slots, int byteSize, int byteAlignment, long hash) {

  /**
   * Takes an unmodifiable copy of the slots.
   *
   * @param slots see the record
   * @param byteSize see the record
   * @param byteAlignment see the record
   * @param hash see the record
   */
  public ValueLayout {
    slots = List.copyOf(slots);
  }

  /**
   * Finds the slot of a component that has one slot, or the first one of a component that has two.
   *
   * @param component the component's name
   * @param kind what is stored in the slot
   * @return the slot
   * @throws NoSuchElementException if there is none
   */
  public Slot slot(String component, String kind) {
    for (Slot slot : slots) {
      if (slot.component().equals(component) && slot.kind().equals(kind)) {
        return slot;
      }
    }
    throw new NoSuchElementException("component=" + component + " kind=" + kind);
  }

  /**
   * Counts the bytes that belong to no component, at the end included.
   *
   * @return the padding in bytes
   */
  public int paddingByteSize() {
    int used = 0;
    for (Slot slot : slots) {
      used += slot.byteSize();
    }
    return byteSize - used;
  }
}
