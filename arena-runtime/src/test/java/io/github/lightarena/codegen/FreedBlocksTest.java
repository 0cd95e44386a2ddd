package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The array of a block that the arena lets go is garbage, whatever scopes saw it. */
class FreedBlocksTest {
  private static final int BLOCK = 64;

  private static ScopeStack stack(boolean strict, long maxByteSize) {
    return ScopeStack.of(BLOCK, maxByteSize, false, strict, 64, IllegalStateException::new);
  }

  private static ArenaScope open(ScopeStack stack) {
    return stack.open(Thread.currentThread());
  }

  /** Runs three scopes in each other; each fills blocks, so that the table grows in each. */
  private static List<ArenaScope> nestAndFill(ScopeStack stack) {
    List<ArenaScope> scopes = new ArrayList<>();
    for (int depth = 0; depth < 3; depth++) {
      scopes.add(open(stack));
      for (int i = 0; i < 10; i++) {
        stack.top().reserve(BLOCK, 1);
      }
    }
    for (int depth = 2; depth > 0; depth--) {
      stack.close(scopes.get(depth));
    }
    for (int i = 0; i < 60; i++) {
      stack.top().reserve(BLOCK, 1); // the table grows once more, and closed scopes do not see it
    }
    stack.close(scopes.get(0));
    return scopes;
  }

  private static List<WeakReference<byte[]>> arraysOf(ScopeStack stack) {
    List<WeakReference<byte[]>> arrays = new ArrayList<>();
    for (byte[] array : stack.memory.bytes()) {
      if (array != null) {
        arrays.add(new WeakReference<>(array));
      }
    }
    return arrays;
  }

  private static void assertFreed(List<WeakReference<byte[]>> arrays) {
    for (int run = 0; run < 20 && arrays.stream().anyMatch(a -> a.get() != null); run++) {
      System.gc();
    }
    assertEquals(0, arrays.stream().filter(array -> array.get() != null).count());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noScopeKeepsAnArrayThatTrimLetsGo(boolean strict) {
    ScopeStack stack = stack(strict, Long.MAX_VALUE);
    List<ArenaScope> scopes = nestAndFill(stack);
    assertNotSame(scopes.get(2).blocks, stack.memory.bytes(), "it holds an older table");
    assertNotNull(scopes.get(2).blocks[5]);
    List<WeakReference<byte[]>> arrays = arraysOf(stack);
    assertEquals(70, arrays.size());
    stack.trim();
    assertNull(scopes.get(2).blocks[5]);
    assertEquals(BLOCK, arrays.remove(0).get().length, "the first block stays");
    assertFreed(arrays);
    Reference.reachabilityFence(scopes);
    Reference.reachabilityFence(stack);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noScopeKeepsAnArrayOfAClosedArena(boolean strict) {
    ScopeStack stack = stack(strict, Long.MAX_VALUE);
    List<ArenaScope> scopes = nestAndFill(stack);
    List<WeakReference<byte[]>> arrays = arraysOf(stack);
    stack.closeArena();
    assertFreed(arrays);
    Reference.reachabilityFence(scopes);
    Reference.reachabilityFence(stack);
  }

  @Test
  void noScopeKeepsAnArrayThatMadeRoomForAnother() {
    ScopeStack stack = stack(false, 80 * BLOCK);
    List<ArenaScope> scopes = nestAndFill(stack);
    List<WeakReference<byte[]>> arrays = arraysOf(stack);
    open(stack).reserve(79 * BLOCK, 1);
    assertEquals(80 * BLOCK, stack.reservedBytes());
    arrays.remove(0);
    assertFreed(arrays);
    Reference.reachabilityFence(scopes);
    Reference.reachabilityFence(stack);
  }
}
