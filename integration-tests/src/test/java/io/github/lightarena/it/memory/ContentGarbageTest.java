package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Length;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To compare a value with a record makes nothing, whatever their components are. */
@Tag("allocation")
class ContentGarbageTest {

  enum Color {
    RED,
    GREEN
  }

  interface Solid {
    double size();
  }

  @ArenaUnion({BallRecord.class, CubeRecord.class})
  interface Shape {
    double size();
  }

  @ArenaValue
  record BallRecord(double size) implements Solid, Shape {}

  @ArenaValue
  record CubeRecord(double size) implements Solid, Shape {}

  @ArenaValue
  record LeafRecord(int number, List<String> names) {}

  @ArenaValue
  record PlainRecord(
      boolean flag,
      byte b,
      short s,
      char c,
      int i,
      long l,
      float f,
      double d,
      Color color,
      @Nullable Color mask,
      BallRecord nested,
      @Nullable BallRecord spare,
      @Inline(CubeRecord.class) Solid inline,
      @Length(3) float[] corners,
      @Nullable @Length(3) int[] faces,
      @Nullable Integer count) {}

  @ArenaValue
  record MaybeRecord(
      OptionalInt i,
      OptionalLong l,
      OptionalDouble d,
      Optional<Integer> boxed,
      Optional<Color> color,
      Optional<BallRecord> nested,
      Optional<LeafRecord> leaf,
      @Inline(BallRecord.class) Optional<Solid> inline,
      Optional<Shape> union,
      Optional<Solid> open,
      Optional<ContentGarbageTest_Ball> typed,
      Optional<String> text) {}

  @ArenaValue
  record ReferencesRecord(
      Shape union,
      Solid open,
      @Nullable ContentGarbageTest_Ball typed,
      LeafRecord leaf,
      String name,
      CharSequence text,
      @Nullable String note,
      FloatSlice samples,
      ReferenceSlice<Shape> shapes,
      ReferenceSlice<Solid> solids,
      @OnHeap Object object,
      @OnHeap int[] table) {}

  @ArenaValue
  record ListsRecord(
      boolean[] booleans,
      byte[] bytes,
      short[] shorts,
      char[] chars,
      int[] ints,
      long[] longs,
      float[] floats,
      @Nullable double[] doubles,
      List<Integer> boxed,
      List<Boolean> flags,
      Double[] numbers,
      @Nullable List<Long> none,
      List<Color> colors,
      List<String> names,
      String[] words,
      List<BallRecord> balls,
      LeafRecord[] leaves,
      List<Shape> shapes,
      Solid[] solids) {}

  private static PlainRecord plain(boolean isFull) {
    return new PlainRecord(
        true,
        (byte) 1,
        (short) 2,
        'c',
        4,
        5L << 40,
        6.5f,
        7.5,
        Color.GREEN,
        isFull ? Color.RED : null,
        new BallRecord(8),
        isFull ? new BallRecord(9) : null,
        new CubeRecord(10),
        new float[] {1, 2, 3},
        isFull ? new int[] {4, 5, 6} : null,
        isFull ? 1_000_000 : null);
  }

  private static MaybeRecord maybe(boolean isFull) {
    return isFull
        ? new MaybeRecord(
            OptionalInt.of(1_000_000),
            OptionalLong.of(1L << 40),
            OptionalDouble.of(-0.0),
            Optional.of(2_000_000),
            Optional.of(Color.GREEN),
            Optional.of(new BallRecord(1)),
            Optional.of(new LeafRecord(2, List.of("one"))),
            Optional.of(new BallRecord(3)),
            Optional.of(new CubeRecord(4)),
            Optional.of(new CubeRecord(5)),
            Optional.empty(),
            Optional.of("zw\u00f6lf"))
        : new MaybeRecord(
            OptionalInt.empty(),
            OptionalLong.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  private static ReferencesRecord references(boolean isFull) {
    return new ReferencesRecord(
        new BallRecord(1),
        new CubeRecord(2),
        null,
        new LeafRecord(3, List.of("a", "b")),
        "Gr\u00fc\u00dfe \ud83d\ude00 \ud83d",
        new StringBuilder("text"),
        isFull ? "note" : null,
        FloatSlice.of(1, 2, 3),
        ReferenceSlice.of(new BallRecord(1), new CubeRecord(2)),
        ReferenceSlice.of(new CubeRecord(1), isFull ? new BallRecord(2) : null),
        List.of("same"),
        new int[] {1, 2});
  }

  /** More than a ring may hold: no element takes a view of its own. */
  private static final int MANY = 2 * ScopeGarbage.MAX_POOLED_VIEWS;

  private static ListsRecord lists(boolean isFull) {
    int length = isFull ? MANY : 2;
    return new ListsRecord(
        new boolean[length],
        new byte[] {1, 2},
        new short[] {1, 2},
        new char[] {'a', 'b'},
        new int[length],
        new long[] {1L << 40},
        new float[] {Float.NaN, -0f},
        isFull ? new double[] {1, 2} : null,
        IntStream.range(0, length).boxed().toList(),
        List.of(true, false),
        new Double[] {1.5, Double.NaN},
        isFull ? List.of(1L << 40) : null,
        Collections.nCopies(length, Color.GREEN),
        Collections.nCopies(length, "zw\u00f6lf"),
        new String[] {"", "b"},
        Collections.nCopies(length, new BallRecord(1)),
        new LeafRecord[] {new LeafRecord(1, List.of("x")), new LeafRecord(2, List.of())},
        IntStream.range(0, length)
            .mapToObj(i -> i % 2 == 0 ? new BallRecord(i) : (Shape) new CubeRecord(i))
            .toList(),
        new Solid[] {new BallRecord(1), new CubeRecord(2)});
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void componentsOfFixedSize(boolean direct) {
    PlainRecord full = plain(true);
    PlainRecord other = plain(false);
    MaybeRecord there = maybe(true);
    MaybeRecord absent = maybe(false);
    ScopeGarbage.assertNone(
        direct,
        alloc -> {
          ContentGarbageTest_Plain view = ContentGarbageTest_Plain.in(alloc).copyOf(full);
          check(view.contentEquals(full), view.contentEquals(other));
          view = ContentGarbageTest_Plain.in(alloc).copyOf(other);
          check(view.contentEquals(other), view.contentEquals(full));
          ContentGarbageTest_Maybe maybe = ContentGarbageTest_Maybe.in(alloc).copyOf(there);
          check(maybe.contentEquals(there), maybe.contentEquals(absent));
          maybe = ContentGarbageTest_Maybe.in(alloc).copyOf(absent);
          check(maybe.contentEquals(absent), maybe.contentEquals(there));
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void referencesOfEverySort(boolean direct) {
    ReferencesRecord full = references(true);
    ReferencesRecord other = references(false);
    ScopeGarbage.assertNone(
        direct,
        alloc -> {
          ContentGarbageTest_References view = ContentGarbageTest_References.in(alloc).copyOf(full);
          check(view.contentEquals(full), view.contentEquals(other));
          view = ContentGarbageTest_References.in(alloc).copyOf(other);
          check(view.contentEquals(other), view.contentEquals(full));
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void arraysAndLists(boolean direct) {
    ListsRecord full = lists(true);
    ListsRecord other = lists(false);
    ScopeGarbage.assertNone(
        direct,
        alloc -> {
          ContentGarbageTest_Lists view = ContentGarbageTest_Lists.in(alloc).copyOf(full);
          check(view.contentEquals(full), view.contentEquals(other));
          view = ContentGarbageTest_Lists.in(alloc).copyOf(other);
          check(view.contentEquals(other), view.contentEquals(full));
        });
  }

  private static void check(boolean equal, boolean equalToOther) {
    assertTrue(equal);
    assertFalse(equalToOther);
  }
}
