package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.it.memory.Sample.BothRecord;
import io.github.lightarena.it.memory.Sample.CircleRecord;
import io.github.lightarena.it.memory.Sample.Loud;
import io.github.lightarena.it.memory.Sample.LoudRecord;
import io.github.lightarena.it.memory.Sample.RectRecord;
import io.github.lightarena.it.memory.Sample.Shape;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A collection that fails while it is copied in takes back the bytes of what was copied so far, but
 * nothing that its own code got of the same scope meanwhile.
 */
@SuppressWarnings("arena-escape") // what is got in the collection is looked at after it failed
class GotMeanwhileTest {
  private static final MemoryArena ELSEWHERE = MemoryArena.create();
  private static final Allocator OTHER = ELSEWHERE.allocator();

  /** Ways to get bytes of a scope; each answers what reads them. */
  enum Way {
    VALUE(a -> reading(Sample_Circle.in(a).of(3))),
    COPY_OF_A_RECORD(a -> reading(Sample_Circle.in(a).copyOf(new CircleRecord(3)))),
    COPY_OF_A_VIEW(a -> reading(Sample_Circle.in(OTHER).of(3).copyTo(a))),
    DEEP_COPY_OF_A_VIEW(a -> reading(both(OTHER).copyTo(a))),
    COPY_OF_A_UNION(a -> reading(Sample_AnyShape.in(OTHER).of(new CircleRecord(3)).copyTo(a))),
    DEEP_COPY_OF_A_UNION(a -> reading(Sample_AnyShape.in(OTHER).of(both(OTHER)).copyTo(a))),
    RECORD_BEHIND_AN_INTERFACE(a -> reading(a.copyOf(Loud.class, new LoudRecord(3)))),
    RECORDS_BEHIND_AN_INTERFACE(
        a -> reading(a.copyOf(Shape.class, new BothRecord(circle(), circle())))),
    FLOATS(a -> sum(filled(a.floats(3), 2))),
    COPY_OF_FLOATS(a -> sum(filled(OTHER.floats(3), 5).copyTo(a))),
    COPY_OF_AN_ARRAY(a -> sum(a.copyOf(new float[] {1, 2, 3}))),
    SLICE_OF_VALUES(a -> elements(put(Sample_Circle.in(a).slice(2)))),
    SLICE_OF_RECORDS(a -> elements(Sample_Circle.in(a).sliceOf(List.of(circle(), circle())))),
    COPY_OF_VALUES(a -> elements(put(Sample_Circle.in(OTHER).slice(2)).copyTo(a))),
    UNION(a -> shapes(Sample_AnyShape.in(a).sliceOf(List.of(circle(), circle())))),
    COPY_OF_UNIONS(
        a -> shapes(Sample_AnyShape.in(OTHER).sliceOf(List.of(circle(), circle())).copyTo(a))),
    COPY_OF_REFERENCES(
        a -> {
          ReferenceSlice<Shape> slice = ReferenceSlice.of(circle(), both(OTHER));
          return shapes(slice.copyTo(a));
        }),
    BUILDER(a -> elements(Sample_Circle.in(a).sliceBuilder().add(1).add(2).build()));

    final Function<Allocator, Supplier<Object>> get;

    Way(Function<Allocator, Supplier<Object>> get) {
      this.get = get;
    }
  }

  private static CircleRecord circle() {
    return new CircleRecord(3);
  }

  private static Sample_Both both(Allocator alloc) {
    return Sample_Both.in(alloc).of(circle(), new RectRecord(1, 2));
  }

  private static Supplier<Object> reading(Shape shape) {
    return shape::area;
  }

  private static Supplier<Object> reading(Loud loud) {
    return loud::level;
  }

  private static Sample_Circle.Slice put(Sample_Circle.Slice slice) {
    slice.put(0, 4);
    slice.put(1, 5);
    return slice;
  }

  private static Supplier<Object> elements(Sample_Circle.Slice slice) {
    return () -> slice.get(0).radius() + 10 * slice.get(1).radius();
  }

  private static Supplier<Object> shapes(ReferenceSlice<Shape> slice) {
    return () -> slice.get(0).area() + 10 * slice.get(1).area();
  }

  private static FloatSlice filled(FloatSlice slice, float number) {
    slice.fill(number);
    return slice;
  }

  private static Supplier<Object> sum(FloatSlice slice) {
    return () -> slice.get(0) + slice.get(2);
  }

  /** Gets something with its first element, and fails at its second. */
  private static List<CircleRecord> getting(
      Allocator alloc, Way way, List<Supplier<Object>> gotten) {
    return new AbstractList<>() {
      @Override
      public CircleRecord get(int index) {
        if (index > 0) {
          throw new IllegalArgumentException("index=" + index);
        }
        gotten.add(way.get.apply(alloc));
        return circle();
      }

      @Override
      public int size() {
        return 2;
      }
    };
  }

  @ParameterizedTest
  @EnumSource
  void whatWasGotStaysThoughTheCollectionFails(Way way) {
    for (boolean strict : new boolean[] {false, true}) {
      try (MemoryArena arena = MemoryArena.builder().strict(strict).build();
          Allocator alloc = arena.allocator()) {
        Object expected = way.get.apply(alloc).get();
        List<Supplier<Object>> gotten = new ArrayList<>();
        assertThrows(
            IllegalArgumentException.class,
            () -> Sample_AnyShape.in(alloc).sliceOf(getting(alloc, way, gotten)));
        alloc.bytes(1_000).fill((byte) 7);
        assertEquals(expected, gotten.get(0).get(), "strict=" + strict);
      }
    }
  }
}
