package io.github.lightarena.processor.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The fingerprint of a layout: 64-bit FNV-1a over the UTF-8 bytes of one line for each slot, by
 * rising offset, and one for the totals:
 *
 * <pre>
 *   component:kind:byteOffset:byteSize\n
 *   byteSize/byteAlignment\n
 * </pre>
 *
 * <p>The kind of a nested value holds the hash of its own layout, so a change deep inside changes
 * every value around it. A codec checks at run time the hash of each value that it inlines: jars of
 * different versions fail loudly instead of reading the wrong bytes.
 */
public final class LayoutHash {

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private LayoutHash() {}

  static long of(List<Slot> slots, int byteSize, int byteAlignment) {
    StringBuilder text = new StringBuilder();
    for (Slot slot : slots) {
      text.append(slot.component()).append(':').append(slot.kind()).append(':');
      text.append(slot.byteOffset()).append(':').append(slot.byteSize()).append('\n');
    }
    text.append(byteSize).append('/').append(byteAlignment).append('\n');
    return fnv1a(text.toString());
  }

  static long fnv1a(String text) {
    long hash = OFFSET_BASIS;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * PRIME;
    }
    return hash;
  }
}
