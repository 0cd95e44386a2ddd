package io.github.lightarena.codegen;

import java.util.Iterator;
import java.util.function.Supplier;

/**
 * A class of slices of texts: each element is a reference to the bytes and their number. Not for
 * users.
 *
 * @param <S> the class
 * @param <T> the text
 */
public final class TextSliceKind<S extends ArenaSlice, T extends ArenaChars> extends SliceKind<S> {
  /** In bytes, of an element. */
  static final int STRIDE = 16;

  /** Where an element has its number of bytes, in bytes from its start. */
  static final int LENGTH_OFFSET = 8;

  private final FlyweightKind<T> texts;
  private final FlyweightKind<TextIterator<T>> iterators;

  /**
   * Makes the kind. There is one for each class, in a static final field.
   *
   * @param type the class
   * @param constructor makes a slice that is aimed at nothing
   * @param texts the kind of the elements
   */
  public TextSliceKind(Class<S> type, Supplier<? extends S> constructor, FlyweightKind<T> texts) {
    super(
        type,
        constructor,
        new Referent(
            STRIDE,
            Long.BYTES,
            () -> ReferenceMap.of(ReferenceMap.elements(0, LENGTH_OFFSET, 1, 1))));
    this.texts = texts;
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
    Class<TextIterator<T>> iteratorType = (Class) TextIterator.class;
    iterators = new FlyweightKind<>(iteratorType, texts.type(), this::newIterator);
  }

  /**
   * {@return a new slice of copies of texts over memory of its own, which never closes}
   *
   * @param elements a list or an array
   * @param length how many they are
   * @param name the parameter's, for the error
   * @throws NullPointerException if one of them is null
   * @throws IllegalArgumentException if one takes more than a block can have
   */
  public S detachedOf(Object elements, int length, String name) {
    return Elements.texts(
        DetachedScopes.forSlice(byteSizeOf(length)), elements, length, this, name);
  }

  private TextIterator<T> newIterator() {
    return new TextIterator<>(iterators, texts);
  }

  /**
   * {@return an element}
   *
   * @param at shows the elements
   * @param index of the element; it is not checked
   */
  public T get(Flyweight at, int index) {
    return Texts.view(at, index * STRIDE, index * STRIDE + LENGTH_OFFSET, texts);
  }

  /**
   * Aims a text at an element.
   *
   * @param at shows the elements
   * @param index of the element; it is not checked
   * @param into the text to aim
   * @return {@code into}
   */
  public T get(Flyweight at, int index, T into) {
    return Texts.view(at, index * STRIDE, index * STRIDE + LENGTH_OFFSET, into);
  }

  /**
   * {@return an element as a new string}
   *
   * @param at shows the elements
   * @param index of the element; it is not checked
   */
  public String string(Flyweight at, int index) {
    return Texts.read(at, index * STRIDE, index * STRIDE + LENGTH_OFFSET);
  }

  static boolean contentEqual(Flyweight at, int index, CharSequence theirs) {
    return Texts.contentEqual(at, index * STRIDE, index * STRIDE + LENGTH_OFFSET, theirs);
  }

  /**
   * {@return an iterator over a slice, of the innermost open scope}
   *
   * @param slice of this kind
   */
  public Iterator<T> iterator(S slice) {
    return ArenaIterator.over(iterators, slice);
  }

  /** Goes through the texts. */
  private static final class TextIterator<T extends ArenaChars> extends ArenaIterator<T> {
    private final FlyweightKind<T> texts;

    TextIterator(FlyweightKind<?> kind, FlyweightKind<T> texts) {
      super(kind);
      this.texts = texts;
    }

    @Override
    T element(int index) {
      return Texts.view(this, index * STRIDE, index * STRIDE + LENGTH_OFFSET, texts);
    }
  }
}
