package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.BothRecord;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceBuilderTest {
  private static void assertRadii(Circle.Slice slice, int count) {
    assertEquals(count, slice.length());
    for (int i = 0; i < count; i++) {
      assertEquals(i, slice.get(i).radius());
    }
  }

  private static MemoryArena arena() {
    return MemoryArena.builder().blockByteSize(1_024).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 64, 127, 128, 129, 1_000})
  void anyNumberOfElementsMakesASlice(int count) {
    try (Allocator alloc = arena().allocator()) {
      Circle.SliceBuilder builder = Circle.in(alloc).sliceBuilder();
      for (int i = 0; i < count; i++) {
        assertEquals(i, builder.length());
        if (i % 2 == 0) {
          builder.add(i);
        } else {
          builder.add(new CircleRecord(i));
        }
      }
      assertRadii(builder.build(), count);
    }
  }

  @Test
  void itGrowsInPlaceAndGivesBackWhatItDidNotNeed() {
    MemoryArena arena = arena();
    try (Allocator alloc = arena.allocator()) {
      Circle.SliceBuilder builder = Circle.in(alloc).sliceBuilder();
      for (int i = 0; i < 17; i++) {
        builder.add(i);
      }
      assertEquals(32 * 8, arena.stats().usedBytes());
      Circle.Slice slice = builder.build();
      assertEquals(17 * 8, arena.stats().usedBytes());
      assertEquals(0, slice.byteOffset());
      assertEquals(17 * 8, Circle.in(alloc).slice(1).byteOffset());
      assertRadii(slice, 17);
    }
  }

  @Test
  void itMovesWhereSomethingElseWasAllocated() {
    MemoryArena arena = arena();
    try (Allocator alloc = arena.allocator()) {
      Circle.SliceBuilder builder = Circle.in(alloc).sliceBuilder();
      for (int i = 0; i < 30; i++) {
        builder.add(i);
        Circle.in(alloc).of(-1);
      }
      Circle.Slice slice = builder.build();
      Circle.in(alloc).of(-2);
      assertRadii(slice, 30);
    }
  }

  @Test
  void itMovesIntoOtherBlocksAndOneOfItsOwn() {
    MemoryArena arena = arena();
    try (Allocator alloc = arena.allocator()) {
      alloc.bytes(1_000);
      Circle.SliceBuilder builder = Circle.in(alloc).sliceBuilder();
      for (int i = 0; i < 500; i++) {
        builder.add(i);
      }
      assertRadii(builder.build(), 500);
      assertTrue(arena.stats().reservedBytes() > 2 * 1_024);
    }
  }

  @Test
  void twoBuildersGrowSideBySide() {
    try (Allocator alloc = arena().allocator()) {
      Circle.SliceBuilder a = Circle.in(alloc).sliceBuilder();
      Circle.SliceBuilder b = Circle.in(alloc).sliceBuilder();
      for (int i = 0; i < 100; i++) {
        a.add(i);
        b.add(i);
      }
      Circle.Slice builtA = a.build();
      Circle.Slice builtB = b.build();
      assertRadii(builtA, 100);
      assertRadii(builtB, 100);
    }
  }

  @Test
  void itBuildsOnce() {
    try (Allocator alloc = arena().allocator()) {
      Circle.SliceBuilder builder = Circle.in(alloc).sliceBuilder().add(0);
      Circle.Slice slice = builder.build();
      for (Runnable use : List.<Runnable>of(builder::build, () -> builder.add(1.0))) {
        IllegalStateException error = assertThrows(IllegalStateException.class, use::run);
        assertTrue(error.getMessage().startsWith("Circle.SliceBuilder has built its slice"));
      }
      AnyShape.SliceBuilder empty = AnyShape.in(alloc).sliceBuilder();
      assertEquals(0, empty.build().size());
      assertThrows(IllegalStateException.class, empty::build);
      assertThrows(IllegalStateException.class, () -> empty.add(null));
      assertRadii(slice, 1);
    }
  }

  @Test
  void aUnionsBuilderTakesRecordsViewsComponentsAndNull() {
    try (Allocator alloc = arena().allocator()) {
      AnyShape.SliceBuilder builder = AnyShape.in(alloc).sliceBuilder();
      Circle circle = Circle.in(alloc).of(5);
      for (int i = 0; i < 25; i++) {
        builder.addCircle(i).add(circle).add(null).add(new BothRecord(circle, circle));
      }
      AnyShape.Slice slice = builder.build();
      assertEquals(100, slice.size());
      for (int i = 0; i < 25; i++) {
        assertEquals(Math.PI * i * i, slice.get(4 * i).area());
        assertEquals(circle, slice.get(4 * i + 1));
        assertNull(slice.get(4 * i + 2));
        assertEquals(2 * circle.area(), slice.get(4 * i + 3).area());
      }
    }
  }

  @Test
  void anElementThatIsRefusedIsNotAdded() {
    try (Allocator alloc = arena().allocator()) {
      AnyShape.SliceBuilder builder = AnyShape.in(alloc).sliceBuilder().addCircle(1);
      assertThrows(IllegalArgumentException.class, () -> builder.add(() -> 1.0));
      assertEquals(1, builder.length());
      assertEquals(2, builder.addCircle(2).build().size());
    }
  }

  @Test
  void whereThereIsNoMemoryItIsAsBefore() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(128).maxByteSize(128).build();
    try (Allocator alloc = arena.allocator()) {
      Circle.SliceBuilder builder = Circle.in(alloc).sliceBuilder();
      for (int i = 0; i < 16; i++) {
        builder.add(i);
      }
      ArenaStats before = arena.stats();
      for (int i = 0; i < 3; i++) {
        assertThrows(ArenaOutOfMemoryException.class, () -> builder.add(16));
      }
      assertEquals(before, arena.stats());
      assertEquals(16, builder.length());
      assertRadii(builder.build(), 16);
    }
  }

  @Test
  void whileANestedScopeIsOpenItNeitherAddsNorBuilds() {
    MemoryArena arena = arena();
    try (Allocator alloc = arena.allocator()) {
      Circle.SliceBuilder builder = Circle.in(alloc).sliceBuilder().add(0);
      try (Allocator nested = alloc.nested()) {
        Circle inner = Circle.in(nested).of(-1);
        IllegalStateException error =
            assertThrows(IllegalStateException.class, () -> builder.add(1));
        assertTrue(error.getMessage().contains("a nested scope is open"), error.getMessage());
        assertThrows(IllegalStateException.class, builder::build);
        assertEquals(-1, inner.radius());
      }
      assertRadii(builder.add(1).build(), 2);
    }
  }

  @Test
  void anotherThreadNeitherAddsNorBuilds() throws InterruptedException {
    MemoryArena arena = arena();
    try (Allocator alloc = arena.allocator()) {
      Circle.SliceBuilder builder = Circle.in(alloc).sliceBuilder().add(0);
      AtomicBoolean refused = new AtomicBoolean();
      Thread other =
          new Thread(
              () -> {
                assertThrows(IllegalStateException.class, () -> builder.add(1));
                assertThrows(IllegalStateException.class, builder::build);
                refused.set(true);
              });
      other.start();
      other.join();
      assertTrue(refused.get(), "the other thread got through");
      assertRadii(builder.build(), 1);
    }
  }
}
