package io.github.lightarena;

import io.github.lightarena.codegen.ArenaIterator;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.OpenIterator;
import io.github.lightarena.codegen.References;
import java.util.Iterator;

/** The reference slice of an open place: its references carry the number of the value's kind. */
final class OpenReferenceSlice<T> extends ReferenceSlice<T> {
  OpenReferenceSlice() {
    super(OPEN);
  }

  @Override
  @SuppressWarnings("unchecked") // put takes nothing else
  public T get(int index) {
    return (T) References.open(this, checkIndex(index) * Long.BYTES, Object.class);
  }

  @Override
  public void put(int index, T value) {
    store(this, OPEN, index, value);
  }

  @Override
  @SuppressWarnings("unchecked") // a part has the elements of the whole
  public OpenReferenceSlice<T> slice(int from, int to) {
    return (OpenReferenceSlice<T>) part(OPEN, this, from, to);
  }

  @Override
  @SuppressWarnings("unchecked") // a copy has the elements of the original
  public OpenReferenceSlice<T> copyTo(Allocator alloc) {
    return (OpenReferenceSlice<T>) Copies.of(OPEN, this, alloc);
  }

  @Override
  @SuppressWarnings("unchecked") // put takes nothing else
  public Iterator<T> iterator() {
    return (Iterator<T>) ArenaIterator.over(OpenIterator.KIND, this);
  }
}
