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
 * A {@link PixelRecord} in an arena.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link PixelCodec}.
 */
@ArenaGenerated(from = PixelRecord.class)
final class Pixel extends ArenaView {
  Pixel() {
    super(PixelCodec.KIND);
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
    return (Factory) PixelCodec.KIND.in(alloc);
  }

  /**
   * The component {@code lit}.
   *
   * @return its value
   */
  public boolean lit() {
    return Bytes.getBoolean(this, PixelCodec.LIT_OFFSET);
  }

  /**
   * The component {@code alpha}.
   *
   * @return its value
   */
  public byte alpha() {
    return Bytes.getByte(this, PixelCodec.ALPHA_OFFSET);
  }

  /**
   * The component {@code row}.
   *
   * @return its value
   */
  public short row() {
    return Bytes.getShort(this, PixelCodec.ROW_OFFSET);
  }

  /**
   * The component {@code glyph}.
   *
   * @return its value
   */
  public char glyph() {
    return Bytes.getChar(this, PixelCodec.GLYPH_OFFSET);
  }

  /**
   * The component {@code count}.
   *
   * @return its value
   */
  public int count() {
    return Bytes.getInt(this, PixelCodec.COUNT_OFFSET);
  }

  /**
   * The component {@code seed}.
   *
   * @return its value
   */
  public long seed() {
    return Bytes.getLong(this, PixelCodec.SEED_OFFSET);
  }

  /**
   * The component {@code weight}.
   *
   * @return its value
   */
  public float weight() {
    return Bytes.getFloat(this, PixelCodec.WEIGHT_OFFSET);
  }

  /**
   * The component {@code depth}.
   *
   * @return its value
   */
  public double depth() {
    return Bytes.getDouble(this, PixelCodec.DEPTH_OFFSET);
  }

  /**
   * The component {@code channel}.
   *
   * @return the constant
   */
  public Channel channel() {
    return PixelCodec.CHANNEL_CONSTANTS[Bytes.getByte(this, PixelCodec.CHANNEL_OFFSET) & 0xff];
  }

  /**
   * The component {@code mask}.
   *
   * @return the constant, or null if it is absent
   */
  public Channel mask() {
    return PixelCodec.CHANNEL_OR_NULL[Bytes.getByte(this, PixelCodec.MASK_OFFSET) & 0xff];
  }

  /**
   * Copies this value to the Java heap.
   *
   * @return the record
   * @throws IllegalStateException if the scope of this view was closed
   */
  public PixelRecord toRecord() {
    return PixelCodec.read(live(this), 0);
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
  public Pixel copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Pixel that = viewOf(PixelCodec.KIND, other);
    return that != null && PixelCodec.equal(live(this), 0, that, 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    Pixel at = live(this);
    return record instanceof PixelRecord value && PixelCodec.contentEquals(at, 0, value);
  }

  @Override
  public int hashCode() {
    return PixelCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? PixelCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes values in one scope; valid until that is closed. */
  public static final class Factory extends ArenaFactory<PixelRecord, Pixel> {
    Factory() {
      super(PixelCodec.KIND);
    }

    /**
     * Writes a value of these components into the arena.
     *
     * @param lit the component {@code lit}
     * @param alpha the component {@code alpha}
     * @param row the component {@code row}
     * @param glyph the component {@code glyph}
     * @param count the component {@code count}
     * @param seed the component {@code seed}
     * @param weight the component {@code weight}
     * @param depth the component {@code depth}
     * @param channel the component {@code channel}
     * @param mask the component {@code mask}
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Pixel of(
        boolean lit,
        byte alpha,
        short row,
        char glyph,
        int count,
        long seed,
        float weight,
        double depth,
        Channel channel,
        Channel mask) {
      return view(place(lit, alpha, row, glyph, count, seed, weight, depth, channel, mask));
    }

    /**
     * Copies a record into the arena.
     *
     * @param value the record
     * @return a view of the copy
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Pixel copyOf(PixelRecord value) {
      return view(placeCopy(Arguments.notNull(value, "value")));
    }

    /**
     * For generated code: writes a value without making a view.
     *
     * @param lit the component {@code lit}
     * @param alpha the component {@code alpha}
     * @param row the component {@code row}
     * @param glyph the component {@code glyph}
     * @param count the component {@code count}
     * @param seed the component {@code seed}
     * @param weight the component {@code weight}
     * @param depth the component {@code depth}
     * @param channel the component {@code channel}
     * @param mask the component {@code mask}
     * @return its place
     */
    public long place(
        boolean lit,
        byte alpha,
        short row,
        char glyph,
        int count,
        long seed,
        float weight,
        double depth,
        Channel channel,
        Channel mask) {
      return PixelCodec.place(
          scope(), lit, alpha, row, glyph, count, seed, weight, depth, channel, mask);
    }

    @Override
    public long placeCopy(PixelRecord value) {
      return place(
          value.lit(),
          value.alpha(),
          value.row(),
          value.glyph(),
          value.count(),
          value.seed(),
          value.weight(),
          value.depth(),
          value.channel(),
          value.mask());
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
    public Slice sliceOf(Collection<PixelRecord> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (PixelRecord value : values) {
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
  public static final class Slice extends ValueSlice<Pixel> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, Pixel> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, PixelCodec.KIND, true);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records
     * @return the slice
     */
    public static Slice of(PixelRecord... values) {
      Arguments.notNull(values, "values");
      Slice slice = KIND.detached(values.length);
      for (int i = 0; i < values.length; i++) {
        slice.put(i, values[i]);
      }
      return slice;
    }

    /**
     * Writes a value of these components into a slot.
     *
     * @param index of the slot
     * @param lit the component {@code lit}
     * @param alpha the component {@code alpha}
     * @param row the component {@code row}
     * @param glyph the component {@code glyph}
     * @param count the component {@code count}
     * @param seed the component {@code seed}
     * @param weight the component {@code weight}
     * @param depth the component {@code depth}
     * @param channel the component {@code channel}
     * @param mask the component {@code mask}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(
        int index,
        boolean lit,
        byte alpha,
        short row,
        char glyph,
        int count,
        long seed,
        float weight,
        double depth,
        Channel channel,
        Channel mask) {
      PixelCodec.write(
          this,
          checkIndex(index) * PixelCodec.BYTE_SIZE,
          lit,
          alpha,
          row,
          glyph,
          count,
          seed,
          weight,
          depth,
          channel,
          mask);
    }

    /**
     * Copies a record into a slot.
     *
     * @param index of the slot
     * @param value the record
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, PixelRecord value) {
      Arguments.notNull(value, "value");
      put(
          index,
          value.lit(),
          value.alpha(),
          value.row(),
          value.glyph(),
          value.count(),
          value.seed(),
          value.weight(),
          value.depth(),
          value.channel(),
          value.mask());
    }

    @Override
    public void put(int index, Pixel value) {
      copyBytes(index, value);
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
     * Adds a value of these components.
     *
     * @param lit the component {@code lit}
     * @param alpha the component {@code alpha}
     * @param row the component {@code row}
     * @param glyph the component {@code glyph}
     * @param count the component {@code count}
     * @param seed the component {@code seed}
     * @param weight the component {@code weight}
     * @param depth the component {@code depth}
     * @param channel the component {@code channel}
     * @param mask the component {@code mask}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(
        boolean lit,
        byte alpha,
        short row,
        char glyph,
        int count,
        long seed,
        float weight,
        double depth,
        Channel channel,
        Channel mask) {
      PixelCodec.write(
          this, room(), lit, alpha, row, glyph, count, seed, weight, depth, channel, mask);
      added();
      return this;
    }

    /**
     * Adds a copy of a record.
     *
     * @param value the record
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(PixelRecord value) {
      Arguments.notNull(value, "value");
      return add(
          value.lit(),
          value.alpha(),
          value.row(),
          value.glyph(),
          value.count(),
          value.seed(),
          value.weight(),
          value.depth(),
          value.channel(),
          value.mask());
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
  public static final class Cursor extends ValueCursor<Pixel> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, PixelCodec.KIND);
    }
  }
}
