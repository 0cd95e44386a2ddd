package io.github.lightarena.codegen;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Goes through the elements of a slice for a for-each loop; it comes from a ring of its scope. Not
 * for users.
 *
 * @param <T> what it hands out
 */
public abstract class ArenaIterator<T> extends Flyweight implements Iterator<T> {
  private int length;
  private int position;

  ArenaIterator(FlyweightKind<?> kind) {
    super(kind);
  }

  /**
   * {@return an iterator over a slice, of the innermost open scope}
   *
   * @param <I> its class
   * @param kind its kind
   * @param slice to go through
   * @throws IllegalStateException if the slice's scope was closed
   */
  public static <I extends ArenaIterator<?>> I over(FlyweightKind<I> kind, ArenaSlice slice) {
    Flyweight.scopeOf(slice);
    I iterator = Lifetimes.next(slice, kind);
    ArenaIterator<?> start = iterator;
    start.aim(slice.block, slice.byteOffset);
    start.length = slice.length;
    start.position = 0;
    return iterator;
  }

  /** {@return a view of an element} */
  abstract T element(int index);

  /**
   * {@return whether there is a further element}
   *
   * @throws IllegalStateException if the iterator's scope was closed
   */
  @Override
  public final boolean hasNext() {
    Flyweight.scopeOf(this);
    return position < length;
  }

  @Override
  public final T next() {
    int index = position;
    if (index >= length) {
      Flyweight.scopeOf(this);
      throw new NoSuchElementException("index=" + index + " length=" + length);
    }
    T element = element(index);
    position = index + 1;
    return element;
  }
}
