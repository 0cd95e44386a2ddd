package golden;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;
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
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.ScopeFactory;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.Texts;
import io.github.lightarena.codegen.ValueCursor;
import io.github.lightarena.codegen.ValueSliceKind;
import io.github.lightarena.codegen.ViewText;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A {@link StopRecord} in an arena.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link StopCodec}.
 */
@ArenaGenerated(from = StopRecord.class)
final class Stop extends ArenaView {
  Stop() {
    super(StopCodec.KIND);
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
    return (Factory) StopCodec.KIND.in(alloc);
  }

  /**
   * The component {@code platform}.
   *
   * @return a new {@code OptionalInt} at each call; {@link #hasPlatform()} and {@link #platformOr}
   *     make none
   */
  public OptionalInt platform() {
    return Bytes.getBoolean(this, StopCodec.PLATFORM_PRESENT_OFFSET)
        ? OptionalInt.of(Bytes.getInt(this, StopCodec.PLATFORM_OFFSET))
        : OptionalInt.empty();
  }

  /**
   * Tells whether the component {@code platform} is there.
   *
   * @return whether it is
   */
  public boolean hasPlatform() {
    return Bytes.getBoolean(this, StopCodec.PLATFORM_PRESENT_OFFSET);
  }

  /**
   * The component {@code platform} if it is there.
   *
   * @param other the answer if it is absent
   * @return the component, or {@code other}
   */
  public int platformOr(int other) {
    return Bytes.getBoolean(this, StopCodec.PLATFORM_PRESENT_OFFSET)
        ? Bytes.getInt(this, StopCodec.PLATFORM_OFFSET)
        : other;
  }

  /**
   * The component {@code shelter}.
   *
   * @return a new {@code Optional} at each call; {@link #hasShelter()} and {@link #shelterView()}
   *     make none
   */
  public Optional<PlaceRecord> shelter() {
    return Bytes.getBoolean(this, StopCodec.SHELTER_PRESENT_OFFSET)
        ? Optional.of(PlaceCodec.read(this, StopCodec.SHELTER_OFFSET))
        : Optional.empty();
  }

  /**
   * Tells whether the component {@code shelter} is there.
   *
   * @return whether it is
   */
  public boolean hasShelter() {
    return Bytes.getBoolean(this, StopCodec.SHELTER_PRESENT_OFFSET);
  }

  /**
   * The component {@code shelter}, where it lies.
   *
   * @return a view of its bytes, or null if it is absent
   */
  public Place shelterView() {
    return Bytes.getBoolean(this, StopCodec.SHELTER_PRESENT_OFFSET)
        ? References.inline(this, StopCodec.SHELTER_OFFSET, PlaceCodec.KIND)
        : null;
  }

  /**
   * Aims a flyweight at the component {@code shelter}.
   *
   * @param into the flyweight
   * @return {@code into}; or null, and it stays where it is, if the component is absent
   */
  public Place shelterView(Place into) {
    return Bytes.getBoolean(this, StopCodec.SHELTER_PRESENT_OFFSET)
        ? References.inline(this, StopCodec.SHELTER_OFFSET, into)
        : null;
  }

  /**
   * The component {@code next}.
   *
   * @return a new {@code Optional} at each call; {@link #hasNext()} and {@link #nextView()} make
   *     none
   */
  public Optional<Stop> next() {
    return Optional.ofNullable(References.view(this, StopCodec.NEXT_OFFSET, StopCodec.KIND));
  }

  /**
   * Tells whether the component {@code next} is there.
   *
   * @return whether it is
   */
  public boolean hasNext() {
    return !References.isNull(this, StopCodec.NEXT_OFFSET);
  }

  /**
   * The component {@code next}, where it lies.
   *
   * @return a view of the value that it refers to, or null if it is absent
   */
  public Stop nextView() {
    return References.view(this, StopCodec.NEXT_OFFSET, StopCodec.KIND);
  }

  /**
   * Aims a flyweight at the component {@code next}.
   *
   * @param into the flyweight
   * @return {@code into}; or null, and it stays where it is, if the component is absent
   */
  public Stop nextView(Stop into) {
    return References.view(this, StopCodec.NEXT_OFFSET, into);
  }

  /**
   * The component {@code name}.
   *
   * @return a new {@code Optional} at each call; {@link #hasName()} and {@link #nameChars()} make
   *     none
   */
  public Optional<String> name() {
    return Optional.ofNullable(
        Texts.read(this, StopCodec.NAME_OFFSET, StopCodec.NAME_LENGTH_OFFSET));
  }

  /**
   * Tells whether the component {@code name} is there.
   *
   * @return whether it is
   */
  public boolean hasName() {
    return !References.isNull(this, StopCodec.NAME_OFFSET);
  }

  /**
   * The component {@code name}, where it lies.
   *
   * @return a flyweight on its bytes, or null if it is absent
   */
  public ArenaText nameChars() {
    return Texts.view(this, StopCodec.NAME_OFFSET, StopCodec.NAME_LENGTH_OFFSET, ArenaText.KIND);
  }

  /**
   * Aims a flyweight at the component {@code name}.
   *
   * @param into the flyweight
   * @return {@code into}; or null, and it stays where it is, if the component is absent
   */
  public ArenaText nameChars(ArenaText into) {
    return Texts.view(this, StopCodec.NAME_OFFSET, StopCodec.NAME_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code lift}.
   *
   * @return a new {@code PlaceRecord} at each call, or null if it is absent; {@link #hasLift()} and
   *     {@link #liftView()} make none
   */
  public PlaceRecord lift() {
    return Bytes.getBoolean(this, StopCodec.LIFT_PRESENT_OFFSET)
        ? PlaceCodec.read(this, StopCodec.LIFT_OFFSET)
        : null;
  }

  /**
   * Tells whether the component {@code lift} is there.
   *
   * @return whether it is
   */
  public boolean hasLift() {
    return Bytes.getBoolean(this, StopCodec.LIFT_PRESENT_OFFSET);
  }

  /**
   * The component {@code lift}, where it lies.
   *
   * @return a view of its bytes, or null if it is absent
   */
  public Place liftView() {
    return Bytes.getBoolean(this, StopCodec.LIFT_PRESENT_OFFSET)
        ? References.inline(this, StopCodec.LIFT_OFFSET, PlaceCodec.KIND)
        : null;
  }

  /**
   * Aims a flyweight at the component {@code lift}.
   *
   * @param into the flyweight
   * @return {@code into}; or null, and it stays where it is, if the component is absent
   */
  public Place liftView(Place into) {
    return Bytes.getBoolean(this, StopCodec.LIFT_PRESENT_OFFSET)
        ? References.inline(this, StopCodec.LIFT_OFFSET, into)
        : null;
  }

  /**
   * The component {@code delay}.
   *
   * @return its value, boxed, or null if it is absent; {@link #hasDelay()} and {@link #delayOr}
   *     make none
   */
  public Integer delay() {
    return Bytes.getBoolean(this, StopCodec.DELAY_PRESENT_OFFSET)
        ? Bytes.getInt(this, StopCodec.DELAY_OFFSET)
        : null;
  }

  /**
   * Tells whether the component {@code delay} is there.
   *
   * @return whether it is
   */
  public boolean hasDelay() {
    return Bytes.getBoolean(this, StopCodec.DELAY_PRESENT_OFFSET);
  }

  /**
   * The component {@code delay} if it is there.
   *
   * @param other the answer if it is absent
   * @return the component, or {@code other}
   */
  public int delayOr(int other) {
    return Bytes.getBoolean(this, StopCodec.DELAY_PRESENT_OFFSET)
        ? Bytes.getInt(this, StopCodec.DELAY_OFFSET)
        : other;
  }

  /**
   * Copies this value to the Java heap; what it refers to stays in the arena.
   *
   * @return the record
   * @throws IllegalStateException if the scope of this view was closed
   */
  public StopRecord toRecord() {
    return StopCodec.read(live(this), 0);
  }

  /**
   * Copies this value, and all that it refers to, into the scope of an allocator, of any arena.
   *
   * @param alloc an open allocator
   * @return a view of the copy
   * @throws NullPointerException if the allocator is null
   * @throws IllegalStateException if the scope of this view was closed, or that of the allocator is
   *     closed or not the innermost one
   */
  public Stop copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Stop that = viewOf(StopCodec.KIND, other);
    return that != null && StopCodec.equal(live(this), 0, that, 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    Stop at = live(this);
    return record instanceof StopRecord value && StopCodec.contentEquals(at, 0, value);
  }

  @Override
  public int hashCode() {
    return StopCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? StopCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes values in one scope; valid until that is closed. */
  public static final class Factory extends ArenaFactory<StopRecord, Stop> {
    Factory() {
      super(StopCodec.KIND);
    }

    /**
     * Writes a value of these components into the arena.
     *
     * @param platform the component {@code platform}
     * @param shelter the component {@code shelter}
     * @param next the component {@code next}
     * @param name the component {@code name}
     * @param lift the component {@code lift}
     * @param delay the component {@code delay}
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Stop of(
        OptionalInt platform,
        Optional<PlaceRecord> shelter,
        Optional<Stop> next,
        Optional<String> name,
        PlaceRecord lift,
        Integer delay) {
      return view(place(platform, shelter, next, name, lift, delay));
    }

    /**
     * Copies a record into the arena.
     *
     * @param value the record
     * @return a view of the copy
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Stop copyOf(StopRecord value) {
      return view(placeCopy(Arguments.notNull(value, "value")));
    }

    /**
     * For generated code: writes a value without making a view.
     *
     * @param platform the component {@code platform}
     * @param shelter the component {@code shelter}
     * @param next the component {@code next}
     * @param name the component {@code name}
     * @param lift the component {@code lift}
     * @param delay the component {@code delay}
     * @return its place
     */
    public long place(
        OptionalInt platform,
        Optional<PlaceRecord> shelter,
        Optional<Stop> next,
        Optional<String> name,
        PlaceRecord lift,
        Integer delay) {
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Stores.notNullOptional(next, "next");
        long nextReference = Stores.nullableReference(this, next.orElse(null));
        Stores.notNullOptional(name, "name");
        int nameLength = Texts.nullableByteLength(name.orElse(null), "name");
        long nameReference = Texts.reference(this, name.orElse(null), nameLength);
        Stop at = reserve();
        StopCodec.write(
            at, 0, platform, shelter, nextReference, nameReference, nameLength, lift, delay);
        return placeOf(at);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    @Override
    public long placeCopy(StopRecord value) {
      return place(
          value.platform(),
          value.shelter(),
          value.next(),
          value.name(),
          value.lift(),
          value.delay());
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
    public Slice sliceOf(Collection<StopRecord> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (StopRecord value : values) {
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
  public static final class Slice extends ValueSlice<Stop> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, Stop> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, StopCodec.KIND, false);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records
     * @return the slice
     */
    public static Slice of(StopRecord... values) {
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
     * @param platform the component {@code platform}
     * @param shelter the component {@code shelter}
     * @param next the component {@code next}
     * @param name the component {@code name}
     * @param lift the component {@code lift}
     * @param delay the component {@code delay}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(
        int index,
        OptionalInt platform,
        Optional<PlaceRecord> shelter,
        Optional<Stop> next,
        Optional<String> name,
        PlaceRecord lift,
        Integer delay) {
      int slot = checkIndex(index) * StopCodec.BYTE_SIZE;
      ScopeFactory<Stop> home = StopCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        Stores.notNullOptional(next, "next");
        long nextReference = Stores.nullableReference(home, next.orElse(null));
        Stores.notNullOptional(name, "name");
        int nameLength = Texts.nullableByteLength(name.orElse(null), "name");
        long nameReference = Texts.reference(home, name.orElse(null), nameLength);
        StopCodec.write(
            this, slot, platform, shelter, nextReference, nameReference, nameLength, lift, delay);
        Stores.stored(home, mark, this);
      } catch (Throwable failure) {
        Stores.rollBack(home, mark, scopeMark);
        throw failure;
      }
    }

    /**
     * Copies a record into a slot.
     *
     * @param index of the slot
     * @param value the record
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, StopRecord value) {
      Arguments.notNull(value, "value");
      put(
          index,
          value.platform(),
          value.shelter(),
          value.next(),
          value.name(),
          value.lift(),
          value.delay());
    }

    @Override
    public void put(int index, Stop value) {
      Arguments.notNull(value, "value");
      if (!copyShared(index, value)) {
        put(
            index,
            Bytes.getBoolean(value, StopCodec.PLATFORM_PRESENT_OFFSET)
                ? OptionalInt.of(Bytes.getInt(value, StopCodec.PLATFORM_OFFSET))
                : OptionalInt.empty(),
            Bytes.getBoolean(value, StopCodec.SHELTER_PRESENT_OFFSET)
                ? Optional.of(PlaceCodec.read(value, StopCodec.SHELTER_OFFSET))
                : Optional.empty(),
            Optional.ofNullable(References.view(value, StopCodec.NEXT_OFFSET, StopCodec.KIND)),
            Optional.ofNullable(
                Texts.read(value, StopCodec.NAME_OFFSET, StopCodec.NAME_LENGTH_OFFSET)),
            Bytes.getBoolean(value, StopCodec.LIFT_PRESENT_OFFSET)
                ? PlaceCodec.read(value, StopCodec.LIFT_OFFSET)
                : null,
            Bytes.getBoolean(value, StopCodec.DELAY_PRESENT_OFFSET)
                ? Bytes.getInt(value, StopCodec.DELAY_OFFSET)
                : null);
      }
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
     * @param platform the component {@code platform}
     * @param shelter the component {@code shelter}
     * @param next the component {@code next}
     * @param name the component {@code name}
     * @param lift the component {@code lift}
     * @param delay the component {@code delay}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(
        OptionalInt platform,
        Optional<PlaceRecord> shelter,
        Optional<Stop> next,
        Optional<String> name,
        PlaceRecord lift,
        Integer delay) {
      room();
      ScopeFactory<Stop> home = StopCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        Stores.notNullOptional(next, "next");
        long nextReference = Stores.nullableReference(home, next.orElse(null));
        Stores.notNullOptional(name, "name");
        int nameLength = Texts.nullableByteLength(name.orElse(null), "name");
        long nameReference = Texts.reference(home, name.orElse(null), nameLength);
        StopCodec.write(
            this, room(), platform, shelter, nextReference, nameReference, nameLength, lift, delay);
        Stores.stored(home, mark, this);
      } catch (Throwable failure) {
        Stores.rollBack(home, mark, scopeMark);
        throw failure;
      }
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
    public SliceBuilder add(StopRecord value) {
      Arguments.notNull(value, "value");
      return add(
          value.platform(),
          value.shelter(),
          value.next(),
          value.name(),
          value.lift(),
          value.delay());
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
  public static final class Cursor extends ValueCursor<Stop> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, StopCodec.KIND);
    }
  }
}
