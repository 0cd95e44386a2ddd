package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Both;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Holder;
import io.github.lightarena.handwritten.Node;
import io.github.lightarena.handwritten.Nothing;
import io.github.lightarena.handwritten.Shape;
import io.github.lightarena.handwritten.Speaker;
import io.github.lightarena.handwritten.Wide;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores and aiming: nothing refers to, or shows, what dies before it. */
class LifetimeTest {
  private static final int BLOCK = 1_024;

  private static MemoryArena arena() {
    return MemoryArena.builder().blockByteSize(BLOCK).build();
  }

  private static void assertOutlived(Runnable store) {
    IllegalStateException error = assertThrows(IllegalStateException.class, store::run);
    assertTrue(error.getMessage().contains("would be outlived"), error.getMessage());
    assertTrue(error.getMessage().contains("valueDepth=1 referenceDepth=0"), error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, 3})
  void aDeadSliceSaysThatItIsClosedWhateverTheIndex(int index) {
    Circle.Slice circles;
    IntSlice ints;
    try (Allocator alloc = arena().allocator()) {
      circles = Circle.in(alloc).slice(2);
      ints = alloc.ints(2);
      assertThrows(IndexOutOfBoundsException.class, () -> circles.put(index, 1));
      assertThrows(IndexOutOfBoundsException.class, () -> ints.get(index));
    }
    assertThrows(IllegalStateException.class, () -> circles.put(index, 1));
    assertThrows(IllegalStateException.class, () -> ints.get(index));
    assertThrows(IllegalStateException.class, () -> ints.set(index, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 900, 1_000, 1_024, 3_000})
  void aReferenceFromOuterBytesToInnerBytesIsRefused(int usedByInner) {
    MemoryArena arena = arena();
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(2);
      AnyShape.SliceBuilder builder = AnyShape.in(alloc).sliceBuilder().addCircle(1);
      ReferenceSlice<Shape0> open = alloc.references(Shape0.class, 1);
      Holder.Slice holders = Holder.in(alloc).slice(1);
      Circle outer = Circle.in(alloc).of(1);
      try (Allocator nested = alloc.nested()) {
        nested.bytes(usedByInner);
        Circle inner = Circle.in(nested).of(2);
        AnyShape any = AnyShape.in(nested).of(new CircleRecord(3));
        FloatSlice samples = nested.floats(1);
        assertOutlived(() -> shapes.put(0, inner));
        assertOutlived(() -> shapes.put(0, any));
        assertOutlived(() -> shapes.set(0, inner));
        assertOutlived(() -> holders.put(0, null, null, samples, null));
        assertOutlived(() -> holders.put(0, null, null, null, AnyShape.in(nested).slice(1)));
        assertOutlived(() -> holders.put(0, null, Wide.in(nested).of((byte) 1), null, null));
        assertOutlived(() -> AnyShape.in(alloc).of(inner));
        assertNull(shapes.get(0));
        assertNull(holders.get(0).samples());
        shapes.put(0, outer);
        shapes.put(1, shapes.get(0));
        holders.put(0, null, null, nested.floats(0), null);
        AnyShape.Slice inside = AnyShape.in(nested).slice(2);
        inside.put(0, inner);
        inside.put(1, outer);
        assertEquals(1.0, AnyShape.asCircle(inside.get(1)).radius());
        assertEquals(0, open.indexOf(null));
      }
      assertEquals(outer, shapes.get(0));
      assertEquals(outer, shapes.get(1));
      assertEquals(2, builder.add(outer).build().size());
      assertEquals(0, holders.get(0).samples().length());
    }
  }

  private interface Shape0 {}

  @Test
  void valuesOfDifferentDepthsKnowTheirHomes() {
    try (Allocator alloc = arena().allocator()) {
      AnyShape.Slice outer = AnyShape.in(alloc).slice(1);
      try (Allocator middle = alloc.nested()) {
        AnyShape.Slice mid = AnyShape.in(middle).slice(1);
        Circle circle = Circle.in(middle).of(1);
        try (Allocator inner = middle.nested()) {
          Circle innermost = Circle.in(inner).of(2);
          mid.put(0, circle);
          assertThrows(IllegalStateException.class, () -> mid.put(0, innermost));
          assertOutlived(() -> outer.put(0, circle));
          assertThrows(IllegalStateException.class, () -> outer.put(0, innermost));
          assertThrows(IllegalStateException.class, () -> mid.putCircle(0, 1.0));
        }
        assertEquals(circle, mid.get(0));
      }
      assertNull(outer.get(0));
    }
  }

  @Test
  void valuesWithoutBytesMayBeReferredToFromAnywhere() {
    try (Allocator alloc = MemoryArena.create().allocator()) {
      Nothing first = Nothing.in(alloc).of();
      ReferenceSlice<Speaker> slice = alloc.references(Speaker.class, 2);
      slice.put(0, first);
      Nothing last = Nothing.in(alloc).of();
      try (Allocator nested = alloc.nested()) {
        slice.put(1, last);
        slice.put(0, Nothing.in(nested).of());
      }
      assertEquals("nothing", slice.get(0).speak());
      assertEquals(first, slice.get(1));
      assertEquals("Nothing[]", first.toString());
    }
  }

  @Test
  void heapObjectsLiveAsLongAsTheScopeOfTheValue() {
    MemoryArena arena = arena();
    try (Allocator alloc = arena.allocator()) {
      Holder outer = Holder.in(alloc).of("outer", null, null, null);
      Holder.Slice slots = Holder.in(alloc).slice(2);
      slots.put(0, List.of(1), null, null, null);
      try (Allocator nested = alloc.nested()) {
        Holder inner = Holder.in(nested).of("inner", null, null, null);
        assertEquals("inner", inner.table());
        // The entry would be nulled with the nested scope, and then be another object's.
        IllegalStateException error =
            assertThrows(IllegalStateException.class, () -> slots.put(1, "lost", null, null, null));
        assertTrue(error.getMessage().contains("a nested scope is open"), error.getMessage());
        assertThrows(IllegalStateException.class, () -> Holder.in(alloc).of("x", null, null, null));
      }
      Holder.in(alloc).of("later", null, null, null);
      assertEquals("outer", outer.table());
      assertEquals(List.of(1), slots.get(0).table());
      assertNull(slots.get(1).table());
    }
  }

  @Test
  void aValueThatFailsHalfWayGivesItsBytesBack() {
    MemoryArena arena = arena();
    try (Allocator alloc = arena.allocator();
        Allocator other = MemoryArena.create().allocator()) {
      alloc.bytes(1_020);
      Circle theirs = Circle.in(other).of(1);
      ArenaStats before = arena.stats();
      for (int i = 0; i < 100; i++) {
        assertThrows(
            IllegalArgumentException.class, () -> Both.in(alloc).of(new CircleRecord(1), theirs));
        assertThrows(
            NullPointerException.class, () -> Both.in(alloc).of(new CircleRecord(1), null));
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Holder.in(alloc)
                    .of(null, null, FloatSlice.of(new float[2_000]), ReferenceSlice.of(theirs)));
      }
      assertEquals(before.usedBytes(), arena.stats().usedBytes());
      assertEquals(3, arena.stats().blocks(), "one further block, one for the large slice");
    }
  }

  @Test
  void nullWhereItIsNotLegalIsNamed() {
    try (Allocator alloc = arena().allocator()) {
      NullPointerException error =
          assertThrows(
              NullPointerException.class, () -> Both.in(alloc).of(null, new CircleRecord(1)));
      assertTrue(error.getMessage().startsWith("a=null"), error.getMessage());
    }
  }

  @Test
  void slicesOutsideArenasAreCopiedInWhereAValueRefersToThem() {
    try (Allocator alloc = arena().allocator()) {
      FloatSlice samples = FloatSlice.of(1f, 2f);
      ReferenceSlice<io.github.lightarena.handwritten.Shape> shapes =
          ReferenceSlice.of(new CircleRecord(1), null, Circle.in(alloc).of(2));
      Holder holder = Holder.in(alloc).of(null, null, samples, shapes);
      samples.set(0, 9f);
      shapes.put(0, null);
      assertEquals(FloatSlice.of(1f, 2f), holder.samples());
      assertEquals(3, holder.shapes().size());
      assertEquals(1.0, AnyShape.asCircle(holder.shapes().get(0)).radius());
      assertNull(holder.shapes().get(1));
      FloatSlice own = alloc.floats(3);
      Holder sharing = Holder.in(alloc).of(null, null, own, null);
      own.set(2, 5f);
      assertEquals(5f, sharing.samples().get(2), "a slice of this arena is referred to");
      try (Allocator other = arena().allocator()) {
        FloatSlice theirs = other.floats(1);
        assertThrows(
            IllegalArgumentException.class, () -> Holder.in(alloc).of(null, null, theirs, null));
      }
    }
  }

  @Test
  void aUnionSliceOutsideArenasIsCopiedInWithItsElements() {
    try (Allocator alloc = arena().allocator()) {
      AnyShape.Slice shapes = AnyShape.Slice.of(new CircleRecord(1), null, new CircleRecord(2));
      assertEquals(2.0, AnyShape.asCircle(shapes.get(2)).radius());
      Holder holder = Holder.in(alloc).of(null, null, null, shapes);
      assertEquals(shapes, holder.shapes());
      shapes.putBoth(1, shapes.get(0), shapes.get(2));
      AnyShape.Slice own = AnyShape.in(alloc).slice(1);
      own.put(0, shapes.get(1));
      shapes.putCircle(0, 9);
      assertEquals(Math.PI * 5, own.get(0).area(), 1e-12);
      assertEquals(Math.PI, holder.shapes().get(0).area());
      Node node = Node.in(alloc).of(1, null);
      assertEquals(node.value(), node.toRecord().value());
      assertEquals(
          new CircleRecord(1), holder.shapes().get(0, AnyShape.in(alloc).flyweight()).toRecord());
    }
  }

  @Test
  void whatHasNoBytesMayBeReferredToAfterItsBlockWasLetGo() {
    MemoryArena small = MemoryArena.builder().blockByteSize(64).build();
    try (Allocator outer = small.allocator()) {
      Holder.Slice holders = Holder.in(outer).slice(1);
      try (Allocator inner = outer.nested()) {
        inner.bytes(60);
        holders.put(0, null, Nothing.in(inner).of(), inner.floats(0), null);
      }
      small.trim();
      assertEquals(1, small.stats().blocks());
      assertEquals(0, holders.get(0).samples().toArray().length);
      assertEquals("nothing", holders.get(0).speaker().speak());
    }
  }

  @Test
  void aDeadIteratorNamesWhatItGoesThrough() {
    Iterator<Circle> circles;
    Iterator<Shape> shapes;
    try (Allocator alloc = MemoryArena.create().allocator()) {
      circles = Circle.in(alloc).slice(1).iterator();
      shapes = AnyShape.in(alloc).slice(1).iterator();
    }
    String text = assertThrows(IllegalStateException.class, circles::next).getMessage();
    assertTrue(
        text.startsWith("Iterator<Circle> is dead: Iterator<Circle>.next() was called"), text);
    String union = assertThrows(IllegalStateException.class, shapes::hasNext).getMessage();
    assertTrue(union.startsWith("Iterator<Shape> is dead: Iterator<Shape>.hasNext()"), union);
  }
}
