package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Both;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Holder;
import io.github.lightarena.handwritten.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A flyweight shows nothing that dies before it. */
class AimTest {
  private static final int BLOCK = 1_024;

  private static MemoryArena arena() {
    return MemoryArena.builder().blockByteSize(BLOCK).build();
  }

  @Test
  void aValueReadThroughANestedScopeIsStillTheOuterOnes() {
    try (Allocator alloc = arena().allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(2);
      shapes.putCircle(0, 7);
      try (Allocator nested = alloc.nested()) {
        nested.bytes(3);
        AnyShape read = shapes.get(0);
        shapes.put(1, read);
        AnyShape.Slice part = shapes.slice(1, 2);
        part.put(0, AnyShape.asCircle(read));
      }
      assertEquals(7.0, AnyShape.asCircle(shapes.get(1)).radius());
    }
  }

  @Test
  void aFlyweightIsAimedAlongReferences() {
    try (Allocator alloc = arena().allocator()) {
      Node node = null;
      for (int i = 0; i < 100; i++) {
        node = Node.in(alloc).of(i, node);
      }
      Node walker = Node.in(alloc).flyweight();
      int sum = node.value();
      for (Node at = node.left(walker); at != null; at = at.left(at)) {
        assertSame(walker, at);
        sum += at.value();
      }
      assertEquals(4_950, sum);
      assertEquals(0, walker.value(), "a null reference leaves it where it was");
      Both both = Both.in(alloc).of(new CircleRecord(1), new CircleRecord(2));
      AnyShape any = AnyShape.in(alloc).flyweight();
      assertEquals(Math.PI, both.a(any).area());
      assertEquals(Math.PI * 4, both.b(any).area());
    }
  }

  @Test
  void aFlyweightIsNotAimedAtWhatDiesBeforeIt() {
    try (Allocator alloc = arena().allocator()) {
      Node outerNode = Node.in(alloc).of(1, Node.in(alloc).of(0, null));
      Both outerBoth = Both.in(alloc).of(new CircleRecord(1), new CircleRecord(2));
      Node walker = Node.in(alloc).flyweight();
      AnyShape any = AnyShape.in(alloc).flyweight();
      Circle circle = Circle.in(alloc).flyweight();
      FloatSlice floats = alloc.floats(1);
      try (Allocator nested = alloc.nested()) {
        Node inner = Node.in(nested).of(2, Node.in(nested).of(3, outerNode));
        Both innerBoth = Both.in(nested).of(new CircleRecord(3), outerBoth.a());
        Holder holder = Holder.in(nested).of(null, null, nested.floats(2), null);
        Holder empty = Holder.in(nested).of(null, null, nested.floats(0), null);
        Circle.Slice circles = Circle.in(nested).slice(1);
        AnyShape.Slice shapes = AnyShape.in(nested).sliceOf(List.of(new CircleRecord(1)));
        for (Runnable use :
            List.<Runnable>of(
                () -> inner.left(walker),
                () -> innerBoth.a(any),
                () -> holder.samples(floats),
                () -> circles.get(0, circle),
                () -> shapes.get(0, any))) {
          IllegalStateException error = assertThrows(IllegalStateException.class, use::run);
          assertTrue(error.getMessage().contains("flyweightDepth=0 valueDepth=1"));
        }
        assertEquals("Node[not aimed]", walker.toString());
        assertEquals(1, floats.length());
        assertEquals(1, inner.left().left(walker).value(), "that one is the outer scope's");
        assertEquals(Math.PI, innerBoth.b(any).area());
        assertEquals(0, empty.samples(floats).length());
        Node inside = Node.in(nested).flyweight();
        assertEquals(3, inner.left(inside).value());
        assertEquals(0, outerNode.left(inside).value());
      }
      assertEquals(1, walker.value());
      assertEquals(Math.PI, any.area());
      assertEquals(0, floats.length());
    }
  }

  @Test
  void aFlyweightOfAnotherArenaIsNotAimed() {
    try (Allocator alloc = arena().allocator();
        Allocator other = arena().allocator()) {
      Node node = Node.in(alloc).of(1, Node.in(alloc).of(0, null));
      Node theirs = Node.in(other).flyweight();
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> node.left(theirs));
      assertTrue(error.getMessage().startsWith("into=Node is of another arena"));
      Circle.Slice circles = Circle.in(alloc).slice(1);
      Circle circle = Circle.in(other).flyweight();
      assertThrows(IllegalArgumentException.class, () -> circles.get(0, circle));
    }
  }

  @Test
  void aFlyweightThatIsNotAimedCannotBeReferredTo() {
    try (Allocator alloc = arena().allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(1);
      Circle circle = Circle.in(alloc).flyweight();
      AnyShape any = AnyShape.in(alloc).flyweight();
      for (Runnable use :
          List.<Runnable>of(() -> shapes.put(0, circle), () -> shapes.put(0, any), any::area)) {
        IllegalStateException error = assertThrows(IllegalStateException.class, use::run);
        assertTrue(error.getMessage().contains("is not aimed"), error.getMessage());
      }
      assertEquals("AnyShape[not aimed]", any.toString());
    }
  }
}
