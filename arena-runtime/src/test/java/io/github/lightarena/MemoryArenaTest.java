package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.Wide;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryArenaTest {
  private static final String KEPT_SETTING = System.getProperty("lightarena.strict");

  @Test
  void anArenaHasOneBlockOfAQuarterMebibyte() {
    try (MemoryArena arena = MemoryArena.create()) {
      assertEquals(new ArenaStats(1, 256 * 1024, 0, 0, 0, 0, 0), arena.stats());
    }
  }

  @Test
  void statsTellWhatHappened() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(100).strict(false).build();
    try (Allocator alloc = arena.allocator()) {
      alloc.bytes(90);
      alloc.bytes(20);
      alloc.bytes(1_000);
      try (Allocator inner = alloc.nested()) {
        inner.bytes(10);
      }
      ArenaStats stats = arena.stats();
      assertEquals(3, stats.blocks());
      assertEquals(1_200, stats.reservedBytes());
      assertEquals(1_110, stats.usedBytes());
      assertEquals(1_120, stats.peakBytes());
      assertEquals(2, stats.scopesOpened());
      assertEquals(0, stats.viewsBeyondPool());
      assertEquals(2, stats.poolGrowths(), "a ring of byte slices at each depth");
    }
    assertEquals(0, arena.stats().usedBytes());
    assertEquals(1_120, arena.stats().peakBytes());
  }

  @Test
  void paddingCounts() {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) {
      alloc.bytes(1);
      Circle.in(alloc).of(1.0);
      assertEquals(16, arena.stats().usedBytes());
    }
  }

  @Test
  void aSecondScopeWhileOneIsOpenIsRefused() {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) {
      IllegalStateException error = assertThrows(IllegalStateException.class, arena::allocator);
      assertTrue(error.getMessage().contains("openScopes=1"), error.getMessage());
      assertTrue(error.getMessage().contains("nested()"), error.getMessage());
      assertTrue(alloc.isOpen());
    }
    arena.allocator().close();
    assertEquals(2, arena.stats().scopesOpened());
  }

  @Test
  void aClosedArenaRefusesFurtherUse() {
    MemoryArena arena = MemoryArena.create();
    arena.close();
    for (Runnable use :
        List.<Runnable>of(
            arena::allocator, arena::trim, arena::close, () -> arena.prewarm(alloc -> {}))) {
      IllegalStateException error = assertThrows(IllegalStateException.class, use::run);
      assertTrue(error.getMessage().contains("the arena is closed"), error.getMessage());
    }
    assertEquals(0, arena.stats().reservedBytes());
  }

  @Test
  void anArenaWithAnOpenScopeDoesNotClose() {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) {
      assertThrows(IllegalStateException.class, arena::close);
      assertEquals(2f, alloc.copyOf(new float[] {2f}).get(0));
    }
    arena.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pastTheLimitTheArenaIsAsBefore(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(64).maxByteSize(128);
    MemoryArena arena = (direct ? builder.direct() : builder).build();
    try (Allocator alloc = arena.allocator()) {
      ByteSlice held = alloc.copyOf(new byte[] {1, 2, 3});
      alloc.bytes(64);
      ArenaStats before = arena.stats();
      ArenaOutOfMemoryException error =
          assertThrows(ArenaOutOfMemoryException.class, () -> alloc.bytes(40));
      assertEquals(
          "the arena's limit is reached: byteSize=40 blockByteSize=64 blocks=2 reservedBytes=128"
              + " maxByteSize=128",
          error.getMessage());
      assertThrows(ArenaOutOfMemoryException.class, () -> alloc.bytes(1_000));
      assertThrows(ArenaOutOfMemoryException.class, () -> alloc.longs(1 << 27));
      assertEquals(before, arena.stats());
      assertEquals(ByteSlice.of((byte) 1, (byte) 2, (byte) 3), held);
    }
    try (Allocator alloc = arena.allocator()) {
      assertEquals(64, alloc.bytes(64).length());
    }
  }

  @Test
  void anArenaLargerThanItsLimitIsRefused() {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(100).maxByteSize(99);
    assertThrows(ArenaOutOfMemoryException.class, builder::build);
  }

  @Test
  void settingsOutOfRangeAreNamed() {
    MemoryArena.Builder builder = MemoryArena.builder();
    assertRefused("blockByteSize=0", () -> builder.blockByteSize(0));
    assertRefused("blockByteSize=2147483647", () -> builder.blockByteSize(Integer.MAX_VALUE));
    assertRefused("maxByteSize=0", () -> builder.maxByteSize(0));
    assertRefused("maxPooledViews=-1", () -> builder.maxPooledViews(-1));
    assertRefused("maxPooledViews=16777217", () -> builder.maxPooledViews((1 << 24) + 1));
  }

  private static void assertRefused(String text, Runnable setting) {
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, setting::run);
    assertTrue(error.getMessage().startsWith(text + " "), error.getMessage());
  }

  @Test
  void blocksOfOneByteServeAnything() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(1).build();
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(2.0);
      FloatSlice floats = alloc.copyOf(new float[] {1f, 2f});
      ByteSlice one = alloc.copyOf(new byte[] {7});
      ByteSlice two = alloc.copyOf(new byte[] {8});
      assertEquals(2.0, circle.radius());
      assertEquals(FloatSlice.of(1f, 2f), floats);
      assertEquals(7, one.get(0));
      assertEquals(8, two.get(0));
      assertEquals(4, arena.stats().blocks());
    }
  }

  @Test
  void trimKeepsWhatIsInUse() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(64).build();
    try (Allocator alloc = arena.allocator()) {
      alloc.bytes(60);
      FloatSlice held = alloc.copyOf(new float[] {1f, 2f, 3f});
      try (Allocator inner = alloc.nested()) {
        inner.bytes(60);
        inner.bytes(600);
      }
      assertEquals(4, arena.stats().blocks());
      arena.trim();
      assertEquals(2, arena.stats().blocks());
      assertEquals(FloatSlice.of(1f, 2f, 3f), held);
      // The buffers of the dropped blocks must not serve the new ones of the same numbers.
      float[] values = {4f, 5f, 6f};
      for (int i = 0; i < 4; i++) {
        alloc.bytes(64);
        assertEquals(FloatSlice.of(4f, 5f, 6f), alloc.copyOf(values));
      }
    }
    arena.trim();
    assertEquals(1, arena.stats().blocks());
    assertEquals(64, arena.stats().reservedBytes());
  }

  @Test
  void arraysAreCopiedThroughTheNewBlocksAfterTrim() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(64).build();
    for (int round = 0; round < 3; round++) {
      try (Allocator alloc = arena.allocator()) {
        List<IntSlice> slices = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
          slices.add(alloc.copyOf(new int[] {round, i, 3, 4, 5, 6, 7, 8, 9, 10}));
        }
        for (int i = 0; i < 20; i++) {
          assertEquals(i, slices.get(i).toArray()[1]);
          assertEquals(round, slices.get(i).get(0));
        }
      }
      arena.trim();
    }
  }

  @Test
  void prewarmingMakesTheSteadyState() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(1 << 10).strict(false).build();
    arena.prewarm(MemoryArenaTest::work);
    ArenaStats before = arena.stats();
    for (int i = 0; i < 20; i++) {
      try (Allocator alloc = arena.allocator()) {
        work(alloc);
      }
    }
    ArenaStats after = arena.stats();
    assertEquals(before.poolGrowths(), after.poolGrowths());
    assertEquals(before.blocks(), after.blocks());
    assertEquals(before.peakBytes(), after.peakBytes());
    assertEquals(0, after.viewsBeyondPool());
  }

  private static void work(Allocator alloc) {
    for (int i = 0; i < 300; i++) {
      Circle.in(alloc).of(i);
      Wide.in(alloc).of((byte) i);
    }
    try (Allocator inner = alloc.nested()) {
      inner.floats(500);
    }
  }

  @Test
  void directBlocksAlignTheAddress() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(1_000).direct().build();
    try (Allocator alloc = arena.allocator()) {
      for (int i = 0; i < 10; i++) {
        alloc.bytes(1);
        Wide.in(alloc).of((byte) i);
      }
      ByteSlice bytes = alloc.bytes(5_000);
      assertTrue(bytes.asBuffer().isDirect());
      assertEquals(0, bytes.asBuffer().alignmentOffset(0, 256));
    }
  }

  @Test
  void theModeIsTheSettingsUnlessTheBuilderSaysSo() {
    assertEquals("true", KEPT_SETTING, "the build runs these tests strict");
    assertNotSame(twoCircles(MemoryArena.create()), null);
    assertFalse(isPooled(MemoryArena.create()));
    assertFalse(isPooled(MemoryArena.builder().strict(false).strict().build()));
    assertTrue(isPooled(MemoryArena.builder().strict(false).build()));
  }

  private static boolean isPooled(MemoryArena arena) {
    twoCircles(arena);
    return arena.stats().poolGrowths() > 0;
  }

  private static List<Circle> twoCircles(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      return List.of(Circle.in(alloc).of(1.0), Circle.in(alloc).of(2.0));
    }
  }

  @Test
  void pooledViewsOfAClosedScopeComeBackLater() {
    MemoryArena arena = MemoryArena.builder().strict(false).build();
    List<Circle> first = twoCircles(arena);
    int scopes = 0;
    while (twoCircles(arena).get(0) != first.get(0) && scopes < 100) {
      scopes++;
    }
    assertEquals(31, scopes, "64 views, 2 a scope");
    assertSame(first.get(1), twoCirclesAfter(arena, 31).get(1));
  }

  private static List<Circle> twoCirclesAfter(MemoryArena arena, int scopes) {
    for (int i = 0; i < scopes; i++) {
      twoCircles(arena);
    }
    return twoCircles(arena);
  }
}
