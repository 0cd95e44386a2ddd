package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last number that each option of a pool takes, and one past them. */
@Timeout(60)
class ArenaPoolBoundsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 1 << 16})
  void aPoolMayHaveFromOneArenaToMany(int count) {
    ArenaPool pool = ArenaPool.builder().maxArenas(count).build();
    pool.borrow().close();
    assertEquals(1, pool.stats().arenas());
    pool.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, (1 << 16) + 1})
  void anotherNumberOfArenasIsRefusedByName(int count) {
    String text =
        assertThrows(IllegalArgumentException.class, () -> ArenaPool.builder().maxArenas(count))
            .getMessage();
    assertTrue(text.contains("maxArenas=" + count), text);
  }

  @Test
  void nothingNeedBeKept() {
    ArenaPool pool =
        ArenaPool.builder()
            .arenas(MemoryArena.builder().blockByteSize(64))
            .maxKeptByteSize(0)
            .build();
    try (Allocator alloc = pool.borrow()) {
      alloc.bytes(1000);
    }
    assertEquals(64, pool.stats().idleReservedBytes(), "the first block stays");
  }

  @Test
  void aWaitMayBeLongerThanThereAreNanoseconds() {
    for (Duration time :
        new Duration[] {
          Duration.ofNanos(Long.MAX_VALUE), Duration.ofSeconds(Long.MAX_VALUE), Duration.ZERO
        }) {
      ArenaPool pool = ArenaPool.builder().maxArenas(1).maxWait(time).build();
      pool.borrow().close();
      assertEquals(1, pool.stats().idle());
    }
  }
}
