package io.github.lightarena.processor;

import static io.github.lightarena.processor.HardTypesTest.IMPORTS;
import static io.github.lightarena.processor.HardTypesTest.compilesClean;

import org.junit.jupiter.api.Test;

/** Records with every sort of interface compile without a warning. */
class HardInterfacesTest {

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
