package io.github.lightarena.it.model;

import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntConsumer;

/**
 * What a caller hands over to be copied, and which runs code of the caller's own for each element:
 * that uses the arena, and may fail.
 *
 * @param <T> the element
 */
final class Source<T> {
  private final List<T> elements;
  private final int failsAt;
  private final IntConsumer before;

  /**
   * Makes a source.
   *
   * @param failsAt the index of the element that cannot be had; past the end if all can
   * @param before is run before an element is handed out
   */
  Source(List<T> elements, int failsAt, IntConsumer before) {
    this.elements = elements;
    this.failsAt = failsAt;
    this.before = before;
  }

  private T element(int index) {
    before.accept(index);
    if (index == failsAt) {
      throw new UnsupportedOperationException("no element at index=" + index);
    }
    return elements.get(index);
  }

  /** {@return the elements, to be gone through} */
  Collection<T> collection() {
    return new AbstractCollection<>() {
      @Override
      public int size() {
        return elements.size();
      }

      @Override
      public Iterator<T> iterator() {
        return new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < elements.size();
          }

          @Override
          public T next() {
            return element(next++);
          }
        };
      }
    };
  }

  /** {@return the elements, to be asked for by index or gone through} */
  List<T> list(boolean byIndex) {
    return byIndex ? new Indexed<>(this) : new Sequential<>(this);
  }

  private static class Sequential<T> extends AbstractList<T> {
    private final Source<T> source;

    Sequential(Source<T> source) {
      this.source = source;
    }

    @Override
    public T get(int index) {
      return source.element(index);
    }

    @Override
    public int size() {
      return source.elements.size();
    }
  }

  private static final class Indexed<T> extends Sequential<T> implements RandomAccess {
    Indexed(Source<T> source) {
      super(source);
    }
  }
}
