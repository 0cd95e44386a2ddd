package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sources whose names collide with what is generated compile without a warning. */
class HardNamesTest {

  static final String IMPORTS =
      """
      package p;

      import io.github.lightarena.*;
      import io.github.lightarena.annotation.*;

      """;

  static void compilesClean(String... sources) {
    Compilation compilation = Sources.compile(sources);
    assertEquals(
        "",
        compilation.diagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
  }

  @Test
  void componentsThatAreCalledAsOurVariables() {
    compilesClean(
        IMPORTS
            + """
            @ArenaValue
            record NamesRecord(
                int at, int slotOffset, int value, int index, int mark, int failure, int home,
                int slot, int place, int i, int values, int buffer, int byteOffset, int other,
                int that, int hash, int a, int b, int in, int of, int live, int viewOf, int KIND,
                float BYTE_SIZE, float BYTE_ALIGNMENT, int Bytes, int Stores, int Names, int NamesCodec, int component,
                int alloc, int into, @Nullable Names next, int nextReference, FloatSlice samples,
                int samplesLength, int samplesLengthOffset, int fooBar, int foo_bar, int FOO_BAR,
                @OnHeap Object table, int tableIndex, String_ text) {}
            """,
        IMPORTS
            + """
            enum String_ {
              at,
              KIND
            }
            """);
  }

  @Test
  void listsAndTextsAmongComponentsThatAreCalledAsTheirVariables() {
    compilesClean(
        IMPORTS
            + """
            @ArenaValue
            record WordsRecord(
                String text, int textLength, int textReference, int Texts, int Elements,
                java.util.List<PartRecord> elements, int elementSlice, int elementIndex,
                int element, p.Color[] colors, int EnumSlice, int IntArrays, int[] index,
                int indexLength, @Length(2) int[] slot, java.util.List<String> strings,
                java.util.List<Integer> home, java.util.List<Words> words, Part part) {}
            """,
        IMPORTS
            + """
            @ArenaValue
            record PartRecord(String String, CharSequence ArenaText, java.util.List<PartRecord> List) {}
            """,
        IMPORTS
            + """
            enum Color {
              Elements,
              slot
            }
            """);
  }

  @Test
  void methodsThatAreCalledAsThoseOfOurBaseClasses() {
    compilesClean(
        IMPORTS
            + """
            @ArenaUnion(CircleRecord.class)
            interface Shape {
              Shape live(Shape view);

              Object viewOf(Object a, Object b);

              int tag(Shape shape);

              Object notAimed(Object shape);

              <T> T thisFor(Shape union, Object member, T result);

              Shape member(Shape union, int tag, Object kind);

              default Shape memberOf(Shape shape) {
                return this;
              }

              default String textOf(Object shape) {
                return "";
              }

              boolean isOpen(Shape shape);

              void attach(Object scope);

              void aim(int block, int byteOffset);
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            record CircleRecord(double kind, int scope, int epoch, int block, int byteOffset)
                implements Shape {
              @Override public Shape live(Shape view) { return this; }
              @Override public Object viewOf(Object a, Object b) { return a; }
              @Override public int tag(Shape shape) { return 1; }
              @Override public Object notAimed(Object shape) { return 1; }
              @Override public <T> T thisFor(Shape union, Object member, T result) { return result; }
              @Override public Shape member(Shape union, int tag, Object kind) { return this; }
              @Override public boolean isOpen(Shape shape) { return true; }
              @Override public void attach(Object scope) {}
              @Override public void aim(int block, int byteOffset) {}
            }
            """);
  }

  @Test
  void membersWhoseNamesHaveNoLetters() {
    compilesClean(
        IMPORTS + "@ArenaUnion({_1Record.class, _2Record.class}) interface Shape {}",
        IMPORTS + "@ArenaValue record _1Record(int x) implements Shape {}",
        IMPORTS + "@ArenaValue record _2Record(int x) implements Shape {}");
  }

  @Test
  void parametersThatAreCalledAsTheFieldsOfAUnion() {
    compilesClean(
        IMPORTS
            + """
            @ArenaUnion({CircleRecord.class, RectRecord.class})
            interface Shape {
              int join(int circle, int rect, int CIRCLE);
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            record CircleRecord(double circle, int CIRCLE, int UNION, int room) implements Shape {
              @Override
              public int join(int circle, int rect, int c) {
                return circle;
              }
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            record RectRecord() implements Shape {
              @Override
              public int join(int circle, int rect, int c) {
                return rect;
              }
            }
            """);
  }

  @Test
  void recordsInTheUnnamedPackage() {
    compilesClean(
        """
        @io.github.lightarena.annotation.ArenaValue
        record BarRecord(int val, BazRecord baz, @io.github.lightarena.annotation.Nullable Bar next)
            implements Foo {}
        """,
        """
        @io.github.lightarena.annotation.ArenaValue
        record BazRecord() implements Foo {}
        """,
        """
        @io.github.lightarena.annotation.ArenaUnion({BarRecord.class, BazRecord.class})
        interface Foo {}
        """,
        """
        class Use {
          static Foo make(io.github.lightarena.Allocator alloc) {
            return Bar.in(alloc).of(1, new BazRecord(), null);
          }
        }
        """);
  }

  @Test
  void nestedRecordsAndUnions() {
    compilesClean(
        IMPORTS
            + """
            public interface Outer {
              @ArenaUnion({BarRecord.class, Inner.Point.class})
              interface Shape {
                Shape first();
              }

              @ArenaValue
              record BarRecord(int val, Inner.Point point) implements Shape {
                @Override
                public Shape first() {
                  return this;
                }
              }

              class Inner {
                @ArenaValue
                record Point(int x, @Nullable Outer_Bar bar, Mode mode) implements Shape {
                  @Override
                  public Shape first() {
                    return bar;
                  }
                }

                enum Mode { ON }
              }
            }
            """,
        IMPORTS
            + """
            class Use {
              static double use(Allocator alloc) {
                Outer_Bar bar = Outer_Bar.in(alloc).of(1, new Outer.Inner.Point(1, null, Outer.Inner.Mode.ON));
                Outer_AnyShape.Slice shapes = Outer_AnyShape.in(alloc).slice(2);
                shapes.putBar(0, 1, bar.point());
                shapes.put(1, bar);
                return bar.val();
              }
            }
            """);
  }

  @Test
  void interfacesThatDeclareTheSecondAccessorsOfAView() {
    compilesClean(
        IMPORTS
            + """
            interface Sampled<T> {
              T cornersSlice();
              FloatSlice samplesSlice();
              ArenaText nameChars();
              Corner originView();
              Object nextView();
              ReferenceSlice<Point> pointsSlice();
              default boolean hasCount() { return false; }
              int countOr(int other);
            }
            """,
        IMPORTS + "interface Point { int x(); }",
        IMPORTS + "@ArenaValue record CornerRecord(int x) implements Point {}",
        IMPORTS
            + """
            @ArenaValue record MeshRecord(
                java.util.List<CornerRecord> corners, float[] samples, String name,
                CornerRecord origin, java.util.Optional<CornerRecord> next,
                java.util.List<Point> points, java.util.OptionalInt count)
                implements Sampled<ValueSlice<Corner>> {
              @Override public ValueSlice<Corner> cornersSlice() { return null; }
              @Override public FloatSlice samplesSlice() { return null; }
              @Override public ArenaText nameChars() { return null; }
              @Override public Corner originView() { return null; }
              @Override public Object nextView() { return null; }
              @Override public ReferenceSlice<Point> pointsSlice() { return null; }
              @Override public int countOr(int other) { return other; }
            }
            """);
  }

  @Test
  void oneComponentOfTheOwnViewOrRecord() {
    compilesClean(
        IMPORTS + "@ArenaValue record LinkRecord(@Nullable Link next) {}",
        IMPORTS + "@ArenaValue record HeldRecord(@OnHeap HeldRecord next) {}",
        IMPORTS
            + """
            @ArenaValue record BoxRecord(@Nullable Box next) {
              BoxRecord {
                if (next == null) {
                  throw new IllegalArgumentException();
                }
              }
            }
            """);
  }
}
