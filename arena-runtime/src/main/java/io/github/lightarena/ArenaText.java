package io.github.lightarena;

import io.github.lightarena.codegen.ArenaChars;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.FlyweightKind;

/**
 * Text in an arena: a flyweight on its UTF-8 bytes, which makes no garbage.
 *
 * <p>It is what a view's accessor of a {@code CharSequence} component answers, and the one with
 * {@code Chars} of a {@code String} component. The text never changes; {@link #toString} copies it
 * out.
 *
 * <p>Whatever a {@code String} holds is read back, a surrogate without a partner too. Indices and
 * {@link #length()} are in chars, as everywhere in Java. {@link #charAt} finds a char at once where
 * all are ASCII. Elsewhere it goes on from where it last was, so that reading from one end to the
 * other looks at each byte once, and jumping about does not.
 *
 * <p>{@link CharSequence} says nothing of equality. Here two texts are equal if their chars are; a
 * text never equals a {@code String}, which would not equal it either: {@link #contentEquals}
 * compares with any. The hash code is that of the string.
 *
 * <p>Valid until the allocator it came from is closed: every use after that throws {@link
 * IllegalStateException}.
 */
public final class ArenaText extends ArenaChars {
  /** For generated code: the kind of these texts. */
  public static final FlyweightKind<ArenaText> KIND =
      new FlyweightKind<>(ArenaText.class, ArenaText::new);

  private ArenaText() {
    super(KIND);
  }

  /**
   * {@return the text from one char to before another: the same bytes} Where the part begins or
   * ends between two surrogates, which share their bytes, it is a string.
   *
   * @param from the first char
   * @param to the one after the last
   * @throws IndexOutOfBoundsException if {@code 0 <= from <= to <= length} does not hold
   * @throws IllegalStateException if the text's scope was closed
   */
  @Override
  public CharSequence subSequence(int from, int to) {
    return part(KIND, this, from, to);
  }

  /**
   * {@return whether another text has the same chars}
   *
   * @param other any text
   * @throws IllegalStateException if the text's scope was closed
   */
  public boolean contentEquals(CharSequence other) {
    if (other instanceof ArenaText) {
      return sameBytes(this, (ArenaText) other);
    }
    int length = length();
    Arguments.notNull(other, "other");
    if (length != other.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (charAt(i) != other.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return a copy of this text, in the scope of an allocator}
   *
   * @param alloc an open allocator, of any arena
   * @throws NullPointerException if it is null
   * @throws ArenaOutOfMemoryException if its arena cannot have a further block; it is as before
   * @throws IllegalStateException if the text's scope was closed, or if that of the allocator is
   *     closed, not the innermost one, or of another thread
   */
  public ArenaText copyTo(Allocator alloc) {
    return copy(KIND, this, alloc);
  }

  /** {@return whether the other is an ArenaText of the same chars} */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof ArenaText && sameBytes(this, (ArenaText) other);
  }

  /** {@return the hash code that a {@code String} of these chars has} */
  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
