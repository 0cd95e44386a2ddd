package io.github.lightarena;

import io.github.lightarena.codegen.ArenaView;
import java.util.Comparator;

/**
 * Sorts the slots of a slice where they lie, without further memory.
 *
 * <p>This is an introsort (D. R. Musser, <i>Introspective Sorting and Selection Algorithms</i>,
 * Software: Practice and Experience 27:8, 1997): a quicksort that goes on as a heapsort where its
 * pivots are bad, and leaves short runs to insertion. It is not stable. Slots are only ever
 * exchanged, and every index is bounded, so a comparator that throws or contradicts itself changes
 * the order and loses nothing.
 *
 * <p>All methods take the two views {@code a} and {@code b} that they aim for the comparator.
 */
final class SlotSort {
  /** Up to this many elements, insertion takes fewer comparisons. */
  private static final int SHORT = 16;

  private SlotSort() {}

  static <V extends ArenaView> void sort(
      ValueSlice<V> slice, Comparator<? super V> order, V a, V b) {
    int length = slice.length();
    int maxDepth = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(length));
    sort(slice, 0, length, maxDepth, order, a, b);
  }

  private static <V extends ArenaView> void sort(
      ValueSlice<V> slice, int from, int to, int depth, Comparator<? super V> order, V a, V b) {
    int low = from;
    int high = to;
    for (int left = depth; high - low > SHORT; left--) {
      if (left == 0) {
        heapsort(slice, low, high, order, a, b);
        return;
      }
      int pivot = partition(slice, low, high, order, a, b);
      if (pivot - low < high - pivot) {
        sort(slice, low, pivot, left - 1, order, a, b);
        low = pivot + 1;
      } else {
        sort(slice, pivot + 1, high, left - 1, order, a, b);
        high = pivot;
      }
    }
    insert(slice, low, high, order, a, b);
  }

  /** Brings what is less than some element before it, the rest after it: answers its index. */
  private static <V extends ArenaView> int partition(
      ValueSlice<V> slice, int from, int to, Comparator<? super V> order, V a, V b) {
    slice.swap(from, median(slice, from, (from + to) >>> 1, to - 1, order, a, b));
    V pivot = slice.get(from, a);
    int i = from;
    int j = to;
    while (true) {
      do {
        i++;
      } while (i < to && order.compare(slice.get(i, b), pivot) < 0);
      do {
        j--;
      } while (j > from && order.compare(pivot, slice.get(j, b)) < 0);
      if (i >= j) {
        slice.swap(from, j);
        return j;
      }
      slice.swap(i, j);
    }
  }

  private static <V extends ArenaView> int median(
      ValueSlice<V> slice, int x, int y, int z, Comparator<? super V> order, V a, V b) {
    if (isLess(slice, x, y, order, a, b)) {
      if (isLess(slice, y, z, order, a, b)) {
        return y;
      }
      return isLess(slice, x, z, order, a, b) ? z : x;
    }
    if (isLess(slice, x, z, order, a, b)) {
      return x;
    }
    return isLess(slice, y, z, order, a, b) ? z : y;
  }

  private static <V extends ArenaView> boolean isLess(
      ValueSlice<V> slice, int i, int j, Comparator<? super V> order, V a, V b) {
    return order.compare(slice.get(i, a), slice.get(j, b)) < 0;
  }

  private static <V extends ArenaView> void insert(
      ValueSlice<V> slice, int from, int to, Comparator<? super V> order, V a, V b) {
    for (int i = from + 1; i < to; i++) {
      for (int j = i; j > from && isLess(slice, j, j - 1, order, a, b); j--) {
        slice.swap(j, j - 1);
      }
    }
  }

  private static <V extends ArenaView> void heapsort(
      ValueSlice<V> slice, int from, int to, Comparator<? super V> order, V a, V b) {
    for (int root = (to - from) / 2 - 1; root >= 0; root--) {
      siftDown(slice, from, root, to - from, order, a, b);
    }
    for (int end = to - from - 1; end > 0; end--) {
      slice.swap(from, from + end);
      siftDown(slice, from, 0, end, order, a, b);
    }
  }

  private static <V extends ArenaView> void siftDown(
      ValueSlice<V> slice, int from, int root, int end, Comparator<? super V> order, V a, V b) {
    int parent = root;
    while (2 * parent + 1 < end) {
      int child = 2 * parent + 1;
      if (child + 1 < end && isLess(slice, from + child, from + child + 1, order, a, b)) {
        child++;
      }
      if (!isLess(slice, from + parent, from + child, order, a, b)) {
        return;
      }
      slice.swap(from + parent, from + child);
      parent = child;
    }
  }
}
