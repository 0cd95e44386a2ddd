package golden;

import io.github.lightarena.Allocator;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaCursor;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.FlyweightKind;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.ValueCursor;
import io.github.lightarena.codegen.ValueSliceKind;
import io.github.lightarena.codegen.ViewText;
import java.util.Collection;

/**
 * A {@link Ray} in an arena.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link RayCodec}.
 */
@ArenaGenerated(from = Ray.class)
public final class RayView extends ArenaView {
  RayView() {
    super(RayCodec.KIND);
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
    return (Factory) RayCodec.KIND.in(alloc);
  }

  /**
   * The component {@code origin}.
   *
   * @return a new {@code Vec3Record} at each call; {@link #originView()} makes none
   */
  public Vec3Record origin() {
    return Vec3Codec.read(this, RayCodec.ORIGIN_OFFSET);
  }

  /**
   * The component {@code origin}, where it lies.
   *
   * @return a view of its bytes
   */
  public Vec3 originView() {
    return References.inline(this, RayCodec.ORIGIN_OFFSET, Vec3Codec.KIND);
  }

  /**
   * Aims a flyweight at the component {@code origin}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public Vec3 originView(Vec3 into) {
    return References.inline(this, RayCodec.ORIGIN_OFFSET, into);
  }

  /**
   * The component {@code direction}.
   *
   * @return a view of its bytes
   */
  public Vec3 direction() {
    return References.inline(this, RayCodec.DIRECTION_OFFSET, Vec3Codec.KIND);
  }

  /**
   * Aims a flyweight at the component {@code direction}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public Vec3 direction(Vec3 into) {
    return References.inline(this, RayCodec.DIRECTION_OFFSET, into);
  }

  /**
   * Copies this value to the Java heap.
   *
   * @return the record
   * @throws IllegalStateException if the scope of this view was closed
   */
  public Ray toRecord() {
    return RayCodec.read(live(this), 0);
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
  public RayView copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    RayView that = viewOf(RayCodec.KIND, other);
    return that != null && RayCodec.equal(live(this), 0, that, 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    RayView at = live(this);
    return record instanceof Ray value && RayCodec.contentEquals(at, 0, value);
  }

  @Override
  public int hashCode() {
    return RayCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? RayCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes values in one scope; valid until that is closed. */
  public static final class Factory extends ArenaFactory<Ray, RayView> {
    Factory() {
      super(RayCodec.KIND);
    }

    /**
     * Writes a value of these components into the arena.
     *
     * @param origin the component {@code origin}
     * @param direction the component {@code direction}
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public RayView of(Vec3Record origin, Vector direction) {
      return view(place(origin, direction));
    }

    /**
     * Copies a record into the arena.
     *
     * @param value the record
     * @return a view of the copy
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public RayView copyOf(Ray value) {
      return view(placeCopy(Arguments.notNull(value, "value")));
    }

    /**
     * For generated code: writes a value without making a view.
     *
     * @param origin the component {@code origin}
     * @param direction the component {@code direction}
     * @return its place
     */
    public long place(Vec3Record origin, Vector direction) {
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        RayView at = reserve();
        RayCodec.write(at, 0, origin, direction);
        return placeOf(at);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    @Override
    public long placeCopy(Ray value) {
      return place(value.origin(), value.direction());
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
    public Slice sliceOf(Collection<Ray> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (Ray value : values) {
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
  public static final class Slice extends ValueSlice<RayView> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, RayView> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, RayCodec.KIND, true);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records
     * @return the slice
     */
    public static Slice of(Ray... values) {
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
     * @param origin the component {@code origin}
     * @param direction the component {@code direction}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, Vec3Record origin, Vector direction) {
      RayCodec.write(this, checkIndex(index) * RayCodec.BYTE_SIZE, origin, direction);
    }

    /**
     * Copies a record into a slot.
     *
     * @param index of the slot
     * @param value the record
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, Ray value) {
      Arguments.notNull(value, "value");
      put(index, value.origin(), value.direction());
    }

    @Override
    public void put(int index, RayView value) {
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
     * @param origin the component {@code origin}
     * @param direction the component {@code direction}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(Vec3Record origin, Vector direction) {
      RayCodec.write(this, room(), origin, direction);
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
    public SliceBuilder add(Ray value) {
      Arguments.notNull(value, "value");
      return add(value.origin(), value.direction());
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
  public static final class Cursor extends ValueCursor<RayView> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, RayCodec.KIND);
    }
  }
}
