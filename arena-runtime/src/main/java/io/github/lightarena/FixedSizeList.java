package io.github.lightarena;

import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.SliceKind;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * What a slice needs to be a {@link List} of fixed size with random access: everything follows from
 * {@code get}, {@code set} and {@code length}. What would change the length is refused.
 */
abstract class FixedSizeList<T> extends ArenaSlice implements List<T>, RandomAccess {
  FixedSizeList(SliceKind<?> kind) {
    super(kind);
  }

  /** The rarely used rest of a list, as the JDK has it: a new object, which is thrown away. */
  private List<T> facade() {
    length(); // a dead slice says that first
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return FixedSizeList.this.get(index);
      }

      @Override
      public T set(int index, T element) {
        return FixedSizeList.this.set(index, element);
      }

      @Override
      public int size() {
        return FixedSizeList.this.size();
      }
    };
  }

  private UnsupportedOperationException fixedSize() {
    length(); // a dead slice says that first
    return new UnsupportedOperationException(
        "a slice has a fixed length; for a length not known at first use sliceBuilder()");
  }

  @Override
  public final int size() {
    return length();
  }

  @Override
  public final boolean isEmpty() {
    return length() == 0;
  }

  @Override
  public final boolean contains(Object object) {
    return indexOf(object) >= 0;
  }

  @Override
  public final int indexOf(Object object) {
    int length = length();
    for (int i = 0; i < length; i++) {
      if (Objects.equals(object, get(i))) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public final int lastIndexOf(Object object) {
    for (int i = length() - 1; i >= 0; i--) {
      if (Objects.equals(object, get(i))) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public final boolean containsAll(Collection<?> objects) {
    length(); // a dead slice says that first
    for (Object object : Arguments.notNull(objects, "objects")) {
      if (!contains(object)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final Object[] toArray() {
    return facade().toArray();
  }

  @Override
  public final <E> E[] toArray(E[] array) {
    return facade().toArray(Arguments.notNull(array, "array"));
  }

  @Override
  public final ListIterator<T> listIterator() {
    return facade().listIterator();
  }

  @Override
  public final ListIterator<T> listIterator(int index) {
    return facade().listIterator(index);
  }

  @Override
  public final boolean add(T element) {
    throw fixedSize();
  }

  @Override
  public final void add(int index, T element) {
    throw fixedSize();
  }

  @Override
  public final boolean addAll(Collection<? extends T> elements) {
    throw fixedSize();
  }

  @Override
  public final boolean addAll(int index, Collection<? extends T> elements) {
    throw fixedSize();
  }

  @Override
  public final boolean remove(Object object) {
    throw fixedSize();
  }

  @Override
  public final T remove(int index) {
    throw fixedSize();
  }

  @Override
  public final boolean removeAll(Collection<?> objects) {
    throw fixedSize();
  }

  @Override
  public final boolean retainAll(Collection<?> objects) {
    throw fixedSize();
  }

  @Override
  public final void clear() {
    throw fixedSize();
  }

  @Override
  public final boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof List)) {
      return false;
    }
    List<?> that = (List<?>) other;
    if (length() != that.size()) {
      return false;
    }
    Iterator<?> theirs = that.iterator();
    for (T mine : this) {
      if (!theirs.hasNext() || !Objects.equals(mine, theirs.next())) {
        return false;
      }
    }
    return !theirs.hasNext();
  }

  @Override
  public final int hashCode() {
    int hash = 1;
    for (T element : this) {
      hash = 31 * hash + Objects.hashCode(element);
    }
    return hash;
  }

  /** {@return the elements, such as {@code [Circle[radius=2.0], null]}; of a dead slice a note} */
  @Override
  public final String toString() {
    return SliceText.of(this, isOpen(this), this::get);
  }
}
