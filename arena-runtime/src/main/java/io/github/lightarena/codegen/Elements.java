package io.github.lightarena.codegen;

import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * Stores and reads components that are lists or arrays of objects: the elements are copied into a
 * slice, and the value holds a reference to it and its length. Not for users.
 *
 * <p>What is stored comes as a {@link List} or an array, in a parameter called {@code elements}.
 * Where the offsets of reference and length are asked for, they are in bytes, from the flyweight's
 * own {@code byteOffset}.
 */
public final class Elements {
  private Elements() {}

  /**
   * Stores one element.
   *
   * @param <S> the slice's class
   */
  @FunctionalInterface
  public interface Setter<S> {
    /**
     * Stores an element.
     *
     * @param slice takes it
     * @param index of the element
     * @param element not null
     */
    void set(S slice, int index, Object element);
  }

  /**
   * {@return how many elements a list or array has}
   *
   * @param elements a list or an array
   * @param component the component's name, for the error
   * @throws NullPointerException if there is none
   */
  public static int length(Object elements, String component) {
    return nullableLength(Stores.notNull(elements, component));
  }

  /**
   * {@return how many elements a list or array has; 0 for null}
   *
   * @param elements a list or an array, or null
   */
  public static int nullableLength(Object elements) {
    return elements == null
        ? 0
        : elements instanceof List ? ((List<?>) elements).size() : ((Object[]) elements).length;
  }

  /**
   * {@return a reference to a slice that elements are copied into; the null reference for null}
   *
   * @param <S> the slice's class
   * @param factory of the value that will hold it
   * @param elements a list or an array, or null
   * @param length what {@link #length} said of it
   * @param kind the slice's
   * @param setter stores one of them
   * @param component the component's name, for the error
   * @throws NullPointerException if an element is null
   * @throws IllegalStateException if the scope may not allocate now
   */
  public static <S extends ArenaSlice> long values(
      ScopeFactory<?> factory,
      Object elements,
      int length,
      SliceKind<S> kind,
      Setter<? super S> setter,
      String component) {
    if (elements == null) {
      return Place.NULL;
    }
    ArenaScope home = factory.scope();
    ArenaSlice outer = home.building;
    S slice = kind.allocateToFill(home, length);
    Object[] array = arrayOf(elements);
    for (int i = 0; i < length; i++) {
      setter.set(slice, i, element(elements, array, i, component));
    }
    home.building = outer;
    return referenceTo(slice);
  }

  /**
   * {@return a reference to a slice of references: a view of this arena is referred to, a record
   * copied in; the null reference for null}
   *
   * @param factory of the value that will hold it
   * @param elements a list or an array, or null
   * @param length what {@link #length} said of it
   * @param kind the slice's
   * @param component the component's name, for the error
   * @throws NullPointerException if an element is null
   * @throws IllegalArgumentException if an element is of another arena, or of no kind that may
   *     stand there
   * @throws IllegalStateException if an element's scope was closed or ends too early, or the scope
   *     may not allocate now
   */
  public static long references(
      ScopeFactory<?> factory, Object elements, int length, SliceKind<?> kind, String component) {
    if (elements == null) {
      return Place.NULL;
    }
    ArenaScope home = factory.scope();
    ArenaSlice outer = home.building;
    ArenaSlice slice = kind.allocateToFill(home, length);
    ReferenceTags tags = ((ReferenceSliceKind<?>) kind).tags;
    Object[] array = arrayOf(elements);
    for (int i = 0; i < length; i++) {
      slice.store(i, element(elements, array, i, component), tags);
    }
    home.building = outer;
    return referenceTo(slice);
  }

  /**
   * {@return a reference to a slice of texts; the null reference for null}
   *
   * @param factory of the value that will hold it
   * @param elements a list or an array, or null
   * @param length what {@link #length} said of it
   * @param kind the slice's
   * @param component the component's name, for the error
   * @throws NullPointerException if an element is null
   * @throws IllegalStateException if the scope may not allocate now
   */
  public static long texts(
      ScopeFactory<?> factory,
      Object elements,
      int length,
      TextSliceKind<?, ?> kind,
      String component) {
    return elements == null
        ? Place.NULL
        : referenceTo(texts(factory.scope(), elements, length, kind, component));
  }

  /** A new slice of copies of texts. */
  static <S extends ArenaSlice> S texts(
      ArenaScope home, Object elements, int length, TextSliceKind<S, ?> kind, String name) {
    ArenaSlice outer = home.building;
    S slice = kind.allocateToFill(home, length);
    Object[] array = arrayOf(elements);
    for (int i = 0; i < length; i++) {
      CharSequence text = (CharSequence) element(elements, array, i, name);
      int byteLength = Texts.byteLength(text, name);
      int slot = i * TextSliceKind.STRIDE;
      Bytes.putLong(slice, slot, Texts.reference(Flyweight.scopeOf(slice), text, byteLength));
      Bytes.putInt(slice, slot + TextSliceKind.LENGTH_OFFSET, byteLength);
    }
    home.building = outer;
    return slice;
  }

  private static long referenceTo(ArenaSlice slice) {
    return Place.reference(Place.TYPED_TAG, Place.of(slice.block, slice.byteOffset));
  }

  /** The elements as an array, if that is how to get at each of them; else null. */
  static Object[] arrayOf(Object elements) {
    return elements instanceof Object[]
        ? (Object[]) elements
        : elements instanceof RandomAccess ? null : ((List<?>) elements).toArray();
  }

  private static Object element(Object elements, Object[] array, int index, String component) {
    Object element = array != null ? array[index] : ((List<?>) elements).get(index);
    if (element == null) {
      throw new NullPointerException(
          component + "[" + index + "]=null: an element in the arena is never null");
    }
    return element;
  }

  /**
   * {@return an unmodifiable list of new records, or null}
   *
   * @param <R> the record
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length
   * @param kind of the slice of their values
   */
  public static <R> List<R> records(
      Flyweight at, int slotOffset, int lengthOffset, ValueSliceKind<?, ?> kind) {
    return recordsOf(References.slice(at, slotOffset, lengthOffset, kind));
  }

  @SuppressWarnings("unchecked") // the views of a kind make its records
  private static <R, V extends ArenaView> List<R> recordsOf(ArenaValueSlice<V> slice) {
    if (slice == null) {
      return null;
    }
    Object[] records = new Object[slice.length()];
    V view = records.length == 0 ? null : slice.get(0);
    for (int i = 0; i < records.length; i++) {
      records[i] = slice.get(i, view).toRecord();
    }
    return (List<R>) List.of(records);
  }

  /**
   * {@return an unmodifiable list of the elements of a slice that is a list, or null}
   *
   * @param <E> the element
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length
   * @param kind of the slice
   * @param component the component's name, for the error
   * @throws NullPointerException if an element is null, which was put into the slice itself
   */
  @SuppressWarnings("unchecked") // the slice was stored with such elements
  public static <E> List<E> list(
      Flyweight at, int slotOffset, int lengthOffset, SliceKind<?> kind, String component) {
    ArenaSlice slice = References.slice(at, slotOffset, lengthOffset, kind);
    if (slice == null) {
      return null;
    }
    Object[] elements = ((List<?>) slice).toArray();
    for (int i = 0; i < elements.length; i++) {
      if (elements[i] == null) {
        throw new NullPointerException(
            component + "[" + i + "]=null in the slice of a list: a list has no null elements");
      }
    }
    return (List<E>) List.of(elements);
  }

  /**
   * {@return an unmodifiable list of new strings, or null}
   *
   * @param <E> {@code String}, or {@code CharSequence}
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length
   * @param kind of the slice of texts
   */
  @SuppressWarnings("unchecked") // a string is both
  public static <E extends CharSequence> List<E> strings(
      Flyweight at, int slotOffset, int lengthOffset, TextSliceKind<?, ?> kind) {
    ArenaSlice slice = References.slice(at, slotOffset, lengthOffset, kind);
    if (slice == null) {
      return null;
    }
    Object[] strings = new Object[slice.length()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = kind.string(slice, i);
    }
    return (List<E>) (List<?>) List.of(strings);
  }

  /**
   * {@return the elements of a list in a new array; null for null}
   *
   * @param <E> the element
   * @param list the list, or null
   * @param generator makes the array
   */
  public static <E> E[] array(List<E> list, IntFunction<E[]> generator) {
    return list == null ? null : list.toArray(generator);
  }
}
