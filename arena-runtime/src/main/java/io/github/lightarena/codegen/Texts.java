package io.github.lightarena.codegen;

import io.github.lightarena.internal.ArenaBlocks;

/**
 * Stores and reads texts: the bytes lie in the arena as UTF-8, the value holds a reference to them
 * and their number. Not for users.
 *
 * <p>Every offset is in bytes, from the flyweight's own {@code byteOffset}.
 */
public final class Texts {
  private Texts() {}

  /**
   * {@return how many bytes a text takes}
   *
   * @param text of any class
   * @param component the component's name, for the error
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if it takes more than a block can have
   */
  public static int byteLength(CharSequence text, String component) {
    return nullableByteLength(Stores.notNull(text, component), component);
  }

  /**
   * {@return how many bytes a text takes; 0 for null}
   *
   * @param text of any class, or null
   * @param component the component's name, for the error
   * @throws IllegalArgumentException if it takes more than a block can have
   */
  public static int nullableByteLength(CharSequence text, String component) {
    if (text == null) {
      return 0;
    }
    long byteLength =
        text instanceof ArenaChars ? ((ArenaChars) text).byteLength() : Utf8.byteLength(text);
    if (byteLength > ArenaBlocks.MAX_BLOCK_BYTE_SIZE) {
      throw new IllegalArgumentException(
          component
              + ".byteLength="
              + byteLength
              + " maxByteLength="
              + ArenaBlocks.MAX_BLOCK_BYTE_SIZE);
    }
    return (int) byteLength;
  }

  /**
   * {@return a reference to a text: one of this arena is referred to, any other copied in; the null
   * reference for null}
   *
   * @param factory of the value that will hold it
   * @param text of any class, or null
   * @param byteLength what {@link #byteLength} said of it
   * @throws IllegalStateException if it is of a closed scope or would not live as long as the
   *     reference, if the scope may not allocate now, or if the text has changed in between
   */
  public static long reference(ScopeFactory<?> factory, CharSequence text, int byteLength) {
    return text == null ? Place.NULL : reference(factory.scope(), text, byteLength);
  }

  static long reference(ArenaScope scope, CharSequence text, int byteLength) {
    if (text instanceof ArenaChars && ((ArenaChars) text).scope.stack == scope.stack) {
      ArenaChars known = (ArenaChars) text;
      Bytes.liveBlock(known);
      long place = Lifetimes.referable(scope, known, byteLength);
      return Place.reference(Place.TYPED_TAG, place);
    }
    long place = scope.reserve(byteLength, 1);
    Utf8.write(text, scope.stack.memory, place, byteLength);
    return Place.reference(Place.TYPED_TAG, place);
  }

  /**
   * {@return the text that a value refers to, or null}
   *
   * @param <T> the text's class
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length
   * @param kind the text's kind
   * @throws IllegalStateException if the scope of the value was closed
   */
  public static <T extends ArenaChars> T view(
      Flyweight at, int slotOffset, int lengthOffset, FlyweightKind<T> kind) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    T text = Lifetimes.next(at, kind);
    text.aim(Place.block(reference), Place.byteOffset(reference), Bytes.getInt(at, lengthOffset));
    return text;
  }

  /**
   * Aims a text that the caller holds at the one that a value refers to.
   *
   * @param <T> the text's class
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length
   * @param into the text to aim
   * @return {@code into}, or null, unmoved, if the reference is null
   * @throws IllegalArgumentException if {@code into} is of another arena
   * @throws IllegalStateException if a scope was closed, or the bytes may not live as long as
   *     {@code into}
   */
  public static <T extends ArenaChars> T view(
      Flyweight at, int slotOffset, int lengthOffset, T into) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    int byteLength = Bytes.getInt(at, lengthOffset);
    int block = Place.block(reference);
    int byteOffset = Place.byteOffset(reference);
    if (Lifetimes.isOuter(into, at)) {
      Lifetimes.checkOutlived(into, block, byteOffset, byteLength);
    }
    into.aim(block, byteOffset, byteLength);
    return into;
  }

  /**
   * {@return the text that a value refers to, as a new string; or null}
   *
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length
   * @throws IllegalStateException if the scope of the value was closed
   */
  public static String read(Flyweight at, int slotOffset, int lengthOffset) {
    long reference = Bytes.getLong(at, slotOffset);
    return reference == Place.NULL
        ? null
        : string(
            at.scope,
            Place.block(reference),
            Place.byteOffset(reference),
            Bytes.getInt(at, lengthOffset));
  }

  /**
   * {@return whether the text that a value refers to has the chars of another; null has those of
   * null}
   *
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length
   * @param theirs of any class, or null
   * @throws IllegalStateException if the scope of the value, or of the other text, was closed
   */
  public static boolean contentEqual(
      Flyweight at, int slotOffset, int lengthOffset, CharSequence theirs) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL || theirs == null) {
      return reference == Place.NULL && theirs == null;
    }
    return Utf8.equal(
        at.scope.stack.memory,
        Place.block(reference),
        Place.byteOffset(reference),
        Bytes.getInt(at, lengthOffset),
        theirs);
  }

  static String string(ArenaChars text, int byteLength) {
    Bytes.liveBlock(text);
    return string(text.scope, text.block, text.byteOffset, byteLength);
  }

  private static String string(ArenaScope scope, int block, int byteOffset, int byteLength) {
    byte[] bytes = scope.blocks[block];
    if (bytes != null) {
      return Utf8.decode(bytes, byteOffset, byteLength);
    }
    byte[] copy = new byte[byteLength];
    scope.direct.block(block).get(byteOffset, copy);
    return Utf8.decode(copy, 0, byteLength);
  }
}
