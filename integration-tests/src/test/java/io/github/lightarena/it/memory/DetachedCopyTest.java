package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import org.junit.jupiter.api.Test;

/** A value of a slice outside arenas is copied in with all it refers to, whatever its shape. */
class DetachedCopyTest {
  private static final int NODE = 24;

  private static Sample_Tree.Slice nodes(int length) {
    Sample.TreeRecord[] records = new Sample.TreeRecord[length];
    for (int i = 0; i < length; i++) {
      records[i] = new Sample.TreeRecord(i, null, null);
    }
    return Sample_Tree.Slice.of(records);
  }

  @Test
  void aCircleStaysOne() {
    Sample_Tree.Slice heap = nodes(1);
    heap.put(0, 2, heap.get(0), null);
    try (MemoryArena arena = MemoryArena.builder().build();
        Allocator alloc = arena.allocator()) {
      Sample_Tree copy = Sample_Tree.in(alloc).of(1, heap.get(0), null);
      assertEquals(2, copy.left().left().left().key());
      assertEquals(2 * NODE, arena.stats().usedBytes());
    }
  }

  @Test
  void whatIsSharedIsCopiedOnce() {
    Sample_Tree.Slice heap = nodes(2);
    heap.put(1, 7, heap.get(0), heap.get(0));
    try (MemoryArena arena = MemoryArena.builder().build();
        Allocator alloc = arena.allocator()) {
      Sample_Tree copy = Sample_Tree.in(alloc).of(1, heap.get(1), null);
      assertEquals(7, copy.left().key());
      assertEquals(0, copy.left().right().key());
      assertEquals(3 * NODE, arena.stats().usedBytes());
    }
  }

  @Test
  void aLongChainTakesNoStack() {
    int length = 100_000;
    Sample_Tree.Slice heap = nodes(length);
    for (int i = 1; i < length; i++) {
      heap.put(i, i, heap.get(i - 1), null);
    }
    try (MemoryArena arena = MemoryArena.builder().build();
        Allocator alloc = arena.allocator()) {
      Sample_Tree at = Sample_Tree.in(alloc).of(length, heap.get(length - 1), null);
      Sample_Tree into = Sample_Tree.in(alloc).flyweight();
      int links = 0;
      for (at = at.left(into); at != null; at = at.left(into)) {
        links++;
        assertEquals(length - links, at.key());
      }
      assertEquals(length, links);
    }
  }
}
