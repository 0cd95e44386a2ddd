package io.github.lightarena.codegen;

import java.util.Arrays;

/**
 * The reached ranges without overlaps, in the order of their places: what a deep copy copies as a
 * whole. Where a range lies inside another, or two slices share elements, they are one region, so
 * that they share them in the copy as well.
 *
 * <pre>
 *   reached   ├── slice ────────┤      ├─ value ─┤
 *                  ├─ element ─┤
 *   regions   ├────────────────┤       ├─────────┤
 * </pre>
 *
 * The arrays stay for the next copy.
 */
final class Regions {
  private static final int FIRST_LENGTH = 64;

  /** Fewer ranges than this are sorted by insertion. */
  private static final int MIN_RADIX_SORT = 48;

  private static final int RADIX = 256;

  private long[] starts = new long[FIRST_LENGTH];
  private int[] byteSizes = new int[FIRST_LENGTH];
  private int[] byteAlignments = new int[FIRST_LENGTH];

  /** Where their bytes lie now, if not where they were reached. */
  private long[] sources = new long[FIRST_LENGTH];

  /** Where they go: their places in the target. */
  private long[] targets = new long[FIRST_LENGTH];

  private int size;

  private int[] order = new int[FIRST_LENGTH];
  private int[] spare = new int[FIRST_LENGTH];
  private final int[] positions = new int[RADIX];

  int size() {
    return size;
  }

  /** The place of the first byte now. */
  long source(int region) {
    return sources[region];
  }

  int byteSize(int region) {
    return byteSizes[region];
  }

  long target(int region) {
    return targets[region];
  }

  /** Makes the regions of these ranges; those without bytes are left out. */
  void cover(ReachedRanges ranges) {
    grow(ranges.size());
    sort(ranges);
    size = 0;
    long end = 0;
    for (int i = 0; i < ranges.size(); i++) {
      int range = order[i];
      int byteSize = ranges.byteSize(range);
      if (byteSize == 0) {
        continue;
      }
      long start = ranges.place(range);
      int byteAlignment = ranges.referent(range).byteAlignment;
      // Places of different blocks are further apart than a block is long.
      if (size > 0 && start < end) {
        end = Math.max(end, start + byteSize);
        byteSizes[size - 1] = (int) (end - starts[size - 1]);
        byteAlignments[size - 1] = Math.max(byteAlignments[size - 1], byteAlignment);
      } else {
        starts[size] = start;
        sources[size] = start;
        byteSizes[size] = byteSize;
        byteAlignments[size] = byteAlignment;
        size++;
        end = start + byteSize;
      }
    }
  }

  /** Takes bytes for all regions; each keeps its offset from an aligned one. */
  void reserve(ArenaScope home) {
    for (int i = 0; i < size; i++) {
      int past = Place.byteOffset(starts[i]) & (byteAlignments[i] - 1);
      targets[i] = home.reserve(byteSizes[i] + past, byteAlignments[i]) + past;
    }
  }

  /** Goes on from where the regions were copied to. */
  void leaveTargets() {
    long[] left = sources;
    sources = targets;
    targets = left;
  }

  /** Whether a place lies in a region. */
  boolean contains(long place) {
    int region = find(place);
    return region >= 0 && place - starts[region] < byteSizes[region];
  }

  /** Where a place of a region goes. */
  long translate(long place) {
    int region = find(place);
    return targets[region] + (place - starts[region]);
  }

  /** The last region that does not begin after a place, or -1. */
  private int find(long place) {
    int low = -1;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private void grow(int length) {
    if (length > starts.length) {
      int newLength = Math.max(length, (int) Math.min(Integer.MAX_VALUE - 8, starts.length * 2L));
      byteSizes = new int[newLength];
      byteAlignments = new int[newLength];
      sources = new long[newLength];
      targets = new long[newLength];
      order = new int[newLength];
      spare = new int[newLength];
      starts = new long[newLength];
    }
  }

  private void sort(ReachedRanges ranges) {
    int count = ranges.size();
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    if (count < MIN_RADIX_SORT) {
      sortByInsertion(ranges, count);
    } else {
      sortByDigits(ranges, count);
    }
  }

  private void sortByInsertion(ReachedRanges ranges, int count) {
    for (int i = 1; i < count; i++) {
      int range = order[i];
      long place = ranges.place(range);
      int at = i;
      for (; at > 0 && ranges.place(order[at - 1]) > place; at--) {
        order[at] = order[at - 1];
      }
      order[at] = range;
    }
  }

  /** By one byte of the place after another, from the lowest; those that are all alike are left. */
  private void sortByDigits(ReachedRanges ranges, int count) {
    long differing = 0;
    for (int i = 1; i < count; i++) {
      differing |= ranges.place(0) ^ ranges.place(i);
    }
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      if ((differing >>> shift & (RADIX - 1)) != 0) {
        sortByDigit(ranges, count, shift);
      }
    }
  }

  private void sortByDigit(ReachedRanges ranges, int count, int shift) {
    Arrays.fill(positions, 0);
    for (int i = 0; i < count; i++) {
      positions[digit(ranges, order[i], shift)]++;
    }
    int next = 0;
    for (int digit = 0; digit < RADIX; digit++) {
      int ofDigit = positions[digit];
      positions[digit] = next;
      next += ofDigit;
    }
    for (int i = 0; i < count; i++) {
      spare[positions[digit(ranges, order[i], shift)]++] = order[i];
    }
    int[] sorted = spare;
    spare = order;
    order = sorted;
  }

  private static int digit(ReachedRanges ranges, int range, int shift) {
    return (int) (ranges.place(range) >>> shift) & (RADIX - 1);
  }
}
