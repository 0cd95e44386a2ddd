package io.github.lightarena.handwritten;

import io.github.lightarena.Allocator;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.codegen.ArenaCursor;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.FlyweightKind;
import io.github.lightarena.codegen.ValueCursor;
import io.github.lightarena.codegen.ValueSliceKind;
import io.github.lightarena.codegen.ViewText;
import java.util.Collection;

/**
 * A {@link CircleRecord} in an arena, seen through {@link CircleShape}.
 *
 * <p>Valid until the allocator it was made with is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link CircleCodec}.
 */
public final class Circle extends ArenaView implements CircleShape {
  Circle() {
    super(CircleCodec.KIND);
  }

  /**
   * {@return what makes circles in the scope of an allocator}
   *
   * @param alloc an open allocator
   * @throws IllegalStateException if its scope was closed
   */
  public Circle copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  public static Factory in(Allocator alloc) {
    return (Factory) CircleCodec.KIND.in(alloc);
  }

  @Override
  public double radius() {
    return Bytes.getDouble(this, CircleCodec.RADIUS_OFFSET);
  }

  /** {@return a record of this value, on the Java heap} */
  @Override
  public CircleRecord toRecord() {
    return CircleCodec.read(live(this), 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    live(this);
    return record instanceof CircleRecord value && Double.compare(radius(), value.radius()) == 0;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Circle that = viewOf(CircleCodec.KIND, other);
    return that != null && CircleCodec.equal(this, 0, that, 0);
  }

  @Override
  public int hashCode() {
    return CircleCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? CircleCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes circles in one scope; valid until it is closed. */
  public static final class Factory extends ArenaFactory<CircleRecord, Circle> {
    Factory() {
      super(CircleCodec.KIND);
    }

    /** {@return a circle of these components, written into the arena} */
    public Circle of(double radius) {
      return view(place(radius));
    }

    /** {@return a copy of a record in the arena} */
    public Circle copyOf(CircleRecord value) {
      return view(placeCopy(value));
    }

    /** Writes a circle without making a view, for references: {@return its place} */
    public long place(double radius) {
      return CircleCodec.place(scope(), radius);
    }

    @Override
    public long placeCopy(CircleRecord value) {
      return place(value.radius());
    }

    /** {@return a slice of zeroed circles} */
    public Slice slice(int length) {
      return newSlice(Slice.KIND, length);
    }

    /** {@return a slice of copies of records} */
    public Slice sliceOf(Collection<CircleRecord> values) {
      Slice slice = slice(values.size());
      int i = 0;
      for (CircleRecord value : values) {
        slice.put(i++, value);
      }
      return slice;
    }

    /** {@return a builder for a slice whose length is not known at first} */
    public SliceBuilder sliceBuilder() {
      return newBuilder(SliceBuilder.KIND);
    }
  }

  /** Circles that lie side by side. */
  public static final class Slice extends ValueSlice<Circle> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, Circle> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, CircleCodec.KIND, true);

    Slice() {
      super(KIND);
    }

    /** {@return a slice of copies of records over memory of its own, which never closes} */
    public static Slice of(CircleRecord... values) {
      Slice slice = KIND.detached(values.length);
      for (int i = 0; i < values.length; i++) {
        slice.put(i, values[i]);
      }
      return slice;
    }

    /** Writes a circle of these components into a slot. */
    public void put(int index, double radius) {
      CircleCodec.write(this, checkIndex(index) * CircleCodec.BYTE_SIZE, radius);
    }

    /** Copies a record into a slot. */
    public void put(int index, CircleRecord value) {
      put(index, value.radius());
    }

    @Override
    public void put(int index, Circle value) {
      copyBytes(index, value);
    }

    @Override
    public Slice copyTo(Allocator alloc) {
      return Copies.of(KIND, this, alloc);
    }

    @Override
    public Slice slice(int from, int to) {
      return part(KIND, this, from, to);
    }

    /** {@return a cursor before the first circle} */
    public Cursor cursor() {
      return ArenaCursor.over(Cursor.KIND, this);
    }
  }

  /** Makes a slice of circles whose number is not known at first. */
  public static final class SliceBuilder extends ArenaSliceBuilder {
    static final FlyweightKind<SliceBuilder> KIND =
        new FlyweightKind<>(SliceBuilder.class, SliceBuilder::new);

    SliceBuilder() {
      super(KIND, Slice.KIND);
    }

    /** Adds a circle of these components. */
    public SliceBuilder add(double radius) {
      CircleCodec.write(this, room(), radius);
      added();
      return this;
    }

    /** Adds a copy of a record. */
    public SliceBuilder add(CircleRecord value) {
      return add(value.radius());
    }

    /** {@return the slice of what was added; the builder is of no more use} */
    public Slice build() {
      return build(Slice.KIND);
    }
  }

  /** Goes through a slice of circles with one flyweight that moves. */
  public static final class Cursor extends ValueCursor<Circle> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, CircleCodec.KIND);
    }
  }
}
