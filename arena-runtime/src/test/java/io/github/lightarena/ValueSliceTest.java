package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Holder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValueSliceTest {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(1_024).build();
  private final Allocator alloc = arena.allocator();

  @AfterEach
  void close() {
    alloc.close();
    arena.close();
  }

  private Circle.Slice sliceOf(double... radii) {
    List<CircleRecord> records = new ArrayList<>();
    for (double radius : radii) {
      records.add(new CircleRecord(radius));
    }
    return Circle.in(alloc).sliceOf(records);
  }

  private static List<Double> radii(Circle.Slice slice) {
    List<Double> radii = new ArrayList<>();
    for (Circle circle : slice) {
      radii.add(circle.radius());
    }
    return radii;
  }

  @Test
  void aNewSliceIsZeroed() {
    assertEquals(List.of(0.0, 0.0, 0.0), radii(Circle.in(alloc).slice(3)));
  }

  @Test
  void anElementIsAWindowOnItsSlot() {
    Circle.Slice slice = sliceOf(1, 2, 3);
    Circle window = slice.get(1);
    assertNotSame(window, slice.get(1));
    assertEquals(2.0, window.radius());
    slice.put(1, 5.0);
    assertEquals(5.0, window.radius());
    slice.swap(1, 2);
    assertEquals(3.0, window.radius());
  }

  @Test
  void valuesAreCopiedIntoSlotsFromRecordsAndViewsOfAnyMemory() {
    Circle.Slice slice = sliceOf(1, 2, 3);
    slice.put(0, new CircleRecord(7));
    slice.put(1, Circle.in(alloc).of(8));
    slice.put(2, Circle.Slice.of(new CircleRecord(9)).get(0));
    assertEquals(List.of(7.0, 8.0, 9.0), radii(slice));
    try (MemoryArena direct = MemoryArena.builder().direct().build();
        Allocator other = direct.allocator()) {
      slice.put(0, Circle.in(other).of(10));
      Circle.Slice theirs = Circle.in(other).slice(1);
      theirs.put(0, slice.get(2));
      assertEquals(9.0, theirs.get(0).radius());
    }
    assertEquals(10.0, slice.get(0).radius());
    NullPointerException error =
        assertThrows(NullPointerException.class, () -> slice.put(0, (Circle) null));
    assertTrue(error.getMessage().contains("value=null"), error.getMessage());
  }

  @Test
  void swapAndCopyMoveBytes() {
    Circle.Slice slice = sliceOf(1, 2, 3);
    slice.swap(0, 2);
    assertEquals(List.of(3.0, 2.0, 1.0), radii(slice));
    slice.swap(1, 1);
    assertEquals(List.of(3.0, 2.0, 1.0), radii(slice));
    slice.copy(0, 1);
    assertEquals(List.of(3.0, 3.0, 1.0), radii(slice));
  }

  @Test
  void swapMovesValuesWithReferencesWhole() {
    Holder.Slice holders = Holder.in(alloc).slice(2);
    holders.put(0, "a", null, FloatSlice.of(1f), null);
    holders.put(1, "b", null, FloatSlice.of(2f, 3f), null);
    holders.swap(0, 1);
    assertEquals("b", holders.get(0).table());
    assertEquals(FloatSlice.of(2f, 3f), holders.get(0).samples());
    assertEquals("a", holders.get(1).table());
    assertEquals(FloatSlice.of(1f), holders.get(1).samples());
    holders.copy(0, 1);
    assertEquals("b", holders.get(1).table());
  }

  @Test
  void sortingGivesWhatSortingAListGives() {
    Random random = new Random(42);
    for (int length = 0; length < 70; length++) {
      List<CircleRecord> records = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        records.add(new CircleRecord(random.nextInt(20)));
      }
      Circle.Slice slice = Circle.in(alloc).sliceOf(records);
      slice.sort(Comparator.comparingDouble(Circle::radius));
      List<Double> expected = new ArrayList<>();
      records.stream().map(CircleRecord::radius).sorted().forEach(expected::add);
      assertEquals(expected, radii(slice));
      slice.sort(Comparator.comparingDouble(Circle::radius).reversed());
      expected.sort(Comparator.reverseOrder());
      assertEquals(expected, radii(slice));
    }
  }

  @Test
  void aComparatorThatThrowsLosesNothing() {
    Circle.Slice slice = sliceOf(5, 3, 4, 1, 2);
    int[] calls = {0};
    assertThrows(
        IllegalArgumentException.class,
        () ->
            slice.sort(
                (a, b) -> {
                  if (++calls[0] == 6) {
                    throw new IllegalArgumentException("six");
                  }
                  return Double.compare(a.radius(), b.radius());
                }));
    List<Double> left = radii(slice);
    left.sort(null);
    assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0), left);
  }

  @Test
  void aPartSharesTheBytes() {
    Circle.Slice slice = sliceOf(4, 3, 2, 1);
    Circle.Slice part = slice.slice(1, 3);
    part.sort(Comparator.comparingDouble(Circle::radius));
    assertEquals(List.of(4.0, 2.0, 3.0, 1.0), radii(slice));
    assertEquals(slice.byteOffset() + 8, part.byteOffset());
    assertThrows(IndexOutOfBoundsException.class, () -> part.get(2));
    assertEquals(List.of(), radii(slice.slice(4, 4)));
  }

  @Test
  void indicesOutsideAreRefused() {
    Circle.Slice slice = sliceOf(1, 2);
    Circle into = Circle.in(alloc).flyweight();
    for (int index : new int[] {-1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      String text = "index=" + index + " length=2";
      for (Runnable use :
          List.<Runnable>of(
              () -> slice.get(index),
              () -> slice.get(index, into),
              () -> slice.put(index, 1.0),
              () -> slice.put(index, new CircleRecord(1)),
              () -> slice.put(index, slice.get(0)),
              () -> slice.swap(0, index),
              () -> slice.swap(index, 0),
              () -> slice.copy(index, 0),
              () -> slice.copy(0, index))) {
        IndexOutOfBoundsException error = assertThrows(IndexOutOfBoundsException.class, use::run);
        assertEquals(text, error.getMessage());
      }
    }
    assertEquals(List.of(1.0, 2.0), radii(slice));
  }

  @Test
  void aFlyweightIsAimedAtElements() {
    Circle.Slice slice = sliceOf(1, 2, 3);
    Circle into = Circle.in(alloc).flyweight();
    assertEquals("Circle[not aimed]", into.toString());
    IllegalStateException error = assertThrows(IllegalStateException.class, into::radius);
    assertTrue(error.getMessage().startsWith("Circle is not aimed"), error.getMessage());
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += slice.get(i, into).radius();
    }
    assertEquals(6.0, sum);
    assertEquals(3.0, into.radius());
  }

  @Test
  void aCursorShowsOneElementAfterAnother() {
    Circle.Slice slice = sliceOf(1, 2, 3);
    Circle.Cursor cursor = slice.cursor();
    assertEquals(-1, cursor.index());
    assertThrows(IllegalStateException.class, () -> cursor.value().radius());
    Circle value = cursor.value();
    for (int i = 0; i < 3; i++) {
      assertTrue(cursor.next());
      assertEquals(i, cursor.index());
      assertEquals(i + 1.0, value.radius());
    }
    assertFalse(cursor.next());
    assertFalse(cursor.next());
    assertEquals(2, cursor.index());
    assertEquals(3.0, value.radius());
    assertFalse(slice.slice(1, 1).cursor().next());
  }

  @Test
  void aCursorOfAPooledArenaBeginsUnaimedThoughItWasUsedBefore() {
    MemoryArena pooled = MemoryArena.builder().strict(false).maxPooledViews(16).build();
    for (int scope = 0; scope < 20; scope++) {
      try (Allocator a = pooled.allocator()) {
        Circle.Slice slice = Circle.in(a).sliceOf(List.of(new CircleRecord(scope)));
        for (int i = 0; i < 10; i++) {
          Circle.Cursor cursor = slice.cursor();
          assertEquals(-1, cursor.index());
          assertThrows(IllegalStateException.class, () -> cursor.value().radius());
          assertTrue(cursor.next());
          assertEquals(scope, cursor.value().radius());
        }
        Circle flyweight = Circle.in(a).flyweight();
        assertThrows(IllegalStateException.class, flyweight::radius);
      }
    }
  }

  @Test
  void eachElementOfALoopIsAViewOfItsOwn() {
    Circle.Slice slice = sliceOf(1, 2, 3);
    List<Circle> views = new ArrayList<>();
    slice.forEach(views::add);
    assertEquals(1.0, views.get(0).radius());
    assertEquals(3.0, views.get(2).radius());
    Iterator<Circle> iterator = slice.slice(0, 1).iterator();
    assertTrue(iterator.hasNext());
    iterator.next();
    assertFalse(iterator.hasNext());
    NoSuchElementException error = assertThrows(NoSuchElementException.class, iterator::next);
    assertEquals("index=1 length=1", error.getMessage());
    assertThrows(UnsupportedOperationException.class, iterator::remove);
  }

  @Test
  void slicesAreEqualByContent() {
    Circle.Slice a = sliceOf(1, Double.NaN, -0.0);
    Circle.Slice b =
        Circle.Slice.of(new CircleRecord(1), new CircleRecord(Double.NaN), new CircleRecord(-0.0));
    assertEquals(a, b);
    assertEquals(b, a);
    assertEquals(a.hashCode(), b.hashCode());
    assertNotEquals(a, sliceOf(1, Double.NaN, 0.0));
    assertNotEquals(a, a.slice(0, 2));
    assertNotEquals(a, List.of());
    assertEquals(a.slice(0, 0), b.slice(2, 2));
    assertEquals(1, a.slice(0, 0).hashCode());
    assertEquals("[Circle[radius=1.0], Circle[radius=NaN], Circle[radius=-0.0]]", b.toString());
  }

  @Test
  void aSliceOutsideArenasIsAlwaysValid() {
    Circle.Slice slice = Circle.Slice.of(new CircleRecord(2), new CircleRecord(1));
    slice.sort(Comparator.comparingDouble(Circle::radius));
    assertEquals(List.of(1.0, 2.0), radii(slice));
    Circle.Cursor cursor = slice.cursor();
    assertTrue(cursor.next());
    assertEquals(1.0, cursor.value().radius());
    assertEquals(0, Circle.Slice.of().length());
  }
}
