package io.github.lightarena;

import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.SliceKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The reference slice outside arenas: it keeps the objects themselves. */
final class HeapReferenceSlice<T> extends ReferenceSlice<T> {
  @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
  private static final SliceKind<HeapReferenceSlice<?>> KIND =
      new SliceKind<>((Class) HeapReferenceSlice.class, HeapReferenceSlice::new, 0, 1);

  private List<T> elements = List.of();

  private HeapReferenceSlice() {
    super(KIND);
  }

  static <T> HeapReferenceSlice<T> over(T[] elements) {
    Arguments.notNull(elements, "elements");
    @SuppressWarnings("unchecked") // it has no element yet
    HeapReferenceSlice<T> slice =
        (HeapReferenceSlice<T>) KIND.detachedWithoutBytes(elements.length);
    @SuppressWarnings("unchecked") // an array of objects takes a value of any class later on
    List<T> own = (List<T>) Arrays.asList(Arrays.copyOf(elements, elements.length, Object[].class));
    slice.elements = own;
    return slice;
  }

  @Override
  public T get(int index) {
    return elements.get(checkIndex(index));
  }

  @Override
  public void put(int index, T value) {
    elements.set(checkIndex(index), value);
  }

  @Override
  public HeapReferenceSlice<T> slice(int from, int to) {
    checkRange(from, to);
    @SuppressWarnings("unchecked") // it has no element yet
    HeapReferenceSlice<T> part = (HeapReferenceSlice<T>) KIND.detachedWithoutBytes(to - from);
    part.elements = elements.subList(from, to);
    return part;
  }

  @Override
  @SuppressWarnings("unchecked") // a copy has the elements of the original
  public ReferenceSlice<T> copyTo(Allocator alloc) {
    return (ReferenceSlice<T>) Copies.ofElements(OPEN, elements, alloc);
  }

  @Override
  public Iterator<T> iterator() {
    return elements.iterator();
  }
}
