package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lightarena.handwritten.Circle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scopes nested deeper than any table of an arena was at first. */
@SuppressWarnings("resource") // the allocators are closed one by one, from the innermost on
class DeepNestingTest {
  private static final int DEPTH = 100;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void eachScopeHasAnAllocatorAndValuesOfItsOwn(boolean strict) {
    MemoryArena arena = MemoryArena.builder().blockByteSize(256).strict(strict).build();
    for (int round = 0; round < 6; round++) {
      List<Allocator> allocators = new ArrayList<>();
      List<Circle> circles = new ArrayList<>();
      allocators.add(arena.allocator());
      for (int depth = 1; depth < DEPTH; depth++) {
        allocators.add(allocators.get(depth - 1).nested());
        circles.add(Circle.in(allocators.get(depth)).of(depth));
      }
      Set<Allocator> different = new HashSet<>(allocators);
      assertEquals(DEPTH, different.size());
      for (int depth = DEPTH - 1; depth > 0; depth--) {
        Circle circle = circles.get(depth - 1);
        assertEquals(depth, circle.radius());
        Allocator allocator = allocators.get(depth);
        Allocator outer = allocators.get(depth - 1);
        assertThrows(IllegalStateException.class, outer::close);
        allocator.close();
        assertFalse(allocator.isOpen());
        assertThrows(IllegalStateException.class, circle::radius);
      }
      allocators.get(0).close();
    }
    assertEquals(6 * DEPTH, arena.stats().scopesOpened());
    arena.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 63})
  void aPooledArenaHandsItsAllocatorsOutInTurns(int depth) {
    MemoryArena arena = MemoryArena.builder().strict(false).build();
    List<Allocator> outer = new ArrayList<>();
    outer.add(arena.allocator());
    for (int i = 1; i < depth; i++) {
      outer.add(outer.get(i - 1).nested());
    }
    List<Allocator> seen = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      try (Allocator inner = outer.get(depth - 1).nested()) {
        seen.add(inner);
      }
    }
    for (int i = 0; i < 4; i++) {
      assertSame(seen.get(i), seen.get(i + 4));
    }
    assertEquals(4, new HashSet<>(seen).size());
    for (int i = depth - 1; i >= 0; i--) {
      outer.get(i).close();
    }
  }
}
