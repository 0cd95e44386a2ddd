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
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.ScopeFactory;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.ValueCursor;
import io.github.lightarena.codegen.ValueSliceKind;
import io.github.lightarena.codegen.ViewText;
import java.util.Collection;

/**
 * A {@link ParticleRecord} in an arena.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link ParticleCodec}.
 */
@ArenaGenerated(from = ParticleRecord.class, runsConstructor = true)
final class Particle extends ArenaView {
  Particle() {
    super(ParticleCodec.KIND);
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
    return (Factory) ParticleCodec.KIND.in(alloc);
  }

  /**
   * The component {@code state}.
   *
   * @return its value
   */
  public byte state() {
    return Bytes.getByte(this, ParticleCodec.STATE_OFFSET);
  }

  /**
   * The component {@code mass}.
   *
   * @return its value
   */
  public double mass() {
    return Bytes.getDouble(this, ParticleCodec.MASS_OFFSET);
  }

  /**
   * The component {@code kind}.
   *
   * @return the constant
   */
  public ParticleRecord.Kind kind() {
    return ParticleCodec.KIND_CONSTANTS[Bytes.getByte(this, ParticleCodec.KIND_OFFSET) & 0xff];
  }

  /**
   * The component {@code next}.
   *
   * @return a view of the value that it refers to, or null if it is absent
   */
  public Particle next() {
    return References.view(this, ParticleCodec.NEXT_OFFSET, ParticleCodec.KIND);
  }

  /**
   * Aims a flyweight at the component {@code next}.
   *
   * @param into the flyweight
   * @return {@code into}; or null, and it stays where it is, if the component is absent
   */
  public Particle next(Particle into) {
    return References.view(this, ParticleCodec.NEXT_OFFSET, into);
  }

  /**
   * Sets the component {@code state}; the record's constructor does not run.
   *
   * @param state its new value
   * @throws IllegalStateException if the scope of this view was closed
   */
  public void state(byte state) {
    Bytes.putByte(this, ParticleCodec.STATE_OFFSET, state);
  }

  /**
   * Sets the component {@code mass}; the record's constructor does not run.
   *
   * @param mass its new value
   * @throws IllegalStateException if the scope of this view was closed
   */
  public void mass(double mass) {
    Bytes.putDouble(this, ParticleCodec.MASS_OFFSET, mass);
  }

  /**
   * Sets the component {@code kind}; the record's constructor does not run.
   *
   * @param kind its new value
   * @throws NullPointerException if it is null
   * @throws IllegalStateException if the scope of this view was closed
   */
  public void kind(ParticleRecord.Kind kind) {
    Stores.notNull(kind, "kind");
    Bytes.putByte(this, ParticleCodec.KIND_OFFSET, (byte) kind.ordinal());
  }

  /**
   * Sets the component {@code next}; the record's constructor does not run.
   *
   * @param next its new value, or null
   * @throws IllegalStateException if the scope of this view or of the new value was closed, or if
   *     the new value would not live as long as this one, or if something has to be copied in while
   *     a nested scope is open
   */
  public void setNext(Particle next) {
    ScopeFactory<Particle> home = ParticleCodec.KIND.of(this);
    long mark = Stores.mark(home);
    long scopeMark = Stores.scopeMark(home);
    try {
      long nextReference = Stores.nullableReference(home, next);
      Bytes.putLong(this, ParticleCodec.NEXT_OFFSET, nextReference);
      Stores.stored(home, mark, this);
    } catch (Throwable failure) {
      Stores.rollBack(home, mark, scopeMark);
      throw failure;
    }
  }

  /**
   * Copies this value to the Java heap; what it refers to stays in the arena.
   *
   * @return the record
   * @throws IllegalStateException if the scope of this view was closed
   */
  public ParticleRecord toRecord() {
    return ParticleCodec.read(live(this), 0);
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
  public Particle copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Particle that = viewOf(ParticleCodec.KIND, other);
    return that != null && ParticleCodec.equal(live(this), 0, that, 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    Particle at = live(this);
    return record instanceof ParticleRecord value && ParticleCodec.contentEquals(at, 0, value);
  }

  @Override
  public int hashCode() {
    return ParticleCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? ParticleCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes values in one scope; valid until that is closed. */
  public static final class Factory extends ArenaFactory<ParticleRecord, Particle> {
    Factory() {
      super(ParticleCodec.KIND);
    }

    /**
     * Writes a value of these components into the arena.
     *
     * <p>The record's constructor runs, and makes a record on the Java heap.
     *
     * @param state the component {@code state}
     * @param mass the component {@code mass}
     * @param kind the component {@code kind}
     * @param next the component {@code next}
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Particle of(byte state, double mass, ParticleRecord.Kind kind, Particle next) {
      return view(place(state, mass, kind, next));
    }

    /**
     * Copies a record into the arena.
     *
     * @param value the record
     * @return a view of the copy
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Particle copyOf(ParticleRecord value) {
      return view(placeCopy(Arguments.notNull(value, "value")));
    }

    /**
     * For generated code: writes a value without making a view.
     *
     * @param state the component {@code state}
     * @param mass the component {@code mass}
     * @param kind the component {@code kind}
     * @param next the component {@code next}
     * @return its place
     */
    public long place(byte state, double mass, ParticleRecord.Kind kind, Particle next) {
      return placeCopy(new ParticleRecord(state, mass, kind, next));
    }

    @Override
    public long placeCopy(ParticleRecord value) {
      return placeUnchecked(value.state(), value.mass(), value.kind(), value.next());
    }

    private long placeUnchecked(byte state, double mass, ParticleRecord.Kind kind, Particle next) {
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        long nextReference = Stores.nullableReference(this, next);
        return ParticleCodec.place(scope(), state, mass, kind, nextReference);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    /**
     * Makes a value where it lies, to be filled by its setters: all its bytes are 0, so that
     * references are null and nothing is there that may be absent.
     *
     * <p>No constructor of the record runs, and a component that is not {@code @Nullable} may be
     * null until it is set.
     *
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Particle zeroed() {
      return zeroedView();
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
    public Slice sliceOf(Collection<ParticleRecord> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (ParticleRecord value : values) {
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
  public static final class Slice extends ValueSlice<Particle> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, Particle> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, ParticleCodec.KIND, false);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records
     * @return the slice
     */
    public static Slice of(ParticleRecord... values) {
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
     * @param state the component {@code state}
     * @param mass the component {@code mass}
     * @param kind the component {@code kind}
     * @param next the component {@code next}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, byte state, double mass, ParticleRecord.Kind kind, Particle next) {
      put(index, new ParticleRecord(state, mass, kind, next));
    }

    /**
     * Copies a record into a slot.
     *
     * @param index of the slot
     * @param value the record
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, ParticleRecord value) {
      Arguments.notNull(value, "value");
      putUnchecked(index, value.state(), value.mass(), value.kind(), value.next());
    }

    @Override
    public void put(int index, Particle value) {
      Arguments.notNull(value, "value");
      if (!copyShared(index, value)) {
        putUnchecked(
            index,
            Bytes.getByte(value, ParticleCodec.STATE_OFFSET),
            Bytes.getDouble(value, ParticleCodec.MASS_OFFSET),
            ParticleCodec.KIND_CONSTANTS[Bytes.getByte(value, ParticleCodec.KIND_OFFSET) & 0xff],
            References.view(value, ParticleCodec.NEXT_OFFSET, ParticleCodec.KIND));
      }
    }

    private void putUnchecked(
        int index, byte state, double mass, ParticleRecord.Kind kind, Particle next) {
      int slot = checkIndex(index) * ParticleCodec.BYTE_SIZE;
      ScopeFactory<Particle> home = ParticleCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        long nextReference = Stores.nullableReference(home, next);
        ParticleCodec.write(this, slot, state, mass, kind, nextReference);
        Stores.stored(home, mark, this);
      } catch (Throwable failure) {
        Stores.rollBack(home, mark, scopeMark);
        throw failure;
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
     * Adds a value of these components; the record's constructor runs.
     *
     * @param state the component {@code state}
     * @param mass the component {@code mass}
     * @param kind the component {@code kind}
     * @param next the component {@code next}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(byte state, double mass, ParticleRecord.Kind kind, Particle next) {
      return add(new ParticleRecord(state, mass, kind, next));
    }

    /**
     * Adds a copy of a record.
     *
     * @param value the record
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(ParticleRecord value) {
      Arguments.notNull(value, "value");
      return addUnchecked(value.state(), value.mass(), value.kind(), value.next());
    }

    private SliceBuilder addUnchecked(
        byte state, double mass, ParticleRecord.Kind kind, Particle next) {
      room();
      ScopeFactory<Particle> home = ParticleCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        long nextReference = Stores.nullableReference(home, next);
        ParticleCodec.write(this, room(), state, mass, kind, nextReference);
        Stores.stored(home, mark, this);
      } catch (Throwable failure) {
        Stores.rollBack(home, mark, scopeMark);
        throw failure;
      }
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
  public static final class Cursor extends ValueCursor<Particle> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, ParticleCodec.KIND);
    }
  }
}
