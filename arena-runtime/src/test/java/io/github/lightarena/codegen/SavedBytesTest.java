package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.Allocator;
import io.github.lightarena.ByteSlice;
import io.github.lightarena.MemoryArena;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes that are kept while others are written over them, one value inside of another. */
class SavedBytesTest {
  private static final int LARGE = 100_000;

  private SavedBytes saved;

  /** Of a new thread, so that no other test made it larger. */
  @BeforeEach
  void begin() throws InterruptedException {
    Thread thread = new Thread(() -> saved = SavedBytes.ofThread());
    thread.start();
    thread.join();
  }

  private static ByteBuffer filled(int byteSize, int number) {
    ByteBuffer buffer = ByteBuffer.allocate(byteSize);
    for (int i = 0; i < byteSize; i++) {
      buffer.put(i, (byte) (number + i));
    }
    return buffer;
  }

  @Test
  void buffersArePutBackInnermostFirst() {
    for (int innerByteSize : new int[] {1, 56, 57, 1_000, LARGE}) {
      ByteBuffer outer = filled(200, 1);
      ByteBuffer inner = filled(innerByteSize, 2);
      saved.save(outer, 0, 200);
      saved.save(inner, 0, innerByteSize);
      ByteBuffer target = ByteBuffer.allocate(innerByteSize);
      saved.putBack(target, 0, innerByteSize);
      saved.forget(innerByteSize);
      assertEquals(inner, target);
      target = ByteBuffer.allocate(200);
      saved.putBack(target, 0, 200);
      saved.forget(200);
      assertEquals(outer, target, "innerByteSize=" + innerByteSize);
    }
  }

  @Test
  void valuesInAnArenaArePutBackInnermostFirst() {
    try (MemoryArena arena = MemoryArena.create();
        Allocator alloc = arena.allocator()) {
      for (int innerByteSize : new int[] {56, 57, 1_000, LARGE}) {
        ByteSlice outer = alloc.copyOf(filled(200, 1).array());
        ByteSlice inner = alloc.copyOf(filled(innerByteSize, 2).array());
        saved.save(outer, 0, 200);
        saved.save(inner, 0, innerByteSize);
        outer.fill((byte) 0);
        inner.fill((byte) 0);
        saved.putBack(inner, 0, innerByteSize);
        saved.forget(innerByteSize);
        saved.putBack(outer, 0, 200);
        saved.forget(200);
        assertEquals(filled(innerByteSize, 2), ByteBuffer.wrap(inner.toArray()));
        assertEquals(filled(200, 1), ByteBuffer.wrap(outer.toArray()));
      }
    }
  }
}
