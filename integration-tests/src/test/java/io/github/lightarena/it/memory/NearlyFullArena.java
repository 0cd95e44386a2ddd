package io.github.lightarena.it.memory;

import static io.github.lightarena.it.memory.Parts.BLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ScopeStack;

/** An arena whose one block is nearly full, of values that are checked later. */
@ArenaScoped
final class NearlyFullArena implements AutoCloseable {
  final MemoryArena arena;
  final Allocator alloc;
  final ScopeStack stack;
  final Parts_Part kept;

  NearlyFullArena(MemoryArena.Builder builder) {
    arena = builder.blockByteSize(BLOCK).build();
    alloc = arena.allocator();
    stack = ArenaProbe.stackOf(alloc);
    kept = Parts_Part.in(alloc).of("kept", FloatSlice.of(1f, 2f));
    alloc.bytes(BLOCK - 8 - (int) arena.stats().usedBytes());
  }

  void checkUnchanged(String name, long usedBytes, int objects) {
    assertEquals(usedBytes, arena.stats().usedBytes(), name);
    assertEquals(objects, ArenaProbe.onHeapCount(stack), name);
    assertNull(ArenaProbe.onHeap(stack, objects + 1), name);
    assertEquals("kept", kept.object(), name);
    assertEquals(FloatSlice.of(1f, 2f), kept.numbers(), name);
    assertEquals(3, alloc.copyOf(new byte[3]).length(), name + ": what fits");
  }

  @Override
  public void close() {
    alloc.close();
  }
}
