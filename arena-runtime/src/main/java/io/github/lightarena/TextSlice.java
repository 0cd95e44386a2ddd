package io.github.lightarena;

import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.TextSliceKind;
import java.util.Iterator;
import java.util.List;

/**
 * Texts in an arena, in a row. It is what a view's accessor with {@code Slice} answers for a list
 * or an array of strings; {@link #of} makes one outside arenas, with memory of its own that never
 * closes. The texts never change.
 *
 * <p>Valid until the allocator it came from is closed: every use after that throws {@link
 * IllegalStateException}.
 */
public final class TextSlice extends ArenaSlice implements Iterable<ArenaText> {
  /** For generated code: the kind of these slices. */
  public static final TextSliceKind<TextSlice, ArenaText> KIND =
      new TextSliceKind<>(TextSlice.class, TextSlice::new, ArenaText.KIND);

  private TextSlice() {
    super(KIND);
  }

  /**
   * {@return a slice of copies of these texts over memory of its own, which never closes}
   *
   * @param texts of any class
   * @throws NullPointerException if the array or one of them is null
   * @throws IllegalArgumentException if they take more than a block can have
   */
  public static TextSlice of(CharSequence... texts) {
    return KIND.detachedOf(Arguments.notNull(texts, "texts"), texts.length, "texts");
  }

  /**
   * {@return a slice of copies of these texts over memory of its own, which never closes}
   *
   * @param texts of any class
   * @throws NullPointerException if the list or one of them is null
   * @throws IllegalArgumentException if they take more than a block can have
   */
  public static TextSlice of(List<? extends CharSequence> texts) {
    return KIND.detachedOf(Arguments.notNull(texts, "texts"), texts.size(), "texts");
  }

  /**
   * {@return an element, as a flyweight on its bytes}
   *
   * @param index of the element
   * @throws IndexOutOfBoundsException if it is negative or not less than the length
   * @throws IllegalStateException if the scope was closed
   */
  public ArenaText get(int index) {
    return KIND.get(this, checkIndex(index));
  }

  /**
   * Aims a text at an element.
   *
   * @param index of the element
   * @param into the text to aim
   * @return {@code into}
   * @throws IndexOutOfBoundsException if the index is negative or not less than the length
   * @throws IllegalArgumentException if {@code into} is of another arena
   * @throws IllegalStateException if a scope was closed, or the element may not live as long as
   *     {@code into}
   */
  public ArenaText get(int index, ArenaText into) {
    return KIND.get(this, checkIndex(index), into);
  }

  /**
   * {@return an element, as a new string}
   *
   * @param index of the element
   * @throws IndexOutOfBoundsException if it is negative or not less than the length
   * @throws IllegalStateException if the scope was closed
   */
  public String getString(int index) {
    return KIND.string(this, checkIndex(index));
  }

  /**
   * {@return a slice on the elements from {@code from} to before {@code to}: the same bytes}
   *
   * @param from the first element
   * @param to the one after the last
   * @throws IndexOutOfBoundsException if {@code 0 <= from <= to <= length} does not hold
   * @throws IllegalStateException if the scope was closed
   */
  public TextSlice slice(int from, int to) {
    return part(KIND, this, from, to);
  }

  /**
   * {@return a copy of this slice and of its texts, in the scope of an allocator}
   *
   * @param alloc an open allocator, of any arena
   * @throws NullPointerException if it is null
   * @throws ArenaOutOfMemoryException if its arena cannot have a further block; it is as before
   * @throws IllegalStateException if the slice's scope was closed, or if that of the allocator is
   *     closed, not the innermost one, or of another thread
   */
  public TextSlice copyTo(Allocator alloc) {
    return Copies.of(KIND, this, alloc);
  }

  /** {@return an iterator from the ring of the innermost scope} */
  @Override
  public Iterator<ArenaText> iterator() {
    return KIND.iterator(this);
  }

  /** {@return whether the other is a TextSlice of equal texts} */
  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof TextSlice)) {
      return false;
    }
    TextSlice that = (TextSlice) other;
    int length = length();
    if (length != that.length() || length == 0) {
      return length == that.length();
    }
    ArenaText mine = get(0);
    ArenaText theirs = that.get(0);
    for (int i = 0; i < length; i++) {
      if (!get(i, mine).equals(that.get(i, theirs))) {
        return false;
      }
    }
    return true;
  }

  /** {@return the hash code of a list of these strings} */
  @Override
  public int hashCode() {
    int length = length();
    int hash = 1;
    ArenaText text = length == 0 ? null : get(0);
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + get(i, text).hashCode();
    }
    return hash;
  }

  /** {@return the first texts, such as {@code [one, two]}; of a dead slice a note of that} */
  @Override
  public String toString() {
    return SliceText.of(this, isOpen(this), this::getString);
  }
}
