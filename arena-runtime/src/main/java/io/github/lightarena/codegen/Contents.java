package io.github.lightarena.codegen;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Compares what a view's component shows with what a record's component holds. Not for users. */
public final class Contents {
  private Contents() {}

  /**
   * {@return whether two components have the same content}
   *
   * <p>A view has the content of a record whose components it shows. Lists, optionals, character
   * sequences and arrays are compared by what is in them, all else by {@code equals}.
   *
   * @param mine what the view's accessor answers, or null
   * @param theirs what the record's accessor answers, or null
   * @throws IllegalStateException if one of them is, or holds, a view whose scope was closed
   */
  public static boolean equal(Object mine, Object theirs) {
    if (mine instanceof ArenaView view && theirs instanceof Record record) {
      return view.contentEquals(record);
    }
    if (mine instanceof List<?> list && theirs instanceof List<?> other) {
      return equalElements(list, other);
    }
    if (mine instanceof CharSequence text && theirs instanceof CharSequence other) {
      return CharSequence.compare(text, other) == 0;
    }
    if (mine instanceof Optional<?> value && theirs instanceof Optional<?> other) {
      return equal(value.orElse(null), other.orElse(null));
    }
    return Objects.deepEquals(mine, theirs);
  }

  private static boolean equalElements(List<?> mine, List<?> theirs) {
    if (mine.size() != theirs.size()) {
      return false;
    }
    Iterator<?> others = theirs.iterator();
    for (Object element : mine) {
      if (!equal(element, others.next())) {
        return false;
      }
    }
    return true;
  }
}
