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
import io.github.lightarena.codegen.SavedBytes;
import io.github.lightarena.codegen.ValueCursor;
import io.github.lightarena.codegen.ValueSliceKind;
import io.github.lightarena.codegen.ViewText;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;

/**
 * A {@link PaymentRecord} in an arena.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link PaymentCodec}.
 */
@ArenaGenerated(from = PaymentRecord.class)
final class Payment extends ArenaView {
  Payment() {
    super(PaymentCodec.KIND);
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
    return (Factory) PaymentCodec.KIND.in(alloc);
  }

  /**
   * The component {@code cents}.
   *
   * @return its value
   */
  public long cents() {
    return Bytes.getLong(this, PaymentCodec.CENTS_OFFSET);
  }

  /**
   * The component {@code currency}.
   *
   * @return what {@code CurrencyConverter} makes of its bytes at each call
   */
  public Currency currency() {
    return PaymentCodec.CURRENCY_CONVERTER.read(this, PaymentCodec.CURRENCY_OFFSET);
  }

  /**
   * The component {@code at}.
   *
   * @return what {@code InstantConverter} makes of its bytes at each call
   */
  public Instant at() {
    return PaymentCodec.INSTANT_CONVERTER.read(this, PaymentCodec.AT_OFFSET);
  }

  /**
   * Copies this value to the Java heap.
   *
   * @return the record
   * @throws IllegalStateException if the scope of this view was closed
   */
  public PaymentRecord toRecord() {
    return PaymentCodec.read(live(this), 0);
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
  public Payment copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Payment that = viewOf(PaymentCodec.KIND, other);
    return that != null && PaymentCodec.equal(live(this), 0, that, 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    Payment at = live(this);
    return record instanceof PaymentRecord value && PaymentCodec.contentEquals(at, 0, value);
  }

  @Override
  public int hashCode() {
    return PaymentCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? PaymentCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes values in one scope; valid until that is closed. */
  public static final class Factory extends ArenaFactory<PaymentRecord, Payment> {
    Factory() {
      super(PaymentCodec.KIND);
    }

    /**
     * Writes a value of these components into the arena.
     *
     * @param cents the component {@code cents}
     * @param currency the component {@code currency}
     * @param at the component {@code at}
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Payment of(long cents, Currency currency, Instant at) {
      return view(place(cents, currency, at));
    }

    /**
     * Copies a record into the arena.
     *
     * @param value the record
     * @return a view of the copy
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Payment copyOf(PaymentRecord value) {
      return view(placeCopy(Arguments.notNull(value, "value")));
    }

    /**
     * For generated code: writes a value without making a view.
     *
     * @param cents the component {@code cents}
     * @param currency the component {@code currency}
     * @param at the component {@code at}
     * @return its place
     */
    public long place(long cents, Currency currency, Instant at) {
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Payment at_ = reserve();
        PaymentCodec.write(at_, 0, cents, currency, at);
        return placeOf(at_);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    @Override
    public long placeCopy(PaymentRecord value) {
      return place(value.cents(), value.currency(), value.at());
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
    public Slice sliceOf(Collection<PaymentRecord> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (PaymentRecord value : values) {
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
  public static final class Slice extends ValueSlice<Payment> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, Payment> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, PaymentCodec.KIND, true);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records
     * @return the slice
     */
    public static Slice of(PaymentRecord... values) {
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
     * @param cents the component {@code cents}
     * @param currency the component {@code currency}
     * @param at the component {@code at}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, long cents, Currency currency, Instant at) {
      int slot = checkIndex(index) * PaymentCodec.BYTE_SIZE;
      SavedBytes saved = SavedBytes.ofThread();
      saved.save(this, slot, PaymentCodec.BYTE_SIZE);
      try {
        PaymentCodec.write(this, slot, cents, currency, at);
      } catch (Throwable failure) {
        saved.putBack(this, slot, PaymentCodec.BYTE_SIZE);
        throw failure;
      } finally {
        saved.forget(PaymentCodec.BYTE_SIZE);
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
    public void put(int index, PaymentRecord value) {
      Arguments.notNull(value, "value");
      put(index, value.cents(), value.currency(), value.at());
    }

    @Override
    public void put(int index, Payment value) {
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
     * @param cents the component {@code cents}
     * @param currency the component {@code currency}
     * @param at the component {@code at}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(long cents, Currency currency, Instant at) {
      PaymentCodec.write(this, room(), cents, currency, at);
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
    public SliceBuilder add(PaymentRecord value) {
      Arguments.notNull(value, "value");
      return add(value.cents(), value.currency(), value.at());
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
  public static final class Cursor extends ValueCursor<Payment> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, PaymentCodec.KIND);
    }
  }
}
