package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Holder;
import io.github.lightarena.handwritten.NodeRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done with a whole slice of values: streams, copies, comparisons. */
class ValueSliceBulkTest {
  private static final Comparator<Circle> BY_RADIUS = Comparator.comparingDouble(Circle::radius);
  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private final Allocator alloc = arena.allocator();

  @AfterEach
  void close() {
    alloc.close();
    arena.close();
  }

  private Circle.Slice sliceOf(double... radii) {
    Circle.Slice slice = Circle.in(alloc).slice(radii.length);
    for (int i = 0; i < radii.length; i++) {
      slice.put(i, radii[i]);
    }
    return slice;
  }

  private static List<Double> list(Circle.Slice slice) {
    List<Double> radii = new ArrayList<>();
    for (Circle.Cursor c = slice.cursor(); c.next(); ) {
      radii.add(c.value().radius());
    }
    return radii;
  }

  @Test
  void aStreamHandsOutViewsOfTheirOwn() {
    Circle.Slice slice = sliceOf(3, 1, 2);
    assertEquals(6, slice.stream().mapToDouble(Circle::radius).sum());
    assertEquals(3, slice.stream().count());
    assertEquals(2.0, slice.stream().skip(2).findFirst().orElseThrow().radius());
    // Keeps the best view so far while others are handed out: one that moves would be wrong.
    assertEquals(3.0, slice.stream().max(BY_RADIUS).orElseThrow().radius());
    assertEquals(
        List.of(1.0, 2.0, 3.0), slice.stream().sorted(BY_RADIUS).map(Circle::radius).toList());
    assertEquals(
        List.of(new CircleRecord(3), new CircleRecord(1), new CircleRecord(2)),
        slice.stream().map(Circle::toRecord).toList());
    assertEquals(0, Circle.in(alloc).slice(0).stream().count());
    Spliterator<Circle> spliterator = slice.spliterator();
    assertTrue(spliterator.tryAdvance(circle -> assertEquals(3.0, circle.radius())));
    assertEquals(2, spliterator.getExactSizeIfKnown());
    assertFalse(spliterator.hasCharacteristics(Spliterator.SORTED));
  }

  @Test
  void aParallelStreamIsRefusedWithTheReason() {
    Circle.Slice slice = sliceOf(3, 1, 2);
    Circle.Slice one = sliceOf(1);
    List<Supplier<Stream<Circle>>> streams =
        List.of(
            () -> slice.stream().parallel(),
            () -> slice.stream().filter(c -> c.radius() > 1).parallel(),
            () -> one.stream().parallel(),
            () -> Stream.concat(slice.stream(), one.stream().parallel()),
            () -> Stream.concat(slice.stream(), one.stream()).parallel());
    for (Supplier<Stream<Circle>> stream : streams) {
      UnsupportedOperationException error =
          assertThrows(
              UnsupportedOperationException.class,
              () -> stream.get().mapToDouble(Circle::radius).sum());
      assertTrue(error.toString().contains("a scope that belongs to one thread"), error::toString);
    }
    assertThrows(UnsupportedOperationException.class, () -> slice.spliterator().trySplit());
    assertEquals(3, slice.stream().parallel().sequential().count());
  }

  @Test
  void aStreamOfAClosedScopeThrows() {
    Circle.Slice slice;
    Stream<Circle> stream;
    try (Allocator nested = alloc.nested()) {
      slice = Circle.in(nested).slice(2);
      stream = slice.stream();
    }
    assertThrows(IllegalStateException.class, slice::stream);
    assertThrows(IllegalStateException.class, slice::spliterator);
    assertThrows(IllegalStateException.class, () -> stream.mapToDouble(Circle::radius).sum());
  }

  @Test
  void valuesAreCopiedBetweenSlicesOfAnyMemory() {
    Circle.Slice target = sliceOf(0, 0, 0, 0, 0);
    target.copyFrom(Circle.Slice.of(new CircleRecord(1), new CircleRecord(2)));
    assertEquals(List.of(1.0, 2.0, 0.0, 0.0, 0.0), list(target));
    target.copyFrom(2, sliceOf(7, 8, 9), 1, 2);
    assertEquals(List.of(1.0, 2.0, 8.0, 9.0, 0.0), list(target));
    target.copyFrom(5, sliceOf(), 0, 0);
    try (MemoryArena direct = MemoryArena.builder().direct().build();
        Allocator other = direct.allocator()) {
      Circle.Slice theirs = Circle.in(other).slice(5);
      theirs.copyFrom(target);
      assertEquals(target, theirs);
    }
    assertThrows(IndexOutOfBoundsException.class, () -> sliceOf(1).copyFrom(target));
    assertThrows(IndexOutOfBoundsException.class, () -> target.copyFrom(-1, target, 0, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> target.copyFrom(0, target, 4, 2));
  }

  @Test
  void partsOfOneSliceMayOverlap() {
    Circle.Slice slice = sliceOf(1, 2, 3, 4, 5);
    slice.copyFrom(1, slice, 0, 4);
    assertEquals(List.of(1.0, 1.0, 2.0, 3.0, 4.0), list(slice));
    slice.copyFrom(slice.slice(2, 5));
    assertEquals(List.of(2.0, 3.0, 4.0, 3.0, 4.0), list(slice));
    Holder.Slice holders = Holder.in(alloc).slice(3);
    for (int i = 0; i < 3; i++) {
      holders.put(i, "table " + i, null, FloatSlice.of(i), null);
    }
    holders.copyFrom(1, holders, 0, 2);
    assertEquals("table 0", holders.get(1).table());
    assertEquals(FloatSlice.of(1), holders.get(2).samples());
  }

  @Test
  void referencesAreCheckedWhenTheyAreCopiedOutward() {
    FloatSlice outer = alloc.floats(1);
    Holder.Slice kept = Holder.in(alloc).slice(2);
    try (Allocator inner = alloc.nested()) {
      Holder.Slice holders = Holder.in(inner).slice(2);
      holders.put(0, null, null, outer, null);
      kept.copyFrom(0, holders, 0, 1);
      holders.put(1, null, null, inner.floats(1), null);
      assertThrows(IllegalStateException.class, () -> kept.copyFrom(holders));
      holders.copyFrom(1, kept, 0, 1);
      assertEquals(outer, holders.get(1).samples());
    }
    outer.set(0, 5f);
    assertEquals(FloatSlice.of(5f), kept.get(0).samples());
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void aSliceOfAnotherKindIsRefused() {
    Circle.Slice slice = sliceOf(1);
    ValueSlice other = Holder.in(alloc).slice(1);
    assertThrows(ClassCastException.class, () -> slice.copyFrom(other));
    assertEquals(1.0, slice.get(0).radius());
  }

  @Test
  void aViewHasTheContentOfARecordOfEqualComponents() {
    Circle circle = Circle.in(alloc).of(2);
    assertTrue(circle.contentEquals(new CircleRecord(2)));
    assertFalse(circle.contentEquals(new CircleRecord(3)));
    assertFalse(circle.contentEquals(new NodeRecord(2, null)));
    assertFalse(circle.contentEquals(null));
    List<CircleRecord> records = new ArrayList<>();
    sliceOf(1, 2).forEach(view -> records.add(view.toRecord()));
    assertSame(CircleRecord.class, records.get(0).getClass());
  }
}
