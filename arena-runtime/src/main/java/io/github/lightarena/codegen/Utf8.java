package io.github.lightarena.codegen;

import io.github.lightarena.internal.BlockMemory;
import io.github.lightarena.internal.DirectMemory;
import java.nio.charset.StandardCharsets;

/**
 * Writes and reads text as UTF-8, so that whatever a {@link CharSequence} holds is read back.
 *
 * <p>A surrogate that has no partner, which no well-formed text has and every {@code String} may
 * have, takes the three bytes that UTF-8 would give its number. Such bytes are known as WTF-8. As
 * two that belong together always take the four bytes of their code point, equal texts have equal
 * bytes, and the other way round.
 */
final class Utf8 {
  private static final int MAX_1_BYTE = 0x7F;
  private static final int MAX_2_BYTES = 0x7FF;

  private Utf8() {}

  /** {@return how many bytes a text takes} */
  static long byteLength(CharSequence text) {
    int length = text.length();
    long byteLength = length;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > MAX_2_BYTES) {
        byteLength += 2;
        if (startsPair(text, i, length)) {
          i++; // the pair takes four bytes: one each, and these two
        }
      } else if (c > MAX_1_BYTE) {
        byteLength++;
      }
    }
    return byteLength;
  }

  private static boolean startsPair(CharSequence text, int index, int length) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < length
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  /**
   * Writes a text.
   *
   * @param byteLength what {@link #byteLength} said of it
   * @throws IllegalStateException if the text has changed since
   */
  @SuppressWarnings("deprecation") // the low bytes of ASCII are just what is wanted
  static void write(CharSequence text, BlockMemory memory, long place, int byteLength) {
    int block = Place.block(place);
    int at = Place.byteOffset(place);
    byte[] bytes = memory.bytes()[block];
    int length = text.length();
    if (length == byteLength && bytes != null && text instanceof String) {
      ((String) text).getBytes(0, length, bytes, at);
      return;
    }
    DirectMemory direct = memory.direct();
    int end = at + byteLength;
    for (int i = 0; i < length; i++) {
      int c = text.charAt(i);
      if (c > MAX_2_BYTES && startsPair(text, i, length)) {
        c = Character.toCodePoint((char) c, text.charAt(++i));
      }
      int size = sizeOf(c);
      if (size > end - at) {
        throw changed(byteLength);
      }
      int shift = 6 * (size - 1);
      put(bytes, direct, block, at++, size == 1 ? c : 0xF00 >> size | c >> shift);
      while (shift > 0) {
        shift -= 6;
        put(bytes, direct, block, at++, 0x80 | c >> shift & 0x3F);
      }
    }
    if (at != end) {
      throw changed(byteLength);
    }
  }

  private static int sizeOf(int codePoint) {
    return codePoint <= MAX_1_BYTE
        ? 1
        : codePoint <= MAX_2_BYTES ? 2 : codePoint <= Character.MAX_VALUE ? 3 : 4;
  }

  private static void put(byte[] bytes, DirectMemory direct, int block, int at, int value) {
    if (bytes != null) {
      bytes[at] = (byte) value;
    } else {
      direct.putByte(block, at, (byte) value);
    }
  }

  private static IllegalStateException changed(int byteLength) {
    return new IllegalStateException(
        "byteLength=" + byteLength + ": the text was changed while it was copied into the arena");
  }

  /** {@return how many bytes the code point takes that begins with a byte} */
  static int sizeAt(byte first) {
    return first >= 0 ? 1 : (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 4;
  }

  /** {@return whether a byte is not the first one of its code point} */
  static boolean isContinuation(byte value) {
    return (value & 0xC0) == 0x80;
  }

  /** {@return how many chars a text has} */
  static int charCount(byte[] bytes, int from, int byteLength) {
    int count = byteLength;
    for (int i = from; i < from + byteLength; i++) {
      byte b = bytes[i];
      // The first byte of four stands for two chars.
      if (b < 0) {
        count += isContinuation(b) ? -1 : sizeAt(b) == 4 ? 1 : 0;
      }
    }
    return count;
  }

  /** {@return the text as a string} */
  static String decode(byte[] bytes, int from, int byteLength) {
    int charCount = charCount(bytes, from, byteLength);
    if (charCount == byteLength) {
      return new String(bytes, from, byteLength, StandardCharsets.ISO_8859_1);
    }
    if (!hasLoneSurrogate(bytes, from, byteLength)) {
      return new String(bytes, from, byteLength, StandardCharsets.UTF_8);
    }
    char[] chars = new char[charCount];
    int count = 0;
    for (int at = from; at < from + byteLength; at += sizeAt(bytes[at])) {
      count += Character.toChars(codePoint(bytes, at), chars, count);
    }
    return new String(chars);
  }

  /** {@return whether bytes in a block are those of a text} */
  static boolean equal(
      BlockMemory memory, int block, int byteOffset, int byteLength, CharSequence text) {
    byte[] bytes = memory.bytes()[block];
    DirectMemory direct = memory.direct();
    int length = text.length();
    int end = byteOffset + byteLength;
    int at = byteOffset;
    int i = 0;
    while (at < end && i < length) {
      byte first = get(bytes, direct, block, at++);
      int size = sizeAt(first);
      int codePoint = firstBits(first, size);
      for (int rest = 1; rest < size; rest++) {
        codePoint = codePoint << 6 | get(bytes, direct, block, at++) & 0x3F;
      }
      if (codePoint != Character.codePointAt(text, i)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return at == end && i == length;
  }

  private static byte get(byte[] bytes, DirectMemory direct, int block, int at) {
    return bytes != null ? bytes[at] : direct.getByte(block, at);
  }

  private static boolean hasLoneSurrogate(byte[] bytes, int from, int byteLength) {
    for (int i = from; i < from + byteLength - 1; i++) {
      if (bytes[i] == (byte) 0xED && (bytes[i + 1] & 0x20) != 0) {
        return true;
      }
    }
    return false;
  }

  private static int codePoint(byte[] bytes, int at) {
    int size = sizeAt(bytes[at]);
    int codePoint = firstBits(bytes[at], size);
    for (int i = 1; i < size; i++) {
      codePoint = codePoint << 6 | bytes[at + i] & 0x3F;
    }
    return codePoint;
  }

  /** {@return the bits of a code point that its first byte holds} */
  static int firstBits(byte first, int size) {
    return size == 1 ? first : first & 0x7F >> size;
  }
}
