package io.github.lightarena.codegen;

import java.util.List;
import java.util.Objects;

/**
 * Compares what a view's component shows with what a record's component holds, where it lies. Not
 * for users.
 *
 * <p>However many elements there are, a comparison takes one view for each slice, which moves; of
 * open references, a further one where their kind changes.
 */
public final class Contents {
  private Contents() {}

  /**
   * {@return whether two components have the same content}
   *
   * <p>A view has the content of a record whose components it shows. Slices are compared with
   * slices, lists and arrays by what is in them, character sequences by their chars, all else by
   * {@code equals}.
   *
   * @param mine what the view's accessor answers, or the slice that it copies; or null
   * @param theirs what the record's accessor answers, or null
   * @throws IllegalStateException if one of them is, or holds, a view whose scope was closed
   */
  public static boolean equal(Object mine, Object theirs) {
    if (mine instanceof ArenaView view && theirs instanceof Record record) {
      return view.contentEquals(record);
    }
    if (mine instanceof ArenaSlice slice
        && (theirs instanceof List || theirs instanceof Object[])) {
      return equalElements(slice, theirs);
    }
    if (mine instanceof CharSequence text && theirs instanceof CharSequence other) {
      return CharSequence.compare(text, other) == 0;
    }
    return Objects.deepEquals(mine, theirs);
  }

  private static boolean equalElements(ArenaSlice mine, Object theirs) {
    int length = mine.length();
    if (length != Elements.nullableLength(theirs)) {
      return false;
    }
    ArenaSlice other = theirs instanceof ArenaSlice slice ? slice : null;
    Object[] array = other == null ? Elements.arrayOf(theirs) : null;
    Object view = null;
    Object otherView = null;
    for (int i = 0; i < length; i++) {
      Object element;
      if (other != null) {
        element = element(other, i, otherView);
        otherView = element == null ? otherView : element;
      } else {
        element = array != null ? array[i] : ((List<?>) theirs).get(i);
      }
      if (mine.kind instanceof TextSliceKind) {
        if (element == null || !TextSliceKind.contentEqual(mine, i, (CharSequence) element)) {
          return false;
        }
      } else {
        Object own = element(mine, i, view);
        view = own == null ? view : own;
        if (!equal(own, element)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * An element.
   *
   * @param before another element of the same slice, or null: a view of the same kind is aimed at
   *     this one
   */
  private static Object element(ArenaSlice slice, int index, Object before) {
    if (slice instanceof ArenaValueSlice<?> values) {
      return value(values, index, before);
    }
    return slice.kind instanceof ReferenceSliceKind<?> kind
        ? kind.element(slice, index, before)
        : ((List<?>) slice).get(index); // objects that are there already
  }

  @SuppressWarnings("unchecked") // all elements have views of one class
  private static <V extends ArenaView> V value(ArenaValueSlice<V> slice, int index, Object before) {
    return before == null ? slice.get(index) : slice.get(index, (V) before);
  }
}
