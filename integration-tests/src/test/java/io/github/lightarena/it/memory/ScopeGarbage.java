package io.github.lightarena.it.memory;

import static io.github.lightarena.testkit.AllocationAssertions.assertNoAllocation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.testkit.CountingOptions;
import java.util.function.Consumer;

/** Counts what a scope makes on the Java heap, once an arena has run it before. */
final class ScopeGarbage {
  /** Few, so that the interpreter is quick; each counts exactly. */
  private static final CountingOptions OPTIONS = new CountingOptions(200, 200, 10);

  /** Few, so that what takes a view for each element of a long list is found out. */
  static final int MAX_POOLED_VIEWS = 64;

  private ScopeGarbage() {}

  /**
   * Runs a scope many times, in an arena of heap or direct blocks: none of them makes an object.
   */
  static void assertNone(boolean direct, Consumer<Allocator> scope) {
    MemoryArena.Builder builder =
        MemoryArena.builder().blockByteSize(4096).maxPooledViews(MAX_POOLED_VIEWS).strict(false);
    try (MemoryArena arena = (direct ? builder.direct() : builder).build()) {
      arena.prewarm(scope);
      ArenaStats warm = arena.stats();
      assertNoAllocation(
          OPTIONS,
          () -> {
            try (Allocator alloc = arena.allocator()) {
              scope.accept(alloc);
            }
          });
      assertEquals(warm.poolGrowths(), arena.stats().poolGrowths());
      assertEquals(0, arena.stats().viewsBeyondPool());
    }
  }
}
