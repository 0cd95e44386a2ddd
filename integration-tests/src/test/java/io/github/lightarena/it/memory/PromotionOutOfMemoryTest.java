package io.github.lightarena.it.memory;

import static io.github.lightarena.it.memory.Parts.BLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaOutOfMemoryException;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.internal.BlockFaults;
import org.junit.jupiter.api.Test;

/** A promotion whose bytes cannot be had closes its scope all the same. */
@SuppressWarnings("arena-escape") // opens scopes without a block, to see them closed
class PromotionOutOfMemoryTest {
  @Test
  void aPromotionThatCannotBeHadClosesTheScopeAllTheSame() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(BLOCK).build();
    try (Allocator alloc = arena.allocator()) {
      alloc.bytes(BLOCK - 16);
      FloatSlice into = alloc.floats(2);
      long usedBytes = arena.stats().usedBytes();
      Allocator inner = alloc.nested();
      // A part of an oversize slice goes into an ordinary block, and there is none yet.
      inner.promote(inner.floats(1000).slice(10, 20), into);
      new BlockFaults(ArenaProbe.blocksOf(ArenaProbe.stackOf(alloc))).arm(1);
      assertThrows(ArenaOutOfMemoryException.class, inner::close);
      assertFalse(inner.isOpen());
      assertEquals(usedBytes, arena.stats().usedBytes());
      assertEquals(2, into.length());
      assertEquals(100, alloc.floats(100).length());
    }
  }

  @Test
  void bytesThatCannotBeSetAsideForAPromotionAreMissingMemory() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(1 << 20).build();
    try (Allocator alloc = arena.allocator()) {
      Sample_Tree best = Sample_Tree.in(alloc).flyweight();
      BlockFaults faults = new BlockFaults(ArenaProbe.asideOf(ArenaProbe.stackOf(alloc)));
      Allocator inner = alloc.nested();
      Sample_Tree list = null;
      for (int i = 0; i < 1_000; i++) {
        list = Sample_Tree.in(inner).of(i, list, null);
      }
      inner.promote(list, best);
      faults.arm(1);
      assertThrows(ArenaOutOfMemoryException.class, inner::close);
      assertTrue(faults.failed());
      alloc.bytes(1);
    }
  }
}
