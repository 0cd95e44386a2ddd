package io.github.lightarena.it.memory;

import static io.github.lightarena.it.memory.Parts.BLOCK;
import static io.github.lightarena.it.memory.Parts.pair;
import static io.github.lightarena.it.memory.Parts.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaOutOfMemoryException;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.it.memory.Parts.PartRecord;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls that fail half-way give back their bytes and objects, or keep what they had. */
@SuppressWarnings("arena-escape") // opens scopes without a block, to see them closed
class FailedCallTest {
  @Test
  void aValueThatIsRefusedForgetsItsObjectsAtOnce() {
    try (NearlyFullArena arena = new NearlyFullArena(MemoryArena.builder())) {
      int objects = ArenaProbe.onHeapCount(arena.stack);
      assertThrows(NullPointerException.class, () -> pair(arena.alloc, null, part(1)));
      assertEquals(objects, ArenaProbe.onHeapCount(arena.stack));
      try (Allocator other = MemoryArena.create().allocator()) {
        Parts_Part foreign = Parts_Part.in(other).copyOf(part(1));
        assertThrows(IllegalArgumentException.class, () -> pair(arena.alloc, part(1), foreign));
      }
      assertEquals(objects, ArenaProbe.onHeapCount(arena.stack));
      Parts_Part.Slice slice = Parts_Part.in(arena.alloc).slice(2);
      slice.put(0, "first", FloatSlice.of());
      objects++;
      assertThrows(NullPointerException.class, () -> slice.put(1, "second", null));
      assertEquals(objects, ArenaProbe.onHeapCount(arena.stack));
      assertEquals("first", slice.get(0).object());
      assertNull(slice.get(1).toRecord().object());
    }
  }

  /** A collection that fails while it is read, as one does that was changed meanwhile. */
  private static List<PartRecord> failing(int size) {
    return new AbstractList<>() {
      @Override
      public PartRecord get(int index) {
        if (index == size - 1) {
          throw new IllegalArgumentException("index=" + index);
        }
        return part(2);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  @Test
  void aSliceOfACollectionThatFailsGivesItsBytesBack() {
    try (NearlyFullArena arena = new NearlyFullArena(MemoryArena.builder())) {
      long usedBytes = arena.arena.stats().usedBytes();
      int objects = ArenaProbe.onHeapCount(arena.stack);
      Parts_Part.Factory factory = Parts_Part.in(arena.alloc);
      assertThrows(IllegalArgumentException.class, () -> factory.sliceOf(failing(5)));
      arena.checkUnchanged("values", usedBytes, objects);
      usedBytes = arena.arena.stats().usedBytes();
      Parts_AnyThing.Factory union = Parts_AnyThing.in(arena.alloc);
      assertThrows(IllegalArgumentException.class, () -> union.sliceOf(failing(5)));
      arena.checkUnchanged("references", usedBytes, objects);
    }
  }

  @Test
  void aBuilderThatCannotGrowKeepsWhatItHas() {
    try (NearlyFullArena arena =
        new NearlyFullArena(MemoryArena.builder().maxByteSize(2 * BLOCK))) {
      Parts_Part.SliceBuilder builder = Parts_Part.in(arena.alloc).sliceBuilder();
      int added = 0;
      try {
        while (true) {
          builder.add("object " + added, arena.alloc.floats(0));
          added++;
        }
      } catch (ArenaOutOfMemoryException e) {
        assertEquals(added, builder.length());
      }
      assertTrue(added > 8, "added=" + added);
      Parts_Part.Slice slice = builder.build();
      assertEquals(added, slice.length());
      assertEquals("object 3", slice.get(3).object());
    }
  }
}
