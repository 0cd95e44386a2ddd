package io.github.lightarena;

import io.github.lightarena.codegen.ArenaValueSlice;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.ValueSliceKind;
import java.util.Comparator;

/**
 * Values of one kind that lie side by side in an arena.
 *
 * <p>An element that {@link #get} or a for-each loop hands out is a window on its slot: what is put
 * into the slot later shows in the window. That is why this is an {@link Iterable} and not a {@code
 * List}: sorting a list of windows would lose data. It has {@link #swap}, {@link #copy} and {@link
 * #sort} of its own.
 *
 * <p>Valid until the allocator it came from is closed: every use after that throws {@link
 * IllegalStateException}. A slice made by the static {@code of} of a generated class has memory of
 * its own and is always valid.
 *
 * @param <V> the view of a value
 */
public abstract class ValueSlice<V extends ArenaView> extends ArenaValueSlice<V> {
  /**
   * Makes a slice that is aimed at nothing, for generated code.
   *
   * @param kind the kind of the class
   */
  protected ValueSlice(ValueSliceKind<?, V> kind) {
    super(kind);
  }

  /**
   * {@return a slice on the elements from {@code from} to before {@code to}: the same bytes}
   *
   * @param from the first element
   * @param to the one after the last
   * @throws IndexOutOfBoundsException if {@code 0 <= from <= to <= length} does not hold
   * @throws IllegalStateException if the scope was closed
   */
  public abstract ValueSlice<V> slice(int from, int to);

  /**
   * Exchanges two values.
   *
   * @param i the index of one
   * @param j the index of the other
   * @throws IndexOutOfBoundsException if an index is negative or not less than the length
   * @throws IllegalStateException if the scope was closed
   */
  public final void swap(int i, int j) {
    swapSlots(i, j);
  }

  /**
   * Copies a value over another.
   *
   * @param from the index of the value to be copied
   * @param to the index of the slot that is written
   * @throws IndexOutOfBoundsException if an index is negative or not less than the length
   * @throws IllegalStateException if the scope was closed
   */
  public final void copy(int from, int to) {
    copySlot(from, to);
  }

  /**
   * Sorts the values in place, without further memory and without garbage. Equal values may change
   * their order: this is a heapsort (J. W. J. Williams, <i>Algorithm 232</i>, CACM 7:6, 1964).
   *
   * @param comparator compares two values; the views it is given move from call to call
   * @throws IllegalStateException if the scope was closed
   */
  public final void sort(Comparator<? super V> comparator) {
    int length = length();
    if (length < 2) {
      return;
    }
    V a = get(0);
    V b = get(0);
    for (int root = length / 2 - 1; root >= 0; root--) {
      siftDown(root, length, comparator, a, b);
    }
    for (int end = length - 1; end > 0; end--) {
      swap(0, end);
      siftDown(0, end, comparator, a, b);
    }
  }

  private void siftDown(int root, int end, Comparator<? super V> comparator, V a, V b) {
    int parent = root;
    while (2 * parent + 1 < end) {
      int child = 2 * parent + 1;
      if (child + 1 < end && comparator.compare(get(child, a), get(child + 1, b)) < 0) {
        child++;
      }
      if (comparator.compare(get(parent, a), get(child, b)) >= 0) {
        return;
      }
      swap(parent, child);
      parent = child;
    }
  }

  @Override
  public final boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof ValueSlice<?>) || other.getClass() != getClass()) {
      return false;
    }
    @SuppressWarnings("unchecked") // the classes are the same, so the views are
    ValueSlice<V> that = (ValueSlice<V>) other;
    int length = length();
    if (length != that.length() || length == 0) {
      return length == that.length();
    }
    V mine = get(0);
    V theirs = that.get(0);
    for (int i = 0; i < length; i++) {
      if (!get(i, mine).equals(that.get(i, theirs))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final int hashCode() {
    int length = length();
    int hash = 1;
    V element = length == 0 ? null : get(0);
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + get(i, element).hashCode();
    }
    return hash;
  }

  /**
   * {@return the values, such as {@code [Circle[radius=2.0]]}; of a closed slice a note of that}
   */
  @Override
  public final String toString() {
    return SliceText.of(this, isOpen(this), this::get);
  }
}
