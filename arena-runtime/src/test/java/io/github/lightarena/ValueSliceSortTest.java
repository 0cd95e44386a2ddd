package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.Circle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sorting a slice of values, and searching one that is sorted. */
class ValueSliceSortTest {
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
}
