package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Both;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Holder;
import io.github.lightarena.handwritten.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Values that outlive their scope, since they are promoted when it closes. */
class PromotionTest {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(1024).build();
  private final Allocator alloc = arena.allocator();

  @AfterEach
  void close() {
    alloc.close();
  }

  @Test
  void aValueMovesOutWithAllItRefersTo() {
    Node best = Node.in(alloc).flyweight();
    try (Allocator inner = alloc.nested()) {
      inner.floats(100);
      Node candidate = Node.in(inner).of(1, Node.in(inner).of(2, null));
      inner.floats(500);
      inner.promote(candidate, best);
      assertMessage(IllegalStateException.class, "not aimed", best::value);
    }
    alloc.bytes(100).fill((byte) 7);
    assertEquals(1, best.value());
    assertEquals(2, best.left().value());
    assertEquals(2 * 16 + 100, arena.stats().usedBytes());
  }

  @Test
  void whatLiesOutsideStaysWhereItIsAndIsShared() {
    Circle outer = Circle.in(alloc).of(3.0);
    FloatSlice samples = alloc.copyOf(new float[] {1f});
    Both best = Both.in(alloc).flyweight();
    Holder holder = Holder.in(alloc).flyweight();
    long usedBytes = arena.stats().usedBytes();
    try (Allocator inner = alloc.nested()) {
      inner.promote(Both.in(inner).of(outer, new CircleRecord(4.0)), best);
      inner.promote(Holder.in(inner).of("table", null, samples, null), holder);
    }
    assertEquals(usedBytes + 4 + 16 + 8 + 40, arena.stats().usedBytes());
    assertEquals(25 * Math.PI, best.area(), 1e-12);
    samples.set(0, 2f);
    assertEquals(2f, holder.samples().get(0));
    assertEquals("table", holder.table());
  }

  @Test
  void whatTwoPromotedValuesShareTheyGoOnSharing() {
    Both one = Both.in(alloc).flyweight();
    Both other = Both.in(alloc).flyweight();
    try (Allocator inner = alloc.nested()) {
      Circle shared = Circle.in(inner).of(1.0);
      inner.promote(Both.in(inner).of(shared, shared), one);
      inner.promote(Both.in(inner).of(shared, shared), other);
    }
    assertEquals(16 + 16 + 8, arena.stats().usedBytes());
    assertEquals(one.a(), other.b());
  }

  @Test
  void theLastOfSeveralForTheSameTargetCounts() {
    AnyShape best = AnyShape.in(alloc).flyweight();
    try (Allocator inner = alloc.nested()) {
      for (int i = 0; i < 3; i++) {
        inner.promote(AnyShape.in(inner).of(new CircleRecord(i)), best);
      }
    }
    assertEquals(2.0, AnyShape.asCircle(best).radius());
    assertEquals(8, arena.stats().usedBytes());
  }

  @Test
  void slicesMoveOutToo() {
    FloatSlice floats = alloc.floats(0);
    Circle.Slice circles = Circle.in(alloc).slice(0);
    AnyShape.Slice shapes = AnyShape.in(alloc).slice(0);
    try (Allocator inner = alloc.nested()) {
      inner.promote(inner.copyOf(new float[] {1f, 2f, 3f}).slice(1, 3), floats);
      Circle.Slice some = Circle.in(inner).slice(2);
      some.put(1, 5.0);
      inner.promote(some, circles);
      AnyShape.Slice references = AnyShape.in(inner).slice(1);
      references.put(0, some.get(1));
      inner.promote(references, shapes);
    }
    assertEquals(FloatSlice.of(2f, 3f), floats);
    assertEquals(2, circles.length());
    assertEquals(5.0, circles.get(1).radius());
    circles.put(1, 6.0);
    assertEquals(6.0, AnyShape.asCircle(shapes.get(0)).radius());
  }

  @Test
  void bestOfManyNestedScopesComesOut() {
    AnyShape best = AnyShape.in(alloc).flyweight();
    double largest = -1;
    for (int chunk = 0; chunk < 200; chunk++) {
      try (Allocator inner = alloc.nested()) {
        for (int i = 0; i < 100; i++) {
          double radius = (chunk * 7919 + i * 104729) % 10_007;
          AnyShape candidate =
              AnyShape.in(inner)
                  .of(Both.in(inner).of(new CircleRecord(radius), new CircleRecord(0)));
          if (radius > largest) {
            largest = radius;
            inner.promote(candidate, best);
          }
        }
      }
    }
    assertEquals(Math.PI * largest * largest, best.area(), 1e-6);
  }

  @Test
  void aValueLeavesOneScopeAfterTheOther() {
    Node outermost = Node.in(alloc).flyweight();
    try (Allocator middle = alloc.nested()) {
      middle.bytes(10);
      Node between = Node.in(middle).flyweight();
      try (Allocator inner = middle.nested()) {
        inner.bytes(10);
        inner.promote(Node.in(inner).of(7, null), between);
      }
      middle.promote(between, outermost);
    }
    assertEquals(7, outermost.value());
    assertEquals(16, arena.stats().usedBytes());
  }

  @Test
  void aValueOfTheOuterScopeIsOnlyShown() {
    Circle outer = Circle.in(alloc).of(3.0);
    Circle into = Circle.in(alloc).flyweight();
    try (Allocator inner = alloc.nested()) {
      inner.promote(outer, into);
    }
    assertEquals(3.0, into.radius());
    assertEquals(8, arena.stats().usedBytes());
  }

  @Test
  void onHeapObjectsMoveOutAndTheOthersAreForgotten() {
    Object mine = new Object();
    Holder before = Holder.in(alloc).of("before", null, null, null);
    Holder into = Holder.in(alloc).flyweight();
    try (Allocator inner = alloc.nested()) {
      Holder.in(inner).of("lost", null, null, null);
      inner.promote(Holder.in(inner).of(mine, null, null, null), into);
    }
    assertSame(mine, into.table());
    assertEquals("before", before.table());
    assertEquals("next", Holder.in(alloc).of("next", null, null, null).table());
    assertSame(mine, into.table());
  }

  @Test
  void aPromotionThatDoesNotFitLosesTheValueAndNothingElse() {
    MemoryArena small = MemoryArena.builder().blockByteSize(1024).maxByteSize(3072).build();
    try (Allocator outer = small.allocator()) {
      outer.bytes(900);
      FloatSlice into = outer.copyOf(new float[] {1f});
      FloatSlice second = outer.floats(0);
      FloatSlice third = outer.floats(0);
      long usedBytes = small.stats().usedBytes();
      Allocator inner = outer.nested();
      // A block of 2048 bytes alone; three parts of it do not fit into one of 1024 each.
      FloatSlice large = inner.floats(512);
      inner.promote(large.slice(0, 150), into);
      inner.promote(large.slice(160, 310), second);
      inner.promote(large.slice(320, 470), third);
      assertThrows(ArenaOutOfMemoryException.class, inner::close);
      assertFalse(inner.isOpen());
      assertEquals(usedBytes, small.stats().usedBytes());
      assertEquals(FloatSlice.of(1f), into);
      assertEquals(0, second.length());
      assertEquals(4, outer.copyOf(new int[] {1, 2, 3, 4}).length());
    }
  }

  @Test
  void whatCannotBePromotedIsNamed() {
    Circle outer = Circle.in(alloc).flyweight();
    MemoryArena other = MemoryArena.create();
    assertMessage(
        IllegalStateException.class,
        "there is no scope around the outermost one to promote into: into=Circle; promote out of"
            + " a nested() scope, or use copyTo(alloc) of another arena",
        () -> alloc.promote(Circle.in(alloc).of(1), outer));
    try (Allocator foreign = other.allocator();
        Allocator middle = alloc.nested()) {
      Circle foreignCircle = Circle.in(foreign).of(1);
      Circle ofMiddle = Circle.in(middle).of(1);
      try (Allocator inner = middle.nested()) {
        Circle circle = Circle.in(inner).of(1);
        assertMessage(
            IllegalStateException.class,
            "flyweightDepth=0 closingDepth=2; make it with the allocator on which nested()",
            () -> inner.promote(circle, outer));
        assertMessage(NullPointerException.class, "into=null", () -> inner.promote(circle, null));
        assertMessage(
            NullPointerException.class, "value=null", () -> inner.promote((Circle) null, ofMiddle));
        assertMessage(
            IllegalStateException.class,
            "flyweightDepth=0 closingDepth=2",
            () -> inner.promote(circle, outer));
        assertMessage(
            IllegalArgumentException.class,
            "into=Circle is of another arena",
            () -> inner.promote(circle, foreignCircle));
        assertMessage(
            IllegalArgumentException.class,
            "value=Circle is of another arena",
            () -> inner.promote(foreignCircle, ofMiddle));
        assertMessage(
            IllegalArgumentException.class,
            "into=Node cannot show a Circle",
            () ->
                inner.<io.github.lightarena.codegen.ArenaView>promote(
                    circle, Node.in(middle).flyweight()));
        assertMessage(
            IllegalStateException.class,
            "a nested scope is open",
            () -> middle.promote(ofMiddle, outer));
      }
      assertEquals(1.0, ofMiddle.radius());
    }
  }

  private static void assertMessage(Class<? extends Throwable> type, String part, Executable call) {
    Throwable failure = assertThrows(type, call);
    assertTrue(failure.getMessage().contains(part), failure.getMessage());
  }
}
