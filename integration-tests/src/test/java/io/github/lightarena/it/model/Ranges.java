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
    if (byteSize == 0) {
      return;
    }
    Failure.unless(
        ArenaProbe.isAligned(stack, block, byteOffset, byteAlignment),
        "byteOffset=%s is not aligned: byteAlignment=%s",
        byteOffset,
        byteAlignment);
    long start = (long) block << 32 | byteOffset;
    long end = start + byteSize;
    Map.Entry<Long, Long> before = ends.lowerEntry(end);
    Failure.unless(
        before == null || before.getValue() <= start,
        "block=%s byteOffset=%s byteSize=%s overlaps a live value at %s",
        block,
        byteOffset,
        byteSize,
        before);
    ends.put(start, end);
    starts.add(start);
  }

  /** Whether a value begins where this one does. */
  boolean isKnown(Flyweight value) {
    return ends.containsKey((long) ArenaProbe.block(value) << 32 | ArenaProbe.byteOffset(value));
  }

  /** A scope was closed: the ranges since its opening are free. */
  void removeFrom(int first, boolean poisoned) {
    for (int i = starts.size() - 1; i >= first; i--) {
      long start = starts.remove(i);
      int byteSize = (int) (ends.remove(start) - start);
      int block = (int) (start >>> 32);
      int byteOffset = (int) start;
      Failure.unless(
          !poisoned || ArenaProbe.isFilled(stack, block, byteOffset, byteSize, ScopeStack.POISON),
          "block=%s byteOffset=%s byteSize=%s is not poisoned",
          block,
          byteOffset,
          byteSize);
    }
  }
}
