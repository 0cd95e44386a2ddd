package io.github.lightarena.codegen;

import java.util.Iterator;

/**
 * The base of slices of values that lie side by side: what they need of the arena's inside. Not for
 * users, who use {@code ValueSlice} and the generated slices.
 *
 * @param <V> the view of a value
 */
public abstract class ArenaValueSlice<V extends ArenaView> extends ArenaSlice
    implements Iterable<V> {
  private final ValueSliceKind<?, V> sliceKind;
  private final int stride;

  /**
   * Makes a slice that is aimed at nothing.
   *
   * @param kind the kind of this class
   */
  protected ArenaValueSlice(ValueSliceKind<?, V> kind) {
    super(kind);
    sliceKind = kind;
    stride = kind.elementByteSize;
  }

  /**
   * {@return where an element lies, in bytes from the start of the slice}
   *
   * @param index of the element
   * @throws IndexOutOfBoundsException if it is negative or not less than the length
   */
  protected final int slot(int index) {
    return checkIndex(index) * stride;
  }

  /**
   * {@return a view of an element, on its slot: what is put there later shows in it}
   *
   * @param index of the element
   * @throws IndexOutOfBoundsException if it is negative or not less than the length
   * @throws IllegalStateException if the slice's scope was closed
   */
  public V get(int index) {
    Flyweight.scopeOf(this);
    return References.inline(this, slot(index), sliceKind.element);
  }

  /**
   * Aims a flyweight at an element.
   *
   * @param index of the element
   * @param into the flyweight to aim
   * @return {@code into}
   * @throws IndexOutOfBoundsException if the index is negative or not less than the length
   * @throws IllegalStateException if the slice's scope was closed, or the slice may not live as
   *     long as {@code into}
   */
  public V get(int index, V into) {
    Flyweight.scopeOf(this);
    return References.inline(this, slot(index), into);
  }

  /**
   * Copies a value into a slot.
   *
   * @param index of the slot
   * @param value to be copied
   * @throws NullPointerException if the value is null
   * @throws IndexOutOfBoundsException if the index is negative or not less than the length
   * @throws IllegalStateException if the scope of the slice or of the value was closed
   */
  public abstract void put(int index, V value);

  /**
   * {@return an iterator from the ring of the innermost scope} Each element is a view of its own.
   */
  @Override
  public final Iterator<V> iterator() {
    return iterator(sliceKind, this);
  }

  @SuppressWarnings("unchecked") // a slice is of the class of its kind
  private static <S extends ArenaValueSlice<V>, V extends ArenaView> Iterator<V> iterator(
      ValueSliceKind<S, V> kind, ArenaValueSlice<V> slice) {
    return kind.iterator((S) slice);
  }

  /**
   * Copies the bytes of a value into a slot, for values without references.
   *
   * @param index of the slot
   * @param value a live view
   * @throws NullPointerException if the value is null
   */
  protected final void copyBytes(int index, V value) {
    Flyweight.scopeOf(this);
    if (value == null) {
      throw new NullPointerException("value=null: a slot always holds a value");
    }
    ByteRanges.copy(value, 0, this, slot(index), stride);
  }

  /**
   * Copies the bytes of a value into a slot, references and all, if what it refers to lives as long
   * as the slot does.
   *
   * <p>References lead to the scope of the bytes that hold them, or further out. So it does, if the
   * value lies in the scope that the slice lies in, or further out. If not, or if the value is of
   * another arena, nothing is copied, and its components have to be stored one by one.
   *
   * @param index of the slot
   * @param value a live view
   * @return whether the value was copied
   * @throws NullPointerException if the value is null
   */
  protected final boolean copyShared(int index, V value) {
    ArenaScope scope = Flyweight.scopeOf(this);
    if (value == null) {
      throw new NullPointerException("value=null: a slot always holds a value");
    }
    Bytes.checkAimed(value);
    if (Flyweight.scopeOf(value).stack != scope.stack
        || Lifetimes.homeOf(value).depth > Lifetimes.homeOf(this).depth) {
      return false;
    }
    ByteRanges.copy(value, 0, this, slot(index), stride);
    return true;
  }

  /**
   * Copies the bytes of one slot over those of another.
   *
   * @param from the index of the value to be copied
   * @param to the index of the slot that is written
   */
  protected final void copySlot(int from, int to) {
    Flyweight.scopeOf(this);
    ByteRanges.copy(this, slot(from), this, slot(to), stride);
  }

  /**
   * Copies values of another slice into slots; the ranges may overlap.
   *
   * @param from the first slot that is written
   * @param source the values to be copied
   * @param sourceFrom the first value to be copied
   * @param count how many are copied; both ranges lie in their slices
   * @throws ClassCastException if the values are of another kind
   */
  protected final void copySlots(int from, ArenaValueSlice<V> source, int sourceFrom, int count) {
    if (source.sliceKind != sliceKind) {
      throw new ClassCastException("source=" + source.kind.name() + " slice=" + kind.name());
    }
    if (count == 0) {
      return;
    }
    if (sliceKind.selfContained || livesAsLongAs(source)) {
      ByteRanges.copy(source, sourceFrom * stride, this, from * stride, count * stride);
      return;
    }
    V at = source.get(sourceFrom);
    for (int i = 0; i < count; i++) {
      put(from + i, source.get(sourceFrom + i, at));
    }
  }

  /**
   * Whether what another slice refers to lives as long as this one: it does if its own bytes do.
   * Slices that overlap have bytes of the same scope.
   */
  private boolean livesAsLongAs(ArenaValueSlice<V> source) {
    return source.scope.stack == scope.stack
        && Lifetimes.homeOf(source).depth <= Lifetimes.homeOf(this).depth;
  }

  /**
   * Exchanges the bytes of two slots.
   *
   * @param i the index of one
   * @param j the index of the other
   */
  protected final void swapSlots(int i, int j) {
    Flyweight.scopeOf(this);
    int a = slot(i);
    int b = slot(j);
    int at = 0;
    for (; at <= stride - Long.BYTES; at += Long.BYTES) {
      long word = Bytes.getLong(this, a + at);
      Bytes.putLong(this, a + at, Bytes.getLong(this, b + at));
      Bytes.putLong(this, b + at, word);
    }
    for (; at < stride; at++) {
      byte one = Bytes.getByte(this, a + at);
      Bytes.putByte(this, a + at, Bytes.getByte(this, b + at));
      Bytes.putByte(this, b + at, one);
    }
  }
}
