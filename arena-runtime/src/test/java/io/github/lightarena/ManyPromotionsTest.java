package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Node;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Promotions of many values, again and again, and in the midst of something else. */
class ManyPromotionsTest {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(1024).strict().build();
  private final Allocator alloc = arena.allocator();

  @AfterEach
  void close() {
    if (alloc.isOpen()) {
      alloc.close();
    }
  }

  @Test
  void asManyValuesAsThereAreTargetsMoveOut() {
    Circle[] circles = new Circle[20];
    FloatSlice[] slices = new FloatSlice[20];
    for (int i = 0; i < 20; i++) {
      circles[i] = Circle.in(alloc).flyweight();
      slices[i] = alloc.floats(0);
    }
    try (Allocator inner = alloc.nested()) {
      for (int i = 0; i < 20; i++) {
        inner.promote(Circle.in(inner).of(100 + i), circles[i]);
        inner.promote(inner.copyOf(new float[i + 1]), slices[i]);
      }
      inner.promote(Circle.in(inner).of(7), circles[2]);
    }
    for (int i = 0; i < 20; i++) {
      assertEquals(i == 2 ? 7 : 100 + i, circles[i].radius());
      assertEquals(i + 1, slices[i].length());
      slices[i].fill(i);
    }
    for (int i = 0; i < 20; i++) {
      assertEquals(i, slices[i].get(i), "each has bytes of its own");
    }
  }

  @Test
  void aPromotionHappensOnce() {
    Circle into = Circle.in(alloc).flyweight();
    Circle other = Circle.in(alloc).of(5);
    try (Allocator inner = alloc.nested()) {
      inner.promote(Circle.in(inner).of(1), into);
    }
    Circle.in(alloc).flyweight();
    long usedBytes = arena.stats().usedBytes();
    try (Allocator inner = alloc.nested()) {
      Circle.in(inner).of(2);
      inner.promote(Circle.in(inner).of(3), other);
    }
    assertEquals(1.0, into.radius());
    assertEquals(3.0, other.radius());
    assertEquals(usedBytes + 8, arena.stats().usedBytes());
  }

  @Test
  void whatIsSetAsideIsGivenBack() {
    FloatSlice into = alloc.floats(0);
    long reservedBytes = 0;
    for (int i = 0; i < 100; i++) {
      try (Allocator middle = alloc.nested()) {
        FloatSlice between = middle.floats(0);
        try (Allocator inner = middle.nested()) {
          inner.promote(inner.floats(200), between);
        }
      }
      reservedBytes = i == 2 ? arena.stats().reservedBytes() : reservedBytes;
    }
    assertEquals(reservedBytes, arena.stats().reservedBytes());
    assertEquals(0, into.length());
  }

  /** A list whose second element promotes a value into the scope that is being filled. */
  private static List<CircleRecord> promoting(Allocator alloc, Circle into) {
    return new AbstractList<>() {
      @Override
      public CircleRecord get(int index) {
        if (index == 1) {
          try (Allocator inner = alloc.nested()) {
            inner.promote(Circle.in(inner).of(9), into);
          }
        } else if (index == 2) {
          throw new IllegalArgumentException("index=" + index);
        }
        return new CircleRecord(index);
      }

      @Override
      public int size() {
        return 3;
      }
    };
  }

  @Test
  void aFailureDoesNotTakeBackWhatWasPromotedMeanwhile() {
    Circle into = Circle.in(alloc).flyweight();
    assertThrows(
        IllegalArgumentException.class, () -> Circle.in(alloc).sliceOf(promoting(alloc, into)));
    alloc.bytes(200).fill((byte) 7);
    assertEquals(9.0, into.radius());
  }

  @Test
  void whatIsAimedAtNothingIsNotPromoted() {
    Circle into = Circle.in(alloc).flyweight();
    try (Allocator inner = alloc.nested()) {
      Circle nothing = Circle.in(inner).flyweight();
      assertThrows(IllegalStateException.class, () -> inner.promote(nothing, into));
    }
    assertThrows(IllegalStateException.class, into::radius);
  }

  @Test
  void aTargetOfAnotherArenaIsNamedAlsoIfItIsOfAnotherClass() {
    try (Allocator foreign = MemoryArena.create().allocator();
        Allocator inner = alloc.nested()) {
      ArenaView circle = Circle.in(inner).of(1);
      ArenaView node = Node.in(foreign).of(1, null);
      String text =
          assertThrows(IllegalArgumentException.class, () -> inner.promote(circle, node))
              .getMessage();
      assertTrue(text.contains("into=Node is of another arena"), text);
      Circle into = Circle.in(alloc).flyweight();
      text =
          assertThrows(IllegalArgumentException.class, () -> inner.<ArenaView>promote(node, into))
              .getMessage();
      assertTrue(text.contains("value=Node is of another arena"), text);
    }
  }

  private WeakReference<Circle> promoteOne() {
    Circle into = Circle.in(alloc).flyweight();
    try (Allocator inner = alloc.nested()) {
      inner.promote(Circle.in(inner).of(1), into);
    }
    return new WeakReference<>(into);
  }

  @Test
  void aTargetIsNotKeptAlive() {
    WeakReference<Circle> target = promoteOne();
    for (int run = 0; run < 20 && target.get() != null; run++) {
      System.gc();
    }
    assertNull(target.get());
    Reference.reachabilityFence(alloc);
  }
}
