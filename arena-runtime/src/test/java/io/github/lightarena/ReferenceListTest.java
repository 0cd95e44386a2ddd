package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Shape;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A slice of references as the {@code java.util.List} that it is. */
@SuppressWarnings("arena-escape") // closed after each test
class ReferenceListTest {
  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private Allocator alloc;
  private Circle one;
  private ReferenceSlice<Shape> slice;

  @BeforeEach
  void open() {
    alloc = arena.allocator();
    one = Circle.in(alloc).of(1);
    slice = alloc.references(Shape.class, 4);
    slice.put(0, Circle.in(alloc).of(7));
    slice.put(1, one);
    slice.put(3, one);
  }

  @AfterEach
  void close() {
    alloc.close();
  }

  @Test
  void elementsAreFoundFromBothEnds() {
    assertEquals(1, slice.indexOf(one));
    assertEquals(3, slice.lastIndexOf(one));
    assertEquals(2, slice.indexOf(null));
    assertEquals(2, slice.lastIndexOf(null));
    assertEquals(0, slice.lastIndexOf(slice.get(0)));
    assertEquals(-1, slice.indexOf(Circle.in(alloc).of(9)));
    assertEquals(-1, slice.lastIndexOf(Circle.in(alloc).of(9)));
    assertTrue(slice.contains(one));
    assertFalse(slice.contains("one"));
  }

  @Test
  void listsAreEqualByTheirElements() {
    Shape seven = slice.get(0);
    assertEquals(slice, Arrays.asList(seven, one, null, one));
    assertNotEquals(slice, Arrays.asList(seven, one, null));
    assertNotEquals(slice, Arrays.asList(seven, one, null, one, one));
    assertNotEquals(slice, Arrays.asList(seven, one, one, one));
    assertNotEquals(slice, Arrays.asList(one, one, null, one));
    assertFalse(slice.equals(one));
    assertEquals(Arrays.asList(seven, one, null, one).hashCode(), slice.hashCode());
  }

  /** A list whose size is not that of what it goes over, as one that changes meanwhile. */
  @Test
  void aListThatEndsEarlyIsNotEqual() {
    Shape seven = slice.get(0);
    assertNotEquals(slice, lying(4, seven, one, null));
    assertNotEquals(slice, lying(4, seven, one, null, one, one));
  }

  private static List<Shape> lying(int size, Shape... elements) {
    return new AbstractList<>() {
      @Override
      public Shape get(int index) {
        return elements[index];
      }

      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Shape> iterator() {
        return Arrays.asList(elements).iterator();
      }
    };
  }

  @Test
  void theOrderOfValuesCountsInAHash() {
    Circle.Slice up =
        Circle.in(alloc)
            .sliceOf(List.of(new CircleRecord(1), new CircleRecord(2), new CircleRecord(3)));
    Circle.Slice down =
        Circle.in(alloc)
            .sliceOf(List.of(new CircleRecord(3), new CircleRecord(2), new CircleRecord(1)));
    assertNotEquals(up.hashCode(), down.hashCode());
    assertEquals(1, up.slice(0, 0).hashCode());
    assertEquals(31 + up.get(0).hashCode(), up.slice(0, 1).hashCode());
  }
}
