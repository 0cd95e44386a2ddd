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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Spliterator;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done with a whole slice of values: sorting, searching, streams, copies. */
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

  private static double[] radii(Circle.Slice slice) {
    double[] radii = new double[slice.length()];
    int i = 0;
    for (Circle.Cursor c = slice.cursor(); c.next(); ) {
      radii[i++] = c.value().radius();
    }
    return radii;
  }

  private static List<Double> list(Circle.Slice slice) {
    return DoubleStream.of(radii(slice)).boxed().toList();
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  @Test
  void sortingIsRightOnThePatternsThatAreHardForIt() {
    Random random = new Random(7);
    List<IntToDoubleFunction> patterns =
        List.of(
            i -> i,
            i -> -i,
            i -> 1,
            i -> i % 2,
            i -> i % 37,
            i -> Math.min(i, 1_000 - i),
            i -> (i * 7_919) % 1_000,
            i -> random.nextInt(5),
            i -> random.nextDouble());
    for (IntToDoubleFunction pattern : patterns) {
      for (int length : new int[] {0, 1, 2, 15, 16, 17, 18, 33, 100, 1_000}) {
        double[] values = IntStream.range(0, length).mapToDouble(pattern).toArray();
        Circle.Slice slice = sliceOf(values);
        slice.sort(BY_RADIUS);
        assertEquals(Arrays.toString(sorted(values)), Arrays.toString(radii(slice)));
      }
    }
  }

  /** The adversary of M. D. McIlroy, "A Killer Adversary for Quicksort" (1999). */
  @Test
  void anAdversaryCannotMakeSortingQuadratic() {
    int length = 2_000;
    double gas = length;
    double[] values = new double[length];
    Arrays.fill(values, gas);
    int[] solid = {0};
    int[] candidate = {0};
    long[] comparisons = {0};
    Circle.Slice slice = sliceOf(IntStream.range(0, length).asDoubleStream().toArray());
    slice.sort(
        (a, b) -> {
          comparisons[0]++;
          int x = (int) a.radius();
          int y = (int) b.radius();
          if (values[x] == gas && values[y] == gas) {
            values[x == candidate[0] ? x : y] = solid[0]++;
          }
          if (values[x] == gas) {
            candidate[0] = x;
          } else if (values[y] == gas) {
            candidate[0] = y;
          }
          return Double.compare(values[x], values[y]);
        });
    for (int i = 1; i < length; i++) {
      assertTrue(
          values[(int) slice.get(i - 1).radius()] <= values[(int) slice.get(i).radius()],
          "not sorted at " + i);
    }
    // A quicksort without a way out takes about length * length / 6 of them here.
    assertTrue(comparisons[0] < 6L * length * 11, "comparisons: " + comparisons[0]);
  }

  @Test
  void aComparatorThatContradictsItselfLosesNothingAndEnds() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      double[] values = IntStream.range(0, 200).asDoubleStream().toArray();
      Circle.Slice slice = sliceOf(values);
      slice.sort((a, b) -> random.nextInt(3) - 1);
      assertEquals(Arrays.toString(values), Arrays.toString(sorted(radii(slice))), "seed=" + seed);
    }
  }

  @Test
  void aPartIsSortedByItself() {
    Circle.Slice slice = sliceOf(5, 4, 3, 2, 1);
    slice.slice(1, 4).sort(BY_RADIUS);
    assertEquals(List.of(5.0, 2.0, 3.0, 4.0, 1.0), list(slice));
  }

  @Test
  void viewsThatAreNotComparableNeedAComparator() {
    ClassCastException sorting =
        assertThrows(ClassCastException.class, () -> sliceOf(2, 1).sort(null));
    assertEquals(
        "comparator=null type=Circle is not Comparable; give a comparator, or let its record"
            + " implement Comparable",
        sorting.getMessage());
    Circle key = Circle.in(alloc).of(1);
    assertThrows(ClassCastException.class, () -> sliceOf(2, 1).binarySearch(key, null));
  }

  @Test
  void searchingFindsWhatSearchingAnArrayFinds() {
    Random random = new Random(3);
    Circle into = Circle.in(alloc).flyweight();
    for (int length = 0; length < 40; length++) {
      double[] values = sorted(random.doubles(length).toArray());
      Circle.Slice slice = sliceOf(values);
      for (double wanted :
          DoubleStream.concat(DoubleStream.of(values), random.doubles(5)).toArray()) {
        int expected = Arrays.binarySearch(values, wanted);
        Circle key = Circle.in(alloc).of(wanted);
        assertEquals(expected, slice.binarySearch(key, BY_RADIUS));
        assertEquals(expected, slice.binarySearch(c -> Double.compare(c.radius(), wanted)));
        assertEquals(expected, slice.binarySearch(c -> Double.compare(c.radius(), wanted), into));
      }
    }
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
