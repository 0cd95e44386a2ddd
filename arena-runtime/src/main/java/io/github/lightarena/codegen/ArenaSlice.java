package io.github.lightarena.codegen;

import java.util.Objects;

/**
 * The base of every slice: a flyweight on elements that lie side by side. Not for users, who use
 * its subclasses.
 */
public abstract class ArenaSlice extends Flyweight {
  /** In elements. */
  int length;

  /**
   * Makes a slice that is aimed at nothing.
   *
   * @param kind the kind of this class
   */
  protected ArenaSlice(SliceKind<?> kind) {
    super(kind);
  }

  /**
   * {@return how many elements there are}
   *
   * @throws IllegalStateException if the slice's scope was closed
   */
  public final int length() {
    Flyweight.scopeOf(this);
    return length;
  }

  /**
   * {@return where the first element lies, in bytes from the start of its block}
   *
   * @throws IllegalStateException if the slice's scope was closed
   */
  public final int byteOffset() {
    Flyweight.scopeOf(this);
    return byteOffset;
  }

  /**
   * {@return the scope that the elements belong to}
   *
   * @throws IllegalStateException if the slice's scope was closed
   */
  protected final ArenaScope home() {
    return Lifetimes.homeOf(this);
  }

  void aim(int block, int byteOffset, int newLength) {
    aim(block, byteOffset);
    length = newLength;
  }

  /**
   * {@return whether the scope of a slice is open}
   *
   * @param slice the slice
   */
  protected static boolean isOpen(ArenaSlice slice) {
    return Flyweight.isLive(slice);
  }

  /**
   * {@return an index that lies in the slice}
   *
   * @param index in elements
   * @throws IndexOutOfBoundsException if it is negative or not less than the length
   */
  protected final int checkIndex(int index) {
    if (index < 0 || index >= length) {
      throw outOfBounds(index);
    }
    return index;
  }

  /**
   * An index that {@link #checkIndex} has passed. To check it again, for a length that is at most
   * {@code most}, tells the compiler how large it can be.
   *
   * @param most one less than a power of two
   */
  final int knownIndex(int index, int most) {
    return Objects.checkIndex(index, length & most);
  }

  private IndexOutOfBoundsException outOfBounds(int index) {
    Flyweight.scopeOf(this); // of a slice that is dead, that is what its user has to hear
    return new IndexOutOfBoundsException("index=" + index + " length=" + length);
  }

  /**
   * Checks that a range lies in the slice.
   *
   * @param from the first element
   * @param to the one after the last
   * @throws IndexOutOfBoundsException if {@code 0 <= from <= to <= length} does not hold
   * @throws IllegalStateException if the scope was closed
   */
  protected final void checkRange(int from, int to) {
    Flyweight.scopeOf(this);
    if (from < 0 || to < from || to > length) {
      throw new IndexOutOfBoundsException("from=" + from + " to=" + to + " length=" + length);
    }
  }

  /**
   * Checks that a range lies in the slice and in an array, or another slice.
   *
   * @param from the first element of the slice
   * @param count how many elements there are in either range
   * @param otherFrom the first element of the other
   * @param otherLength of the other, in elements
   * @throws IndexOutOfBoundsException if a range does not lie in the slice or in the other
   * @throws IllegalStateException if the scope was closed
   */
  protected final void checkCopy(int from, int count, int otherFrom, int otherLength) {
    int own = length();
    if (from < 0
        || otherFrom < 0
        || count < 0
        || from > own - count
        || otherFrom > otherLength - count) {
      throw new IndexOutOfBoundsException(
          "from="
              + from
              + " count="
              + count
              + " length="
              + own
              + " otherFrom="
              + otherFrom
              + " otherLength="
              + otherLength);
    }
  }

  /**
   * {@return a slice on some of the elements of another: the same bytes}
   *
   * @param <S> the slice's class
   * @param kind its kind
   * @param slice the other
   * @param from the first element
   * @param to the one after the last
   * @throws IndexOutOfBoundsException if {@code 0 <= from <= to <= length} does not hold
   */
  protected static <S extends ArenaSlice> S part(SliceKind<S> kind, S slice, int from, int to) {
    ArenaSlice whole = slice;
    Flyweight.scopeOf(whole);
    whole.checkRange(from, to);
    S part = Lifetimes.next(whole, kind);
    ArenaSlice target = part;
    target.aim(whole.block, whole.byteOffset + from * kind.elementByteSize, to - from);
    return part;
  }

  /**
   * Stores a reference to a value as an element: a view is referred to, a record copied in first.
   */
  final void store(int index, Object value, ReferenceTags tags) {
    ArenaScope home = Lifetimes.homeOf(this);
    int slot = checkIndex(index) * Long.BYTES;
    boolean copied = Targets.isCopiedIn(home, value);
    long mark = copied ? home.mark() : 0;
    Bytes.putLong(this, slot, value == null ? Place.NULL : Targets.to(home, tags, value));
    if (copied && home.building != this) {
      home.showSince(mark);
    }
  }

  /**
   * Stores a reference to a value that has just been placed.
   *
   * @param slotOffset of the element, in bytes from the first one
   * @param tag of the reference, from 1
   * @param place of the value
   */
  protected final void putPlaced(int slotOffset, int tag, long place) {
    Bytes.putLong(this, slotOffset, Place.reference(tag, place));
    Lifetimes.homeOf(this).show(place);
  }

  /**
   * Stores a reference to a value as an element: a view is referred to, a record copied in first.
   *
   * @param slice of the kind {@code kind}
   * @param kind of a class of slices of references
   * @param index of the element
   * @param value a view of this arena or an annotated record; null is legal
   * @throws IndexOutOfBoundsException if the index is negative or not less than the length
   * @throws IllegalArgumentException if the value is of another arena, or of no kind that may stand
   *     here
   * @throws IllegalStateException if the scope of the slice or of the value was closed, if the
   *     value may not live as long as the slice, or if a record has to be copied in while a nested
   *     scope is open
   */
  protected static void store(
      ArenaSlice slice, ReferenceSliceKind<?> kind, int index, Object value) {
    slice.store(index, value, kind.tags);
  }
}
