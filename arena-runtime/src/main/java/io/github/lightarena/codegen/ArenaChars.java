package io.github.lightarena.codegen;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The base of text in an arena: what it needs of the arena's inside. Not for users, who use {@code
 * ArenaText}.
 *
 * <p>Where every char takes one byte, a char is found at once. Elsewhere the flyweight remembers
 * where it last read, and goes from there, or from whichever end of the text is nearer: reading a
 * text from one end to the other looks at each byte once.
 */
public abstract class ArenaChars extends Flyweight implements CharSequence {
  private static final VarHandle POSITION;

  static {
    try {
      POSITION =
          MethodHandles.lookup()
              .findVarHandle(ArenaChars.class, "position", long.class)
              .withInvokeExactBehavior();
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** In bytes. */
  int byteLength;

  /** In chars; -1 while no one has asked. */
  private int charCount;

  /**
   * Where the last char was found: the index of its code point's first char in the upper 32 bits,
   * and the offset of its first byte in the lower, both from the start of the text. One number, so
   * that several threads may read through one flyweight.
   */
  @SuppressWarnings("unused") // through its handle
  private long position;

  /**
   * Makes a text that is aimed at nothing.
   *
   * @param kind the kind of this class
   */
  protected ArenaChars(FlyweightKind<?> kind) {
    super(kind);
  }

  void aim(int block, int byteOffset, int newByteLength) {
    aim(block, byteOffset);
    byteLength = newByteLength;
    charCount = -1;
    POSITION.setOpaque(this, 0L);
  }

  /**
   * {@return how many bytes the text takes, as UTF-8}
   *
   * @throws IllegalStateException if the text's scope was closed
   */
  public final int byteLength() {
    Flyweight.scopeOf(this);
    return byteLength;
  }

  /**
   * {@return the length in chars} The first call looks at every byte; the text remembers the
   * answer.
   *
   * @throws IllegalStateException if the text's scope was closed
   */
  @Override
  public final int length() {
    Flyweight.scopeOf(this);
    int count = charCount;
    if (count < 0) {
      count = countChars();
      charCount = count;
    }
    return count;
  }

  private int countChars() {
    byte[] bytes = Bytes.liveBlock(this);
    if (bytes != null) {
      return Utf8.charCount(bytes, byteOffset, byteLength);
    }
    int count = byteLength;
    for (int i = 0; i < byteLength; i++) {
      byte b = Bytes.getByte(this, i);
      count += Utf8.isContinuation(b) ? -1 : Utf8.sizeAt(b) == 4 ? 1 : 0;
    }
    return count;
  }

  /**
   * {@return a char} In a text that is all ASCII it is found at once; in any other it is looked for
   * from where the last one was found, or from an end of the text, so that reading on or back is
   * quick and jumping about is not: {@code toString()} is the way then.
   *
   * @param index in chars
   * @throws IndexOutOfBoundsException if it is negative or not less than the length
   * @throws IllegalStateException if the text's scope was closed
   */
  @Override
  public final char charAt(int index) {
    int count = length();
    if (index < 0 || index >= count) {
      throw new IndexOutOfBoundsException("index=" + index + " length=" + count);
    }
    if (count == byteLength) {
      return (char) Bytes.getByte(this, index);
    }
    long found = find(index);
    int codePoint = codePoint((int) found);
    return codePoint <= Character.MAX_VALUE
        ? (char) codePoint
        : index == (int) (found >>> 32)
            ? Character.highSurrogate(codePoint)
            : Character.lowSurrogate(codePoint);
  }

  /** Finds the code point that a char belongs to, in a text that is not all ASCII. */
  private long find(int index) {
    long start = (long) POSITION.getOpaque(this);
    int chars = (int) (start >>> 32);
    int at = (int) start;
    int count = charCount;
    if (index < chars - index) {
      chars = 0;
      at = 0;
    } else if (count - index < index - chars) {
      chars = count;
      at = byteLength;
    }
    while (chars > index) {
      do {
        at--;
      } while (Utf8.isContinuation(Bytes.getByte(this, at)));
      chars -= charsAt(at);
    }
    for (int next = chars + charsAt(at); next <= index; next += charsAt(at)) {
      chars = next;
      at += Utf8.sizeAt(Bytes.getByte(this, at));
    }
    long found = (long) chars << 32 | at;
    POSITION.setOpaque(this, found);
    return found;
  }

  private int charsAt(int at) {
    return Utf8.sizeAt(Bytes.getByte(this, at)) == 4 ? 2 : 1;
  }

  private int codePoint(int at) {
    byte first = Bytes.getByte(this, at);
    int size = Utf8.sizeAt(first);
    int codePoint = Utf8.firstBits(first, size);
    for (int i = 1; i < size; i++) {
      codePoint = codePoint << 6 | Bytes.getByte(this, at + i) & 0x3F;
    }
    return codePoint;
  }

  /**
   * {@return a part of a text: the same bytes, or a string if the part begins or ends between two
   * surrogates}
   *
   * @param <T> the text's class
   * @param kind its kind
   * @param text the whole
   * @param from the first char
   * @param to the one after the last
   * @throws IndexOutOfBoundsException if {@code 0 <= from <= to <= length} does not hold
   * @throws IllegalStateException if the text's scope was closed
   */
  protected static <T extends ArenaChars> CharSequence part(
      FlyweightKind<T> kind, T text, int from, int to) {
    ArenaChars whole = text;
    int count = whole.length();
    if (from < 0 || to < from || to > count) {
      throw new IndexOutOfBoundsException("from=" + from + " to=" + to + " length=" + count);
    }
    int first = whole.boundary(from);
    int end = whole.boundary(to);
    if (first < 0 || end < 0) {
      return whole.toString().substring(from, to);
    }
    T part = Lifetimes.next(whole, kind);
    ArenaChars target = part;
    target.aim(whole.block, whole.byteOffset + first, end - first);
    return part;
  }

  /**
   * {@return a copy of a text, in the scope of an allocator}
   *
   * @param <T> the text's class
   * @param kind its kind
   * @param text of any arena
   * @param allocator whose scope the copy belongs to
   * @throws IllegalStateException if the text's scope was closed, or if the allocator's scope is
   *     closed, not the innermost one, or of another thread
   */
  protected static <T extends ArenaChars> T copy(
      FlyweightKind<T> kind, T text, ScopeHandle allocator) {
    ArenaChars source = text;
    Bytes.liveBlock(source);
    ArenaScope scope = Arguments.notNull(allocator, "alloc").scope();
    long place = scope.reserve(source.byteLength, 1);
    scope.show(place);
    T copy = scope.next(kind);
    ArenaChars target = copy;
    target.aim(Place.block(place), Place.byteOffset(place), source.byteLength);
    ByteRanges.copy(source, 0, target, 0, source.byteLength);
    return copy;
  }

  /** The offset of a char's first byte, or -1 if it is the second of two surrogates. */
  private int boundary(int index) {
    int count = length();
    if (count == byteLength) {
      return index;
    }
    if (index == count) {
      return byteLength;
    }
    long found = find(index);
    return (int) (found >>> 32) == index ? (int) found : -1;
  }

  /**
   * {@return whether a text has the same bytes, and so the same chars, as another}
   *
   * @param a a live text
   * @param b another
   */
  protected static boolean sameBytes(ArenaChars a, ArenaChars b) {
    Flyweight.scopeOf(a);
    Flyweight.scopeOf(b);
    return a.byteLength == b.byteLength && ByteRanges.equal(a, 0, b, 0, a.byteLength);
  }

  /** {@return the hash code that a string of these chars has} */
  @Override
  public int hashCode() {
    int hash = 0;
    int end = byteLength();
    for (int at = 0; at < end; ) {
      int codePoint = codePoint(at);
      at += Utf8.sizeAt(Bytes.getByte(this, at));
      if (codePoint > Character.MAX_VALUE) {
        hash = 31 * hash + Character.highSurrogate(codePoint);
        codePoint = Character.lowSurrogate(codePoint);
      }
      hash = 31 * hash + (char) codePoint;
    }
    return hash;
  }

  @Override
  public abstract boolean equals(Object other);

  /** {@return the chars as a string; of a closed text a note of that, such as ArenaText[closed]} */
  @Override
  public final String toString() {
    return Flyweight.isLive(this) ? Texts.string(this, byteLength) : kind.name() + "[closed]";
  }
}
