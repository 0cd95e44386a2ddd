package golden;

import io.github.lightarena.Allocator;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaCursor;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.FlyweightKind;
import io.github.lightarena.codegen.ValueCursor;
import io.github.lightarena.codegen.ValueSliceKind;
import io.github.lightarena.codegen.ViewText;
import java.util.Collection;

/**
 * A {@link RangeRecord} in an arena.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link RangeCodec}.
 */
@ArenaGenerated(from = RangeRecord.class, runsConstructor = true)
public final class Range extends ArenaView {
  Range() {
    super(RangeCodec.KIND);
  }

  /**
   * Answers what makes values of this kind in the scope of an allocator; it may be kept as long as
   * the scope is open.
   *
   * @param alloc an open allocator
   * @return the factory
   * @throws IllegalStateException if its scope was closed
   */
  public static Factory in(Allocator alloc) {
    return (Factory) RangeCodec.KIND.in(alloc);
  }

  /**
   * The component {@code from}.
   *
   * @return its value
   */
  public int from() {
    return Bytes.getInt(this, RangeCodec.FROM_OFFSET);
  }

  /**
   * The component {@code to}.
   *
   * @return its value
   */
  public int to() {
    return Bytes.getInt(this, RangeCodec.TO_OFFSET);
  }

  /**
   * Copies this value to the Java heap.
   *
   * @return the record
   * @throws IllegalStateException if the scope of this view was closed
   */
  public RangeRecord toRecord() {
    return RangeCodec.read(live(this), 0);
  }

  /**
   * Copies this value into the scope of an allocator, of any arena.
   *
   * @param alloc an open allocator
   * @return a view of the copy
   * @throws NullPointerException if the allocator is null
   * @throws IllegalStateException if the scope of this view was closed, or that of the allocator is
   *     closed or not the innermost one
   */
  public Range copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Range that = viewOf(RangeCodec.KIND, other);
    return that != null && RangeCodec.equal(live(this), 0, that, 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    Range at = live(this);
    return record instanceof RangeRecord value && RangeCodec.contentEquals(at, 0, value);
  }

  @Override
  public int hashCode() {
    return RangeCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? RangeCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes values in one scope; valid until that is closed. */
  public static final class Factory extends ArenaFactory<RangeRecord, Range> {
    Factory() {
      super(RangeCodec.KIND);
    }

    /**
     * Writes a value of these components into the arena.
     *
     * <p>The record's constructor runs, and makes a record on the Java heap.
     *
     * @param from the component {@code from}
     * @param to the component {@code to}
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Range of(int from, int to) {
      return view(place(from, to));
    }

    /**
     * Copies a record into the arena.
     *
     * @param value the record
     * @return a view of the copy
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Range copyOf(RangeRecord value) {
      return view(placeCopy(Arguments.notNull(value, "value")));
    }

    /**
     * For generated code: writes a value without making a view.
     *
     * @param from the component {@code from}
     * @param to the component {@code to}
     * @return its place
     */
    public long place(int from, int to) {
      return placeCopy(new RangeRecord(from, to));
    }

    @Override
    public long placeCopy(RangeRecord value) {
      return placeUnchecked(value.from(), value.to());
    }

    private long placeUnchecked(int from, int to) {
      return RangeCodec.place(scope(), from, to);
    }

    /**
     * Makes a slice whose bytes are all zero; no constructor of a record runs.
     *
     * @param length in elements
     * @return the slice
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Slice slice(int length) {
      return newSlice(Slice.KIND, length);
    }

    /**
     * Makes a slice of these values.
     *
     * @param values its elements
     * @return the slice
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Slice sliceOf(Collection<RangeRecord> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (RangeRecord value : values) {
          slice.put(i++, value);
        }
        return filled(slice);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    /**
     * Makes a builder for a slice whose length is not known at first.
     *
     * @return an empty builder
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public SliceBuilder sliceBuilder() {
      return newBuilder(SliceBuilder.KIND);
    }
  }

  /** Values that lie side by side. */
  public static final class Slice extends ValueSlice<Range> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, Range> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, RangeCodec.KIND, true);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records
     * @return the slice
     */
    public static Slice of(RangeRecord... values) {
      Arguments.notNull(values, "values");
      Slice slice = KIND.detached(values.length);
      for (int i = 0; i < values.length; i++) {
        slice.put(i, values[i]);
      }
      return slice;
    }

    /**
     * Writes a value of these components into a slot; the record's constructor runs.
     *
     * @param index of the slot
     * @param from the component {@code from}
     * @param to the component {@code to}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, int from, int to) {
      put(index, new RangeRecord(from, to));
    }

    /**
     * Copies a record into a slot.
     *
     * @param index of the slot
     * @param value the record
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, RangeRecord value) {
      Arguments.notNull(value, "value");
      putUnchecked(index, value.from(), value.to());
    }

    @Override
    public void put(int index, Range value) {
      copyBytes(index, value);
    }

    private void putUnchecked(int index, int from, int to) {
      RangeCodec.write(this, checkIndex(index) * RangeCodec.BYTE_SIZE, from, to);
    }

    @Override
    public Slice slice(int from, int to) {
      return part(KIND, this, from, to);
    }

    @Override
    public Slice copyTo(Allocator alloc) {
      return Copies.of(KIND, this, alloc);
    }

    /**
     * Makes a cursor that stands before the first element.
     *
     * @return the cursor
     * @throws IllegalStateException if the scope was closed
     */
    public Cursor cursor() {
      return ArenaCursor.over(Cursor.KIND, this);
    }
  }

  /** Makes a slice whose length is not known at first. */
  public static final class SliceBuilder extends ArenaSliceBuilder {
    static final FlyweightKind<SliceBuilder> KIND =
        new FlyweightKind<>(SliceBuilder.class, SliceBuilder::new);

    SliceBuilder() {
      super(KIND, Slice.KIND);
    }

    /**
     * Adds a value of these components; the record's constructor runs.
     *
     * @param from the component {@code from}
     * @param to the component {@code to}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(int from, int to) {
      return add(new RangeRecord(from, to));
    }

    /**
     * Adds a copy of a record.
     *
     * @param value the record
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(RangeRecord value) {
      Arguments.notNull(value, "value");
      return addUnchecked(value.from(), value.to());
    }

    private SliceBuilder addUnchecked(int from, int to) {
      RangeCodec.write(this, room(), from, to);
      added();
      return this;
    }

    /**
     * Answers the slice of what was added; the builder is of no more use.
     *
     * @return the slice
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Slice build() {
      return build(Slice.KIND);
    }
  }

  /** Goes through a slice with one flyweight that moves. */
  public static final class Cursor extends ValueCursor<Range> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, RangeCodec.KIND);
    }
  }
}
