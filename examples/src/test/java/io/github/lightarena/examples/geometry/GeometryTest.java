package io.github.lightarena.examples.geometry;

import static io.github.lightarena.testkit.AllocationAssertions.assertNoAllocation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.DoubleSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.examples.Printed;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArenaScoped
class GeometryTest {
  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private Allocator alloc;

  @BeforeEach
  void openAScope() {
    alloc = arena.allocator();
  }

  @AfterEach
  void closeTheScope() {
    alloc.close();
    arena.close();
  }

  @Test
  void printsWhatTheArenaHolds() {
    assertEquals(
        """
        Circle[radius=1.0]
        Rect[width=3.0, height=4.0]
        Both[a=Circle[radius=2.0], b=Rect[width=3.0, height=4.0]]
        total area 39.708
        Ray[origin=Vec3[x=0.0, y=0.0, z=1.0], direction=Vec3[x=1.0, y=0.0, z=0.0]]
        3.0: a miss
        16.0 in 2.0 s
        Vec3[x=0.0, y=1.0, z=0.0]
        Vec3[x=1.0, y=0.0, z=0.0]
        Vec3[x=2.0, y=1.0, z=0.0]
        Vec3[x=3.0, y=0.0, z=0.0]
        a chain of length 55.0
        key 7 at depth 6
        key 1000 at depth -1
        bytes in use after the scope: 0
        """,
        Printed.by(() -> Main.main(new String[0])));
  }

  @Test
  void aUnionOverTheArenaAnswersAsRecordsOnTheHeapDo() {
    Shape circle = new CircleRecord(1);
    Shape rect = new RectRecord(3, 4);
    List<Shape> records = List.of(circle, rect, new BothRecord(new CircleRecord(2), rect));
    AnyShape.Slice shapes = Shapes.make(alloc);
    for (int i = 0; i < records.size(); i++) {
      assertEquals(records.get(i).area(), shapes.get(i).area());
      assertEquals(records.get(i).perimeter(), shapes.get(i).perimeter());
    }
  }

  @Test
  void kindOfTellsTheMembersOfAUnionApart() {
    AnyShape.Slice shapes = Shapes.make(alloc);
    assertEquals("a circle of radius 1.0", Shapes.describe(shapes.get(0)));
    assertEquals("a rectangle of width 3.0", Shapes.describe(shapes.get(1)));
    assertEquals("two shapes of area " + (4 * Math.PI + 12), Shapes.describe(shapes.get(2)));
    assertEquals("a circle of radius 5.0", Shapes.describe(Circle.in(alloc).of(5)));
    assertThrows(ClassCastException.class, () -> AnyShape.asRect(shapes.get(0)));
  }

  @Test
  void aRecordInsideAValueIsReadAsARecordOrInPlace() {
    Sphere sphere = Sphere.in(alloc).of(new Vec3Record(1, 2, 3), 4);
    assertEquals(new Vec3Record(1, 2, 3), sphere.center());
    assertNotSame(sphere.center(), sphere.center());
    assertEquals(2, sphere.centerView().y());
  }

  @Test
  void aPathOfOnePointOrNoneHasNoLength() {
    assertEquals(0, Track.in(alloc).of(Vec3.in(alloc).slice(1), alloc.doubles(1)).length());
    Track none = Track.in(alloc).of(Vec3.in(alloc).slice(0), alloc.doubles(0));
    assertEquals(0, none.length());
    assertEquals(0, none.duration());
  }

  @Test
  void aRecordWithSlicesInItIsMadeOnTheHeapAndCopiedIn() {
    TrackRecord onTheHeap =
        new TrackRecord(
            Vec3.Slice.of(new Vec3Record(0, 0, 0), new Vec3Record(3, 4, 0)),
            DoubleSlice.of(1, 3.5));
    Track inTheArena = Track.in(alloc).copyOf(onTheHeap);
    assertEquals(5, onTheHeap.length());
    assertEquals(5, inTheArena.length());
    assertEquals(2.5, inTheArena.duration());
  }

  @Test
  void aTreeFindsEachOfItsKeysAndNoOther() {
    Node root = Chains.tree(alloc, 0, 127);
    for (int key = 0; key < 127; key++) {
      int depth = Chains.depthOf(alloc, root, key);
      assertTrue(0 <= depth && depth <= 6, "key=" + key + " depth=" + depth);
    }
    assertEquals(-1, Chains.depthOf(alloc, root, -1));
    assertEquals(-1, Chains.depthOf(alloc, root, 127));
  }

  @Test
  void goingThroughShapesListsAndTreesMakesNoGarbage() {
    try (MemoryArena pooled = MemoryArena.builder().strict(false).build()) {
      assertNoAllocation(
          () -> {
            try (Allocator pooledAlloc = pooled.allocator()) {
              AnyShape.Slice shapes = AnyShape.in(pooledAlloc).slice(2);
              shapes.putCircle(0, 1);
              shapes.putBoth(1, shapes.get(0), shapes.get(0));
              assertTrue(Shapes.totalArea(shapes) > 0);
              Link first = Chains.chain(pooledAlloc, 20);
              assertTrue(Chains.length(pooledAlloc, first) > 0);
              Node root = Chains.tree(pooledAlloc, 0, 50);
              assertTrue(Chains.depthOf(pooledAlloc, root, 49) > 0);
              assertTrue(Spaces.track(pooledAlloc).length() > 0);
            }
          });
    }
  }
}
