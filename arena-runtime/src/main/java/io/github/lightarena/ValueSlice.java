package io.github.lightarena;

import io.github.lightarena.codegen.ArenaValueSlice;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.ValueSliceKind;
import java.util.Comparator;
import java.util.Spliterator;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Values of one kind that lie side by side in an arena.
 *
 * <p>An element that {@link #get} or a for-each loop hands out is a window on its slot: what is put
 * into the slot later shows in the window. That is why this is an {@link Iterable} and not a {@code
 * List}: sorting a list of windows would lose data. It has {@link #swap}, {@link #copy}, {@link
 * #sort}, {@link #binarySearch(ToIntFunction) binarySearch} and {@link #stream} of its own.
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
   * {@return a copy of this slice and of all that its elements refer to, in the scope of an
   * allocator}
   *
   * <p>What is shared is copied once, and circles stay circles.
   *
   * @param alloc an open allocator, of any arena
   * @throws NullPointerException if it is null
   * @throws ArenaOutOfMemoryException if its arena cannot have a further block; it is as before
   * @throws IllegalStateException if the slice's scope was closed, or if that of the allocator is
   *     closed, not the innermost one, or of another thread
   */
  public abstract ValueSlice<V> copyTo(Allocator alloc);

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
   * Copies all values of a slice into the first slots of this one.
   *
   * @param source the values to be copied, of any arena
   * @throws IndexOutOfBoundsException if it is longer than this
   * @throws IllegalArgumentException if a value refers to something of another arena
   * @throws IllegalStateException if the scope of one of the two was closed, or if a value refers
   *     to what may not live as long as this slice; what lies before it is copied then
   */
  public final void copyFrom(ValueSlice<V> source) {
    copyFrom(0, source, 0, Arguments.notNull(source, "source").length());
  }

  /**
   * Copies some values of a slice into this one. The two may be parts of one slice and overlap.
   *
   * @param from the first slot that is written
   * @param source the values to be copied, of any arena
   * @param sourceFrom the first value to be copied
   * @param count how many are copied
   * @throws IndexOutOfBoundsException if a range does not lie in its slice
   * @throws IllegalArgumentException if a value refers to something of another arena
   * @throws IllegalStateException if the scope of one of the two was closed, or if a value refers
   *     to what may not live as long as this slice; what was copied before it stays
   */
  public final void copyFrom(int from, ValueSlice<V> source, int sourceFrom, int count) {
    checkCopy(from, count, sourceFrom, Arguments.notNull(source, "source").length());
    copySlots(from, source, sourceFrom, count);
  }

  /**
   * Sorts the values in place, without further memory and without garbage. Equal values may change
   * their order: it is not stable. A comparator that throws or contradicts itself leaves the same
   * values in some order.
   *
   * @param comparator compares two values; the views it is given move from call to call. Null
   *     stands for the natural order of views that are {@link Comparable}
   * @throws ClassCastException if the comparator is null and the views are not comparable
   * @throws IllegalStateException if the scope was closed
   */
  public final void sort(Comparator<? super V> comparator) {
    if (length() < 2) {
      return;
    }
    V a = get(0);
    SlotSort.sort(this, comparator == null ? naturalOrder(a) : comparator, a, get(0));
  }

  /**
   * Searches a slice that is sorted in the same order. It hands out one view.
   *
   * @param key the value to be found, of any arena
   * @param comparator compares two values; the first view it is given moves from call to call. Null
   *     stands for the natural order of views that are {@link Comparable}
   * @return the index of a value that compares as equal to the key; otherwise {@code -(i + 1)},
   *     where {@code i} is the index of the first value that is greater, or the length
   * @throws ClassCastException if the comparator is null and the views are not comparable
   * @throws IllegalStateException if the scope was closed
   */
  public final int binarySearch(V key, Comparator<? super V> comparator) {
    if (length() == 0) {
      return -1;
    }
    V at = get(0);
    Comparator<? super V> order = comparator == null ? naturalOrder(at) : comparator;
    int low = 0;
    int high = length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int compared = order.compare(get(middle, at), key);
      if (compared == 0) {
        return middle;
      }
      low = compared < 0 ? middle + 1 : low;
      high = compared < 0 ? high : middle;
    }
    return -(low + 1);
  }

  /**
   * Searches a sorted slice for what a function knows, so that no key need lie in an arena. It
   * hands out one view; {@link #binarySearch(ToIntFunction, ArenaView)} hands out none.
   *
   * @param position answers whether a value lies before what is sought (negative), is it (0), or
   *     lies after it (positive), as {@code c -> Double.compare(c.radius(), 2.0)}; the view it is
   *     given moves from call to call
   * @return the index of a value for which the function answers 0; otherwise {@code -(i + 1)},
   *     where {@code i} is the index of the first value that lies after, or the length
   * @throws IllegalStateException if the scope was closed
   */
  public final int binarySearch(ToIntFunction<? super V> position) {
    Arguments.notNull(position, "position");
    return length() == 0 ? -1 : binarySearch(position, get(0));
  }

  /**
   * Searches as {@link #binarySearch(ToIntFunction)} does, through a flyweight of the caller's: for
   * loops of any length.
   *
   * @param position as there
   * @param into the flyweight that is aimed at one value after another
   * @return as there
   * @throws IllegalStateException if the scope was closed, or the slice may not live as long as
   *     {@code into}
   */
  public final int binarySearch(ToIntFunction<? super V> position, V into) {
    Arguments.notNull(position, "position");
    int low = 0;
    int high = length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int answer = position.applyAsInt(get(middle, into));
      if (answer == 0) {
        return middle;
      }
      low = answer < 0 ? middle + 1 : low;
      high = answer < 0 ? high : middle;
    }
    return -(low + 1);
  }

  @SuppressWarnings("unchecked") // checked by hand, so that the message says what to do
  private static <V extends ArenaView> Comparator<V> naturalOrder(V view) {
    if (view instanceof Comparable<?>) {
      return (Comparator<V>) (Comparator<?>) Comparator.<Comparable<Object>>naturalOrder();
    }
    throw new ClassCastException(
        "comparator=null type="
            + view.getClass().getSimpleName()
            + " is not Comparable; give a comparator, or let its record implement Comparable");
  }

  /**
   * {@return a sequential stream of the values} Each element is a view of its own, as in a for-each
   * loop, and the stream is garbage like any other; a cursor is neither.
   *
   * <p>A parallel stream is refused by the operation at its end, with an {@link
   * UnsupportedOperationException}: views come from a scope that belongs to one thread.
   *
   * @throws IllegalStateException if the scope was closed; operations throw it as well
   */
  public final Stream<V> stream() {
    length(); // throws if the scope was closed
    return SliceStream.over(this);
  }

  /** {@return the elements for a stream, which cannot be divided among threads} */
  @Override
  public final Spliterator<V> spliterator() {
    length(); // throws if the scope was closed
    return new SliceStream<>(this);
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

  /** {@return the values, such as {@code [Circle[radius=2.0]]}; of a dead slice a note of that} */
  @Override
  public final String toString() {
    return SliceText.of(this, isOpen(this), this::get);
  }
}
