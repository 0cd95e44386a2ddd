package io.github.lightarena.it.liveness;

import io.github.lightarena.Allocator;
import io.github.lightarena.BooleanSlice;
import io.github.lightarena.ByteSlice;
import io.github.lightarena.CharSlice;
import io.github.lightarena.DoubleSlice;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.IntSlice;
import io.github.lightarena.LongSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ShortSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;
import io.github.lightarena.codegen.ArenaCursor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One value of each sort of component, and one object of each class that a user may hold. */
final class Fixture {
  private Fixture() {}

  enum Color {
    RED
  }

  @ArenaUnion({DotRecord.class, EverythingRecord.class})
  interface Shape {
    double area();

    default Shape self() {
      return this;
    }
  }

  interface Spot extends Shape {
    double x();

    @Override
    default double area() {
      return x();
    }
  }

  /** An interface of no union: references to it are open. */
  interface Thing {}

  @ArenaValue
  record DotRecord(double x) implements Spot, Thing, Comparable<DotRecord> {
    @Override
    public int compareTo(DotRecord other) {
      return Double.compare(x, other.x);
    }
  }

  /** Its behaviour is the record's own, and its constructor runs. */
  @ArenaValue
  record CheckedRecord(int i) {
    CheckedRecord {
      if (i < 0) {
        throw new IllegalArgumentException("i=" + i);
      }
    }
  }

  @ArenaValue
  record NothingRecord() {}

  /** What may be absent, and may change. */
  @ArenaValue(mutable = true)
  record ChangingRecord(
      int i,
      @Nullable String text,
      OptionalInt count,
      Optional<DotRecord> dot,
      @Nullable @OnHeap Object object,
      @Nullable Shape shape) {}

  @ArenaValue
  record EverythingRecord(
      boolean z,
      byte b,
      short s,
      char c,
      int i,
      long j,
      float f,
      double d,
      Color color,
      DotRecord nested,
      @Inline(DotRecord.class) Spot inline,
      Shape shape,
      Thing thing,
      Fixture_Dot dot,
      FloatSlice floats,
      ValueSlice<Fixture_Dot> dots,
      ReferenceSlice<Shape> shapes,
      ReferenceSlice<Thing> things,
      @OnHeap Object object,
      String text,
      CharSequence chars,
      LocalDate date,
      List<String> names,
      List<Color> colors,
      List<DotRecord> dotList,
      int[] array)
      implements Shape {
    @Override
    public double area() {
      return d;
    }
  }

  static EverythingRecord everything(Fixture_Dot dot) {
    return new EverythingRecord(
        true,
        (byte) 1,
        (short) 2,
        '3',
        4,
        5,
        6f,
        7,
        Color.RED,
        new DotRecord(8),
        new DotRecord(9),
        new DotRecord(10),
        new DotRecord(11),
        dot,
        FloatSlice.of(13f),
        Fixture_Dot.Slice.of(new DotRecord(14)),
        ReferenceSlice.of(new DotRecord(15)),
        ReferenceSlice.of(new DotRecord(16)),
        "object",
        "text é",
        "chars",
        LocalDate.of(2020, 1, 2),
        List.of("a", "b"),
        List.of(Color.RED),
        List.of(new DotRecord(17)),
        new int[] {18});
  }

  /** What an open allocator and its values hand out: an object of each class. */
  static List<Object> objects(Allocator alloc) {
    List<Object> all = new ArrayList<>();
    all.add(alloc);
    all.add(alloc.uninitialized());
    addSlices(alloc, all);
    addDots(alloc, all);
    addOthers(alloc, all);
    return all;
  }

  private static void addSlices(Allocator alloc, List<Object> all) {
    BooleanSlice booleans = alloc.booleans(2);
    ByteSlice bytes = alloc.bytes(2);
    ShortSlice shorts = alloc.shorts(2);
    CharSlice chars = alloc.chars(2);
    IntSlice ints = alloc.ints(2);
    LongSlice longs = alloc.longs(2);
    FloatSlice floats = alloc.floats(2);
    DoubleSlice doubles = alloc.doubles(2);
    all.addAll(List.of(booleans, bytes, shorts, chars, ints, longs, floats, doubles));
    ReferenceSlice<Thing> things = alloc.references(Thing.class, 1);
    things.put(0, new DotRecord(1));
    all.add(things);
    all.add(things.iterator());
  }

  private static void addDots(Allocator alloc, List<Object> all) {
    Fixture_Dot.Factory factory = Fixture_Dot.in(alloc);
    Fixture_Dot.Slice slice = factory.slice(2);
    Fixture_Dot.Cursor cursor = slice.cursor();
    cursor.next();
    all.addAll(List.of(factory, factory.of(1), slice, cursor, slice.iterator()));
    all.add(factory.sliceBuilder());
    Fixture_AnyShape.Factory union = Fixture_AnyShape.in(alloc);
    Fixture_AnyShape.Slice shapes = union.slice(2);
    shapes.putDot(0, 1);
    shapes.putDot(1, 2);
    Fixture_AnyShape.Cursor shapeCursor = shapes.cursor();
    shapeCursor.next();
    all.addAll(List.of(union, shapes.get(0), shapes, shapeCursor, shapes.iterator()));
    all.add(union.sliceBuilder());
  }

  private static void addOthers(Allocator alloc, List<Object> all) {
    Fixture_Everything.Factory factory = Fixture_Everything.in(alloc);
    Fixture_Everything everything = factory.copyOf(everything(Fixture_Dot.in(alloc).of(12)));
    Fixture_Everything.Slice slice = factory.slice(1);
    slice.put(0, everything);
    Fixture_Everything.Cursor cursor = slice.cursor();
    cursor.next();
    all.addAll(List.of(factory, everything, slice, cursor, factory.sliceBuilder()));
    all.add(everything.chars());
    all.addAll(List.of(everything.namesSlice(), everything.namesSlice().iterator()));
    all.addAll(List.of(everything.colorsSlice(), everything.colorsSlice().iterator()));
    Fixture_Checked.Factory checked = Fixture_Checked.in(alloc);
    all.addAll(List.of(checked, checked.of(1), checked.slice(1), checked.sliceBuilder()));
    all.add(started(checked.slice(1).cursor()));
    Fixture_Changing.Factory changing = Fixture_Changing.in(alloc);
    all.addAll(List.of(changing, changing.zeroed(), changing.slice(1), changing.sliceBuilder()));
    all.add(started(changing.slice(1).cursor()));
    Fixture_Nothing.Factory nothing = Fixture_Nothing.in(alloc);
    all.addAll(List.of(nothing, nothing.of(), nothing.slice(1), nothing.sliceBuilder()));
    all.add(started(nothing.slice(1).cursor()));
  }

  private static ArenaCursor started(ArenaCursor cursor) {
    cursor.next();
    return cursor;
  }
}
