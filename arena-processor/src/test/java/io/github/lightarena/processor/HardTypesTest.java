package io.github.lightarena.processor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sources with every sort of method and type compile without a warning. */
class HardTypesTest {

  private static final String IMPORTS =
      """
      package p;

      import io.github.lightarena.*;
      import io.github.lightarena.annotation.*;
      import java.util.*;
      import java.util.function.*;

      """;

  private static void compilesClean(String... sources) {
    HardNamesTest.compilesClean(sources);
  }

  @Test
  void everySortOfInterfaceMethod() {
    compilesClean(
        IMPORTS
            + """
            interface Base<T, X extends Exception> {
              T get(T other) throws X;

              Number covariant();

              default List<? super T> wild(Map<String, ? extends T[]> map, int[]... rest) {
                return new ArrayList<>();
              }
            }
            """,
        IMPORTS
            + """
            interface Other {
              Object covariant();

              void fails() throws java.io.IOException, InterruptedException;

              <E extends Comparable<E> & java.io.Serializable, F extends E> F pick(E one, F two);
            }
            """,
        IMPORTS
            + """
            @ArenaUnion({ARecord.class, BRecord.class})
            interface Both extends Base<String, java.io.IOException>, Other {
              static int helper() {
                return 1;
              }

              private int secret() {
                return 2;
              }

              default int open() {
                return secret() + helper();
              }

              void over(int x);

              void over(long x);

              void over(Integer... x);

              boolean equals(Object other);

              String toString();

              @SuppressWarnings("unchecked")
              void generic(List<String>... lists);

              @Override
              void fails() throws java.io.FileNotFoundException;
            }
            """,
        IMPORTS + body("ARecord", "int x"),
        IMPORTS + body("BRecord", "double y, Both both"));
  }

  private static String body(String name, String components) {
    return """
    @ArenaValue
    record %s(%s) implements Both {
      @Override public String get(String other) { return other; }
      @Override public Integer covariant() { return 1; }
      @Override public void fails() {}
      @Override public <E extends Comparable<E> & java.io.Serializable, F extends E> F pick(E one, F two) { return two; }
      @Override public void over(int x) {}
      @Override public void over(long x) {}
      @Override public void over(Integer... x) {}
      @SafeVarargs @Override public final void generic(List<String>... lists) {}
      public <T extends List<? extends T>> T unbounded(T x, Supplier<? super T>... more) { return x; }
      void packagePrivate() {}
      private void hidden() {}
      static void helper() {}
    }
    """
        .formatted(name, components)
        .replace(
            "public <T extends List", "@SuppressWarnings(\"unchecked\") public <T extends List");
  }

  @Test
  void theSameMethodFromTwoInterfaces() {
    compilesClean(
        IMPORTS + "interface A { Object make() throws Exception; int size(); }",
        IMPORTS + "interface B { String make() throws java.io.IOException; int size(); }",
        IMPORTS + "@ArenaUnion(DRecord.class) interface C extends A, B {}",
        IMPORTS
            + """
            @ArenaValue
            record DRecord(int size) implements C {
              @Override
              public String make() {
                return "c";
              }
            }
            """);
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
  void interfacesThatAViewCannotHave() {
    compilesClean(
        IMPORTS
            + """
            class Outer {
              private interface Secret {
                int secret();

                default int more() {
                  return secret() + 1;
                }

                Secret self();
              }

              @ArenaValue
              record BarRecord(int secret)
                  implements Secret, Comparable<BarRecord>, java.io.Serializable, Cloneable,
                      Supplier<Integer>, Iterable<String> {
                private static final long serialVersionUID = 1L;

                @Override
                public int compareTo(BarRecord other) {
                  return 0;
                }

                @Override
                public Secret self() {
                  return this;
                }

                @Override
                public Integer get() {
                  return secret;
                }

                @Override
                public Iterator<String> iterator() {
                  return Collections.emptyIterator();
                }

                @Override
                public BarRecord clone() {
                  return this;
                }
              }

              static int use(Allocator alloc) {
                Outer_Bar bar = Outer_Bar.in(alloc).of(1);
                for (String s : bar) {
                  System.out.println(s);
                }
                return bar.more() + bar.get() + bar.compareTo(bar.toRecord());
              }
            }
            """);
  }

  @Test
  void sealedInterfaces() {
    compilesClean(
        IMPORTS
            + """
            @ArenaUnion
            sealed interface Shape permits Round, RectRecord, Rect, AnyShape {
              double area();
            }
            """,
        IMPORTS
            + """
            sealed interface Round extends Shape permits CircleRecord, Circle {
              double radius();

              @Override
              default double area() {
                return radius();
              }
            }
            """,
        IMPORTS + "@ArenaValue record CircleRecord(double radius) implements Round {}",
        IMPORTS + "@ArenaValue record RectRecord(double area) implements Shape {}");
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

  @Test
  void interfacesThatBringWarnings() {
    compilesClean(
        IMPORTS
            + """
            @ArenaUnion(CircleRecord.class)
            @SuppressWarnings("overloads")
            interface Shape extends java.io.Serializable, AutoCloseable {
              void on(Runnable action);

              void on(java.util.concurrent.Callable<?> action);

              @Override
              void close();
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            @SuppressWarnings("overloads")
            record CircleRecord(double radius) implements Shape {
              private static final long serialVersionUID = 1L;

              @Override public void on(Runnable action) {}
              @Override public void on(java.util.concurrent.Callable<?> action) {}
              @Override public void close() {}
            }
            """);
  }
}
