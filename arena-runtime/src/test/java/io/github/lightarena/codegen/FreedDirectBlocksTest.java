package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The memory outside of the Java heap of a block that the arena lets go is garbage. */
class FreedDirectBlocksTest {
  private static final int BLOCK = 64;

  private final ScopeStack stack =
      ScopeStack.of(BLOCK, Long.MAX_VALUE, true, false, 64, IllegalStateException::new);

  private List<WeakReference<ByteBuffer>> fill(int blocks) {
    List<WeakReference<ByteBuffer>> buffers = new ArrayList<>();
    ArenaScope scope = stack.open(Thread.currentThread());
    for (int i = 0; i < blocks; i++) {
      int block = Place.block(scope.reserve(BLOCK, 1));
      buffers.add(new WeakReference<>(stack.memory.direct().block(block)));
    }
    stack.close(scope);
    return buffers;
  }

  private static void assertFreed(List<WeakReference<ByteBuffer>> buffers) {
    for (int run = 0; run < 20 && buffers.stream().anyMatch(b -> b.get() != null); run++) {
      System.gc();
    }
    assertEquals(0, buffers.stream().filter(buffer -> buffer.get() != null).count());
  }

  @Test
  void trimKeepsTheFirstBlockAlone() {
    List<WeakReference<ByteBuffer>> buffers = fill(20);
    stack.trim();
    assertEquals(BLOCK, buffers.remove(0).get().capacity());
    assertFreed(buffers);
    Reference.reachabilityFence(stack);
  }

  @Test
  void aClosedArenaKeepsNone() {
    List<WeakReference<ByteBuffer>> buffers = fill(20);
    stack.closeArena();
    assertFreed(buffers);
    Reference.reachabilityFence(stack);
  }
}
