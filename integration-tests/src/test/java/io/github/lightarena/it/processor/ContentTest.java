package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values as values: their content beside that of records, and their order. */
@ArenaScoped
class ContentTest {

  enum Color {
    RED,
    GREEN
  }

  interface Spot {
    int x();
  }

  @ArenaValue
  record SpotRecord(int x, float weight) implements Spot, Comparable<SpotRecord> {
    @Override
    public int compareTo(SpotRecord other) {
      return Integer.compare(other.x, x); // the greatest first
    }
  }

  @ArenaUnion({DotRecord.class, GroupRecord.class})
  interface Mark extends Comparable<Mark> {
    int rank();

    @Override
    default int compareTo(Mark other) {
      return Integer.compare(rank(), other.rank());
    }
  }

  @ArenaValue
  record DotRecord(int rank) implements Mark {}

  @ArenaValue
  record GroupRecord(int rank, Mark first, Mark second) implements Mark {}

  @ArenaValue
  record EverythingRecord(
      double d,
      boolean flag,
      Color color,
      @Nullable Color other,
      SpotRecord nested,
      @Inline(SpotRecord.class) Spot inline,
      Mark union,
      @Nullable Spot open,
      @Nullable ContentTest_Dot typed,
      FloatSlice numbers,
      ValueSlice<ContentTest_Spot> spots,
      ReferenceSlice<Mark> marks,
      ReferenceSlice<Spot> openMarks,
      @OnHeap int[] table,
      @OnHeap Object object) {}

  @ArenaValue
  record LabelRecord(Mark mark, String text) {}

  @ArenaValue
  record MaybeRecord(
      Optional<LabelRecord> first, @Nullable LabelRecord second, List<Mark> marks, float[] sizes) {}

  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private Allocator alloc;

  @BeforeEach
  void open() {
    alloc = arena.allocator();
  }

  @AfterEach
  void close() {
    alloc.close();
    arena.close();
  }

  private static final int COMPONENTS = EverythingRecord.class.getRecordComponents().length;

  /** A record whose component of one index is another than that of the plain one. */
  private EverythingRecord everything(int other) {
    return new EverythingRecord(
        other == 0 ? -0.0 : 0.0,
        other == 1,
        other == 2 ? Color.RED : Color.GREEN,
        other == 3 ? Color.RED : null,
        new SpotRecord(1, other == 4 ? Float.NaN : 0),
        new SpotRecord(other == 5 ? 3 : 2, 0),
        new GroupRecord(1, new DotRecord(2), new DotRecord(other == 6 ? 4 : 3)),
        other == 7 ? new SpotRecord(1, 1) : null,
        other == 8 ? null : ContentTest_Dot.in(alloc).of(5),
        FloatSlice.of(1, other == 9 ? 3 : 2),
        ContentTest_Spot.Slice.of(new SpotRecord(other == 10 ? 8 : 7, 1)),
        other == 11
            ? ReferenceSlice.of(new DotRecord(1))
            : ReferenceSlice.of(new DotRecord(1), new DotRecord(2)),
        ReferenceSlice.of(new SpotRecord(1, 1), other == 12 ? new SpotRecord(2, 2) : null),
        other == 13 ? new int[] {1} : new int[] {1, 2},
        other == 14 ? "other" : List.of("same"));
  }

  @Test
  void aCopyHasTheContentOfItsRecordAndOfNoOther() {
    for (int i = -1; i < COMPONENTS; i++) {
      ContentTest_Everything view = ContentTest_Everything.in(alloc).copyOf(everything(i));
      for (int k = -1; k < COMPONENTS; k++) {
        assertEquals(i == k, view.contentEquals(everything(k)), "i=" + i + " k=" + k);
      }
      assertTrue(view.contentEquals(view.toRecord()));
      assertTrue(
          view.contentEquals(
              ContentTest_Everything.in(alloc)
                  .of(
                      view.d(),
                      view.flag(),
                      view.color(),
                      view.other(),
                      view.nested(),
                      view.inline(),
                      view.union(),
                      view.open(),
                      view.typed(),
                      view.numbers(),
                      view.spots(),
                      view.marks(),
                      view.openMarks(),
                      view.table(),
                      view.object())
                  .toRecord()));
    }
  }

  private static MaybeRecord maybe(int rank, String text) {
    return new MaybeRecord(
        Optional.of(new LabelRecord(new DotRecord(rank), "same")),
        new LabelRecord(new DotRecord(2), text),
        List.of(new DotRecord(3)),
        new float[] {1, 2});
  }

  @Test
  void whatIsAbsentOrNestedWithReferencesIsComparedByContentToo() {
    ContentTest_Maybe view = ContentTest_Maybe.in(alloc).copyOf(maybe(1, "text"));
    assertTrue(view.contentEquals(maybe(1, "text")));
    assertFalse(view.contentEquals(maybe(4, "text")));
    assertFalse(view.contentEquals(maybe(1, "other")));
    MaybeRecord empty = new MaybeRecord(Optional.empty(), null, List.of(), new float[0]);
    assertFalse(view.contentEquals(empty));
    assertTrue(ContentTest_Maybe.in(alloc).copyOf(empty).contentEquals(empty));
    assertFalse(ContentTest_Maybe.in(alloc).copyOf(empty).contentEquals(maybe(1, "text")));
  }

  @Test
  void anotherClassOrNullIsNeverOfTheSameContent() {
    ContentTest_Dot dot = ContentTest_Dot.in(alloc).of(1);
    assertFalse(dot.contentEquals(null));
    assertFalse(dot.contentEquals(new SpotRecord(1, 0)));
    record Inner(int rank) {}
    assertFalse(dot.contentEquals(new Inner(1)));
    EverythingRecord holed =
        new EverythingRecord(
            0, false, null, null, null, null, null, null, null, null, null, null, null, null, null);
    ContentTest_Everything view = ContentTest_Everything.in(alloc).copyOf(everything(-1));
    assertFalse(view.contentEquals(holed));
  }

  @Test
  void theViewOfAUnionHasTheContentOfItsMember() {
    ContentTest_AnyMark mark = ContentTest_AnyMark.in(alloc).of(new DotRecord(4));
    assertTrue(mark.contentEquals(new DotRecord(4)));
    assertFalse(mark.contentEquals(new DotRecord(5)));
    assertFalse(mark.contentEquals(new GroupRecord(4, mark, mark)));
    assertThrows(
        IllegalStateException.class,
        () -> ContentTest_AnyMark.in(alloc).flyweight().contentEquals(new DotRecord(4)));
  }

  @Test
  void aClosedViewHasNoContent() {
    ContentTest_Dot[] escaped = new ContentTest_Dot[1];
    keepOne(escaped);
    assertThrows(IllegalStateException.class, () -> escaped[0].contentEquals(new DotRecord(1)));
    assertThrows(IllegalStateException.class, () -> escaped[0].contentEquals(null));
  }

  @SuppressWarnings("arena-escape")
  private void keepOne(ContentTest_Dot[] escaped) {
    try (Allocator nested = alloc.nested()) {
      escaped[0] = ContentTest_Dot.in(nested).of(1);
    }
  }

  @Test
  void viewsOfComparableRecordsCompareAsTheirRecordsDo() {
    Random random = new Random(5);
    SpotRecord[] records = new SpotRecord[40];
    for (int i = 0; i < records.length; i++) {
      records[i] = new SpotRecord(random.nextInt(20), 0);
    }
    ContentTest_Spot.Slice spots = ContentTest_Spot.in(alloc).sliceOf(Arrays.asList(records));
    for (int i = 1; i < records.length; i++) {
      assertEquals(records[i].compareTo(records[i - 1]), spots.get(i).compareTo(spots.get(i - 1)));
      assertEquals(records[i].compareTo(records[0]), spots.get(i).compareTo(records[0]));
    }
    spots.sort(null);
    Arrays.sort(records);
    assertEquals(List.of(records), spots.stream().map(ContentTest_Spot::toRecord).toList());
    spots.sort(Comparator.<ContentTest_Spot>naturalOrder().reversed());
    assertTrue(spots.get(0).compareTo(spots.get(39)) > 0);
    ContentTest_Spot key = ContentTest_Spot.in(alloc).of(-1, 0);
    spots.sort(null);
    assertEquals(-41, spots.binarySearch(key, null));
  }

  @Test
  void whatComparesThroughItsInterfaceDoesSoInTheArena() {
    ContentTest_AnyMark.Slice marks = ContentTest_AnyMark.in(alloc).slice(3);
    marks.putDot(0, 7);
    marks.put(1, new GroupRecord(3, new DotRecord(1), new DotRecord(2)));
    marks.putDot(2, 5);
    assertTrue(marks.get(1).compareTo(marks.get(0)) < 0);
    assertTrue(ContentTest_Dot.in(alloc).of(4).compareTo(new DotRecord(3)) > 0);
    marks.sort(null);
    assertEquals(List.of(3, 5, 7), marks.stream().map(Mark::rank).toList());
  }
}
