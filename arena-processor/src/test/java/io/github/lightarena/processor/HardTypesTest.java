package io.github.lightarena.processor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sources with every sort of method and type compile without a warning. */
class HardTypesTest {

  static final String IMPORTS =
      """
      package p;

      import io.github.lightarena.*;
      import io.github.lightarena.annotation.*;
      import java.util.*;
      import java.util.function.*;

      """;

  static void compilesClean(String... sources) {
    HardNamesTest.compilesClean(sources);
  }

  @Test
  void deprecatedDeclarations() {
    compilesClean(
        IMPORTS
            + """
            @Deprecated(since = "1", forRemoval = true)
            enum Gone { A }
            """,
        IMPORTS
            + """
            @Deprecated
            enum Aged { A }
            """,
        IMPORTS
            + """
            @ArenaUnion({CircleRecord.class, OldRecord.class})
            @SuppressWarnings({"deprecation"})
            interface Shape {
              @Deprecated
              double area();

              @Deprecated(forRemoval = true)
              default void gone() {}
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            @SuppressWarnings({"deprecation", "removal"})
            record CircleRecord(@Deprecated double radius, Aged old, Gone gone_, @Nullable Gone other) implements Shape {
              @Deprecated
              @Override
              public double area() {
                return 1;
              }

              @Deprecated(forRemoval = true)
              public void alsoGone() {}

              @Deprecated
              @Override
              public Aged old() {
                return old;
              }
            }
            """,
        IMPORTS
            + """
            @Deprecated
            @ArenaValue
            record OldRecord(int x) implements Shape {
              @Override
              public double area() {
                return x;
              }
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            @SuppressWarnings("deprecation")
            record HolderRecord(OldRecord nested, @Nullable Shape shape) {}
            """);
  }

  @Test
  void rawTypesInTheUsersSignatures() {
    compilesClean(
        IMPORTS
            + """
            @SuppressWarnings("rawtypes")
            @ArenaUnion(CircleRecord.class)
            interface Shape {
              List all(Map<String, List> map);
            }
            """,
        IMPORTS
            + """
            @SuppressWarnings("rawtypes")
            @ArenaValue
            record CircleRecord(@OnHeap List held) implements Shape {
              @Override
              public List all(Map<String, List> map) {
                return held;
              }
            }
            """);
  }

  @Test
  void everySortOfComponent() {
    compilesClean(
        IMPORTS + "interface Box<T> { T get(); }",
        IMPORTS + "interface Light {}",
        IMPORTS + "@ArenaUnion(VecRecord.class) interface Vector { double x(); }",
        IMPORTS + "@ArenaValue record VecRecord(double x) implements Vector {}",
        IMPORTS + "@ArenaValue record HeavyRecord(Vector v, float f) implements Light {}",
        IMPORTS
            + """
            @ArenaValue
            record AllRecord(
                BooleanSlice a, ByteSlice b, ShortSlice c, CharSlice d, IntSlice e, LongSlice f,
                FloatSlice g, DoubleSlice h, ValueSlice<Vec> i, Vec.Slice j,
                ReferenceSlice<Vector> k, AnyVector.Slice l, ReferenceSlice<Light> m,
                ReferenceSlice<Vec> n, ReferenceSlice<Box<String>> o, Box<String> p,
                @Nullable Box<List<? extends Number>> q, Vec r, @Nullable Vec s, AnyVector t,
                @Nullable Vector u, Light v, @Nullable Light w, @OnHeap int[] x,
                @OnHeap @Nullable String[][] y, @OnHeap Map<String, List<int[]>> z,
                VecRecord aa, HeavyRecord bb, @Inline(VecRecord.class) Vector cc,
                @Inline(HeavyRecord.class) Light dd, java.util.concurrent.TimeUnit ee,
                @Nullable java.util.concurrent.TimeUnit ff, @OnHeap Thread.State gg) {}
            """);
  }

  /** One in each record: what one of them has suppressed would hide what another needs. */
  @Test
  void componentsThatOnlyAnUncheckedCastReads() {
    compilesClean(
        IMPORTS + "class Outer<T> { class Inner {} }",
        IMPORTS + "interface Box<T> { T get(); }",
        IMPORTS + "@ArenaValue record ARecord(@OnHeap Map.Entry<String, ?>[] it) {}",
        IMPORTS + "@ArenaValue record BRecord(@OnHeap List<String>[][] it) {}",
        IMPORTS + "@ArenaValue record CRecord(@OnHeap Outer<String>.Inner it) {}",
        IMPORTS + "@ArenaValue record DRecord(@OnHeap List<?> it) {}",
        IMPORTS + "@ArenaValue record ERecord(@OnHeap Class<?>[] it) {}",
        IMPORTS + "@ArenaValue record FRecord(Box<String> it) {}",
        IMPORTS + "@ArenaValue record GRecord(Box<?> it) {}",
        IMPORTS + "@ArenaValue record HRecord(ReferenceSlice<Box<String>> it) {}",
        IMPORTS + "@ArenaValue record IRecord(@OnHeap Object[] it) {}");
  }

  @Test
  void enumsOfMoreThan256Constants() {
    String constants =
        IntStream.range(0, 300).mapToObj(i -> "C" + i).collect(Collectors.joining(", "));
    compilesClean(
        IMPORTS + "enum Big { " + constants + " }",
        IMPORTS + "@ArenaValue record WideRecord(Big big, @Nullable Big small) {}");
  }

  @Test
  void aRecordThatNamesItsOwnView() {
    compilesClean(
        IMPORTS
            + """
            @ArenaValue
            record BarRecord(int val, @Nullable Bar next, Bar.Slice rest) implements Foo<Bar> {
              static final Class<Bar> VIEW = Bar.class;

              static Bar in(Allocator alloc, int val) {
                return Bar.in(alloc).of(val, null, Bar.in(alloc).slice(0));
              }

              @Override
              public Bar same(Bar bar) {
                return bar;
              }

              @Override
              public List<Bar.Slice> slices(Map<Bar, ? super Bar> bars) {
                return List.of(rest);
              }
            }
            """,
        IMPORTS
            + """
            interface Foo<T> {
              T same(T other);

              List<Bar.Slice> slices(Map<Bar, ? super T> bars);
            }
            """);
  }

  @Test
  void constructorsOfEverySort() {
    compilesClean(
        IMPORTS + "@ArenaValue record ARecord(int x, Vec v) { ARecord { x = Math.abs(x); } }",
        IMPORTS
            + """
            @ArenaValue
            record BRecord(int x, @Nullable B next) {
              BRecord(int x, B next) {
                this.x = x;
                this.next = next;
              }
            }
            """,
        IMPORTS + "@ArenaValue record VecRecord(double x) { VecRecord() { this(1); } }",
        IMPORTS + "@ArenaValue record NoneRecord() { NoneRecord {} }");
  }
}
