package io.github.lightarena.it.model;

import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.ScopeStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bytes of all live values: inside their blocks, aligned, and no byte in two of them. */
final class Ranges {
  private final ScopeStack stack;
  private final TreeMap<Long, Long> ends = new TreeMap<>();
  private final List<Long> starts = new ArrayList<>();

  Ranges(ScopeStack stack) {
    this.stack = stack;
  }

  int count() {
    return starts.size();
  }

  /** A value that was made just now. */
  void add(Flyweight value) {
    long start = start(value);
    add(start, start + checkedByteSize(value));
  }

  /**
   * Values that were made just now: one may show bytes of another.
   *
   * @return how many bytes they take at least, and at most with what it takes to align them
   */
  long[] addAll(List<Flyweight> values) {
    TreeMap<Long, Long> found = new TreeMap<>();
    long padding = 0;
    for (Flyweight value : values) {
      long byteSize = checkedByteSize(value);
      if (byteSize > 0) {
        long start = start(value);
        found.merge(start, start + byteSize, Math::max);
        padding += 2L * ArenaProbe.byteAlignment(value);
      }
    }
    long sum = 0;
    while (!found.isEmpty()) {
      Map.Entry<Long, Long> first = found.pollFirstEntry();
      long end = first.getValue();
      while (!found.isEmpty() && found.firstKey() < end) {
        end = Math.max(end, found.pollFirstEntry().getValue());
      }
      add(first.getKey(), end);
      sum += end - first.getKey();
    }
    return new long[] {sum, sum + padding};
  }

  private static long start(Flyweight value) {
    return (long) ArenaProbe.block(value) << 32 | ArenaProbe.byteOffset(value);
  }

  private int checkedByteSize(Flyweight value) {
    int block = ArenaProbe.block(value);
    int byteOffset = ArenaProbe.byteOffset(value);
    int byteSize = ArenaProbe.byteSize(value);
    int byteAlignment = ArenaProbe.byteAlignment(value);
    Failure.unless(block > 0, "block=%s of %s", block, value);
    int capacity = ArenaProbe.blocksOf(stack).capacity(block);
    Failure.unless(
        byteOffset >= 0 && byteSize <= capacity - byteOffset,
        "byteOffset=%s byteSize=%s is not inside a block of capacity=%s",
        byteOffset,
        byteSize,
        capacity);
    Failure.unless(
        byteSize == 0 || ArenaProbe.isAligned(stack, block, byteOffset, byteAlignment),
        "byteOffset=%s is not aligned: byteAlignment=%s",
        byteOffset,
        byteAlignment);
    return byteSize;
  }

  private void add(long start, long end) {
    if (start == end) {
      return;
    }
    Map.Entry<Long, Long> before = ends.lowerEntry(end);
    Failure.unless(
        before == null || before.getValue() <= start,
        "block=%s byteOffset=%s byteSize=%s overlaps a live value at %s",
        start >>> 32,
        (int) start,
        end - start,
        before);
    ends.put(start, end);
    starts.add(start);
  }

  /** Whether a value begins where this one does. */
  boolean isKnown(Flyweight value) {
    return ends.containsKey((long) ArenaProbe.block(value) << 32 | ArenaProbe.byteOffset(value));
  }

  /**
   * A scope was closed: the ranges since its opening are free.
   *
   * @return their starts and ends
   */
  List<long[]> removeFrom(int first) {
    List<long[]> removed = new ArrayList<>();
    for (int i = starts.size() - 1; i >= first; i--) {
      long start = starts.remove(i);
      removed.add(new long[] {start, ends.remove(start)});
    }
    return removed;
  }

  /** What was removed is poisoned, but for what was written there since. */
  void checkPoisoned(List<long[]> removed) {
    for (long[] range : removed) {
      long at = range[0];
      while (at < range[1]) {
        Map.Entry<Long, Long> live = ends.floorEntry(at);
        if (live != null && live.getValue() > at) {
          at = live.getValue();
          continue;
        }
        Long next = ends.higherKey(at);
        long to = next == null ? range[1] : Math.min(next, range[1]);
        int block = (int) (at >>> 32);
        Failure.unless(
            ArenaProbe.isFilled(stack, block, (int) at, (int) (to - at), ScopeStack.POISON),
            "block=%s byteOffset=%s byteSize=%s is not poisoned",
            block,
            (int) at,
            to - at);
        at = to;
      }
    }
  }
}
