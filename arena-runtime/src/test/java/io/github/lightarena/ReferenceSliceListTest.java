package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;
import java.util.Random;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A slice of references is a {@code List} of fixed size, and the algorithms of the JDK work on it.
 */
class ReferenceSliceListTest {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(4_096).build();
  private final Allocator alloc = arena.allocator();

  @AfterEach
  void close() {
    alloc.close();
    arena.close();
  }

  private AnyShape.Slice circles(double... radii) {
    AnyShape.Slice slice = AnyShape.in(alloc).slice(radii.length);
    for (int i = 0; i < radii.length; i++) {
      slice.putCircle(i, radii[i]);
    }
    return slice;
  }

  private static List<Double> radii(List<Shape> shapes) {
    return shapes.stream().map(s -> AnyShape.asCircle(s).radius()).collect(Collectors.toList());
  }

  private static double radius(Shape shape) {
    return AnyShape.asCircle(shape).radius();
  }

  @Test
  void aListOfTheJdkIsEqual() {
    AnyShape.Slice slice = circles(1, 2, 3);
    List<Shape> list = new ArrayList<>(slice);
    assertEquals(list, slice);
    assertEquals(slice, list);
    assertEquals(list.hashCode(), slice.hashCode());
    assertNotEquals(slice, list.subList(0, 2));
    assertNotEquals(slice, circles(1, 2, 4));
    assertEquals(slice, circles(1, 2, 3));
  }

  @Test
  void sortingLosesNothing() {
    Random random = new Random(42);
    for (int length : new int[] {0, 1, 2, 3, 10, 100, 300}) {
      double[] values = random.doubles(length).toArray();
      AnyShape.Slice slice = circles(values);
      Collections.sort(slice, Comparator.comparingDouble(ReferenceSliceListTest::radius));
      Arrays.sort(values);
      assertEquals(Arrays.stream(values).boxed().collect(Collectors.toList()), radii(slice));
      slice.sort(Comparator.comparingDouble(ReferenceSliceListTest::radius).reversed());
      Collections.reverse(slice);
      assertEquals(Arrays.stream(values).boxed().collect(Collectors.toList()), radii(slice));
    }
  }

  @Test
  void sortingPooledViewsPastTheirRingLosesNothing() {
    MemoryArena pooled = MemoryArena.builder().strict(false).maxPooledViews(16).build();
    try (Allocator a = pooled.allocator()) {
      AnyShape.Slice slice = AnyShape.in(a).slice(200);
      Random random = new Random(1);
      double[] values = random.doubles(200).toArray();
      for (int i = 0; i < 200; i++) {
        slice.putCircle(i, values[i]);
      }
      slice.sort(Comparator.comparingDouble(Shape::area));
      Arrays.sort(values);
      assertEquals(Arrays.stream(values).boxed().collect(Collectors.toList()), radii(slice));
    }
  }

  @Test
  void theAlgorithmsOfCollectionsWork() {
    AnyShape.Slice slice = circles(1, 2, 3, 4, 5);
    Collections.swap(slice, 0, 4);
    assertEquals(List.of(5.0, 2.0, 3.0, 4.0, 1.0), radii(slice));
    Collections.reverse(slice);
    assertEquals(List.of(1.0, 4.0, 3.0, 2.0, 5.0), radii(slice));
    Collections.rotate(slice, 2);
    assertEquals(List.of(2.0, 5.0, 1.0, 4.0, 3.0), radii(slice));
    Collections.shuffle(slice, new Random(42));
    List<Double> shuffled = radii(slice);
    shuffled.sort(null);
    assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0), shuffled);
    Comparator<Shape> byRadius = Comparator.comparingDouble(ReferenceSliceListTest::radius);
    assertEquals(5.0, radius(Collections.max(slice, byRadius)));
    assertEquals(1.0, radius(slice.stream().min(byRadius).orElseThrow()));
    Collections.fill(slice, slice.get(0));
    assertEquals(1, radii(slice).stream().distinct().count());
  }

  @Test
  void setAnswersTheOldElementAndPutNothing() {
    AnyShape.Slice slice = circles(1, 2);
    Shape old = slice.set(0, new CircleRecord(7));
    assertEquals(1.0, radius(old));
    assertEquals(7.0, radius(slice.get(0)));
    assertEquals(7.0, radius(slice.set(0, slice.get(1))));
    assertEquals(2.0, radius(slice.set(0, null)));
    assertNull(slice.set(0, old));
    assertEquals(1.0, radius(slice.get(0)));
  }

  @Test
  void itIsAListOfFixedSizeWithRandomAccess() {
    AnyShape.Slice slice = circles(1, 2, 1);
    assertTrue(slice instanceof RandomAccess);
    assertEquals(3, slice.size());
    assertFalse(slice.isEmpty());
    assertTrue(slice.contains(Circle.in(alloc).of(2)));
    assertEquals(0, slice.indexOf(slice.get(2)));
    assertEquals(2, slice.lastIndexOf(slice.get(0)));
    assertEquals(-1, slice.indexOf(null));
    assertEquals(-1, slice.lastIndexOf("text"));
    assertTrue(slice.containsAll(List.of(slice.get(1), slice.get(0))));
    assertFalse(slice.containsAll(List.of("text")));
    assertEquals(3, slice.toArray().length);
    assertEquals(slice.get(1), slice.toArray(new Shape[0])[1]);
    assertEquals(List.of(2.0, 1.0), radii(slice.subList(1, 3)));
    for (Runnable use :
        List.<Runnable>of(
            () -> slice.add(null),
            () -> slice.add(0, null),
            () -> slice.addAll(List.of()),
            () -> slice.addAll(0, List.of()),
            () -> slice.remove(0),
            () -> slice.remove("text"),
            () -> slice.removeAll(List.of()),
            () -> slice.retainAll(List.of()),
            () -> slice.removeIf(any -> true),
            slice::clear)) {
      assertThrows(UnsupportedOperationException.class, use::run);
    }
    assertEquals(3, slice.size());
  }

  @Test
  void aListIteratorGoesBothWaysAndSets() {
    AnyShape.Slice slice = circles(1, 2, 3);
    ListIterator<Shape> iterator = slice.listIterator(1);
    assertEquals(2.0, radius(iterator.next()));
    iterator.set(new CircleRecord(9));
    assertEquals(9.0, radius(iterator.previous()));
    assertEquals(1.0, radius(iterator.previous()));
    assertFalse(iterator.hasPrevious());
    assertThrows(UnsupportedOperationException.class, iterator::remove);
    slice.replaceAll(shape -> new CircleRecord(radius(shape) + 1));
    assertEquals(List.of(2.0, 10.0, 4.0), radii(slice));
  }

  @Test
  void partsShareTheReferences() {
    AnyShape.Slice slice = circles(1, 2, 3, 4);
    AnyShape.Slice part = slice.slice(1, 3);
    part.put(0, new CircleRecord(9));
    Collections.swap(part, 0, 1);
    assertEquals(List.of(1.0, 3.0, 9.0, 4.0), radii(slice));
    assertThrows(IndexOutOfBoundsException.class, () -> part.get(2));
    assertThrows(IndexOutOfBoundsException.class, () -> slice.slice(3, 5));
    assertTrue(slice.slice(2, 2).isEmpty());
  }
}
