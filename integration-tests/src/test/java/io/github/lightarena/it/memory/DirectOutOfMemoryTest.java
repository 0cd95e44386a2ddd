package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaOutOfMemoryException;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import org.junit.jupiter.api.Test;

/** Direct memory that cannot be had, in a JVM of its own that has little of it. */
class DirectOutOfMemoryTest {
  /** Run by the test in a JVM of its own, with little memory outside of its heap. */
  static final class WithLittleDirectMemory {
    private WithLittleDirectMemory() {}

    public static void main(String[] arguments) {
      MemoryArena arena = MemoryArena.builder().blockByteSize(64 << 10).direct().build();
      try (Allocator alloc = arena.allocator()) {
        FloatSlice kept = alloc.copyOf(new float[] {1f, 2f});
        long usedBytes = arena.stats().usedBytes();
        try {
          alloc.bytes(16 << 20);
          throw new AssertionError("there is more memory than expected");
        } catch (ArenaOutOfMemoryException e) {
          check(e.getCause() instanceof OutOfMemoryError, "cause=" + e.getCause());
        }
        check(arena.stats().usedBytes() == usedBytes, "used=" + arena.stats().usedBytes());
        check(kept.equals(FloatSlice.of(1f, 2f)), "kept=" + kept);
        ByteFiller.fill(alloc);
      }
      System.out.println("usable");
    }

    private static void check(boolean condition, String text) {
      if (!condition) {
        throw new AssertionError(text);
      }
    }
  }

  /** Takes all direct memory there is, block by block. */
  private static final class ByteFiller {
    private ByteFiller() {}

    static void fill(Allocator alloc) {
      int blocks = 0;
      try {
        for (; blocks < 1000; blocks++) {
          alloc.bytes(60 << 10);
        }
        throw new AssertionError("there is more memory than expected");
      } catch (ArenaOutOfMemoryException e) {
        alloc.bytes(1 << 10).fill((byte) 1);
      }
      if (blocks < 4) {
        throw new AssertionError("blocks=" + blocks);
      }
    }
  }

  @Test
  void directMemoryThatCannotBeHadLeavesTheArenaUsable() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-XX:MaxDirectMemorySize=2m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                WithLittleDirectMemory.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), output);
    assertEquals("usable", output.strip());
  }
}
