package io.github.lightarena.it.memory;

import static io.github.lightarena.testkit.AllocationAssertions.countAllocatedBytes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A million steps through a tree in one scope, and 0 bytes on the Java heap. */
@Tag("allocation")
class LongWalkGarbageTest {
  private static double sink;
  private final MemoryArena arena = MemoryArena.builder().strict(false).build();

  @AfterEach
  void everyViewCameFromAPool() {
    assertEquals(0, arena.stats().viewsBeyondPool());
  }

  @Test
  void aMillionTreeStepsInOneScopeByAFlyweight() {
    assertMillionSteps(
        alloc -> {
          Sample_Tree root = tree(alloc, 10);
          Sample_Tree at = Sample_Tree.in(alloc).flyweight();
          long sum = 0;
          for (int walk = 0; walk < steps() / 10; walk++) {
            Sample_Tree node = root;
            for (int bit = walk; node != null; bit >>= 1) {
              sum += node.key();
              node = (bit & 1) == 0 ? node.left(at) : node.right(at);
            }
          }
          sink += sum;
        });
  }

  @Test
  @SuppressWarnings("try") // the nested scope is there for the views alone
  void aMillionTreeStepsInOneScopeByNestedScopes() {
    assertMillionSteps(
        alloc -> {
          Sample_Tree root = tree(alloc, 10);
          long sum = 0;
          for (int chunk = 0; chunk < steps() / 1_000; chunk++) {
            try (Allocator nested = alloc.nested()) {
              for (int walk = 0; walk < 100; walk++) {
                Sample_Tree node = root;
                for (int bit = walk; node != null; bit >>= 1) {
                  sum += node.key();
                  node = (bit & 1) == 0 ? node.left() : node.right();
                }
              }
            }
          }
          sink += sum;
        });
  }

  /** A million compiled; interpreted, a tenth of it says the same. */
  private static int steps() {
    return System.getProperty("java.vm.info").contains("interpreted") ? 100_000 : 1_000_000;
  }

  private static Sample_Tree tree(Allocator alloc, int depth) {
    return depth == 0
        ? null
        : Sample_Tree.in(alloc).of(depth, tree(alloc, depth - 1), tree(alloc, depth - 1));
  }

  private void assertMillionSteps(Consumer<Allocator> scope) {
    arena.prewarm(scope);
    long least = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 5 && least > 0; attempt++) {
      least =
          Math.min(
              least,
              countAllocatedBytes(
                  () -> {
                    try (Allocator alloc = arena.allocator()) {
                      scope.accept(alloc);
                    }
                  }));
    }
    assertEquals(0, least);
  }
}
