package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArenaScoped
class BehaviourTest {

  interface Source<T, X extends Exception> {
    T next(T last) throws X;

    Object covariant();

    default T twice(T last) throws X {
      return next(next(last));
    }
  }

  @ArenaValue
  record CounterRecord(int step, String_ unused)
      implements Source<Integer, IOException>, Comparable<CounterRecord>, Serializable {
    private static final long serialVersionUID = 1L;

    CounterRecord(int step) {
      this(step, String_.NONE);
    }

    @Override
    public int step() {
      return Math.abs(step);
    }

    @Override
    public Integer next(Integer last) throws IOException {
      if (last < 0) {
        throw new IOException("last=" + last);
      }
      return last + step;
    }

    @Override
    public String covariant() {
      return "step " + step;
    }

    public <E> List<E> listOf(E first, Object... more) {
      List<E> list = new ArrayList<>(List.of(first));
      Arrays.stream(more).forEach(x -> assertTrue(x != null));
      return list;
    }

    public int over(int x) {
      return 1;
    }

    public int over(long x) {
      return 2;
    }

    public int over(Integer x) {
      return 3;
    }

    public void fail() {
      throw new IllegalCallerException("fail");
    }

    @Override
    public int compareTo(CounterRecord other) {
      return Integer.compare(step, other.step);
    }

    int packagePrivate() {
      return step;
    }
  }

  enum String_ {
    NONE,
    SOME
  }

  @ArenaValue
  record RangeRecord(int from, int to) {
    static int runs;

    RangeRecord {
      runs++;
      if (to < from) {
        throw new IllegalArgumentException("from=" + from + " to=" + to);
      }
    }

    int length() {
      return to - from;
    }
  }

  @ArenaValue
  record FloatRecord(float f, double d) {}

  @ArenaValue(view = "Renamed")
  record NamedRecord(long id) {
    static Renamed in(Allocator alloc, long id) {
      return Renamed.in(alloc).of(id);
    }

    public Optional<Renamed> maybe(Renamed other) {
      return Optional.of(other);
    }
  }

  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private Allocator alloc;

  @BeforeEach
  void open() {
    alloc = arena.allocator();
    RangeRecord.runs = 0;
  }

  @AfterEach
  void close() {
    if (alloc.isOpen()) {
      alloc.close();
    }
  }

  @Test
  void methodsOfTheRecordRunOnTheValue() throws IOException {
    BehaviourTest_Counter counter = BehaviourTest_Counter.in(alloc).of(5, String_.SOME);
    Source<Integer, IOException> source = counter;
    assertEquals(15, source.next(10));
    assertEquals(20, source.twice(10));
    assertEquals("step 5", counter.covariant());
    IOException e = assertThrows(IOException.class, () -> source.next(-1));
    assertEquals("last=-1", e.getMessage());
    assertEquals(List.of("a"), counter.listOf("a", 1, 2));
    assertEquals(1, counter.over(1));
    assertEquals(2, counter.over(1L));
    assertEquals(3, counter.over(Integer.valueOf(1)));
    assertThrows(IllegalCallerException.class, counter::fail);
    assertTrue(counter.compareTo(new CounterRecord(6)) < 0);
    assertEquals(0, ((Comparable<BehaviourTest_Counter>) counter).compareTo(counter));
    assertFalse((Object) counter instanceof Serializable);
  }

  @Test
  void anAccessorThatTheRecordWritesIsUsed() {
    BehaviourTest_Counter counter = BehaviourTest_Counter.in(alloc).of(-5, String_.NONE);
    assertEquals(5, counter.step());
    assertEquals("step -5", counter.covariant());
  }

  @Test
  void aWrittenConstructorRunsWhereverAValueIsMade() {
    BehaviourTest_Range.Factory ranges = BehaviourTest_Range.in(alloc);
    assertEquals(3, ranges.of(1, 3).to());
    assertEquals(1, RangeRecord.runs);
    RangeRecord record = new RangeRecord(2, 4);
    ranges.copyOf(record);
    assertEquals(2, RangeRecord.runs);
    BehaviourTest_Range.Slice slice = ranges.slice(2);
    slice.put(0, 5, 6);
    slice.put(1, slice.get(0));
    BehaviourTest_Range.Slice built = ranges.sliceBuilder().add(7, 8).add(record).build();
    assertEquals(4, RangeRecord.runs);
    assertEquals(6, slice.get(1).to());
    assertEquals(2, built.get(1).from());
    long used = arena.stats().usedBytes();
    assertThrows(IllegalArgumentException.class, () -> ranges.of(2, 1));
    assertThrows(IllegalArgumentException.class, () -> slice.put(0, 2, 1));
    assertThrows(IllegalArgumentException.class, () -> ranges.sliceBuilder().add(2, 1));
    assertEquals(used, arena.stats().usedBytes());
    assertEquals(5, slice.get(0).from());
    assertEquals(1, slice.get(0).toRecord().length());
  }

  @Test
  void floatsAreEqualAsTheirWrappersAre() {
    BehaviourTest_Float.Factory floats = BehaviourTest_Float.in(alloc);
    assertEquals(floats.of(Float.NaN, 0.0), floats.of(Float.NaN, 0.0));
    assertNotEquals(floats.of(0f, 0.0), floats.of(-0f, 0.0));
    assertNotEquals(floats.of(0f, 0.0), floats.of(0f, -0.0));
    assertEquals(floats.of(1f, 2).hashCode(), floats.of(1f, 2).hashCode());
    assertNotEquals(floats.of(1f, 2), new FloatRecord(1f, 2));
    assertEquals("BehaviourTest_Float[f=1.0, d=2.0]", floats.of(1f, 2).toString());
  }

  @Test
  void aViewMayBeNamedByTheUser() {
    Renamed view = NamedRecord.in(alloc, 7);
    assertEquals(7, view.id());
    assertSame(view, view.maybe(view).orElseThrow());
    // Its codec is found by the record's name where a record is copied in.
    assertEquals(new NamedRecord(7), view.toRecord());
  }

  @Test
  @SuppressWarnings("arena-escape") // that is what this tests
  void aClosedViewSaysSoAndShowsItsText() {
    BehaviourTest_Float view = BehaviourTest_Float.in(alloc).of(1, 2);
    FloatRecord copy = view.toRecord();
    alloc.close();
    assertThrows(IllegalStateException.class, view::f);
    assertThrows(IllegalStateException.class, view::toRecord);
    assertThrows(IllegalStateException.class, view::hashCode);
    assertEquals("BehaviourTest_Float[closed]", view.toString());
    assertEquals(new FloatRecord(1, 2), copy);
  }
}
