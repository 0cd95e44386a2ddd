package golden;

import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Contents;
import io.github.lightarena.codegen.Converted;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.InlineValues;
import io.github.lightarena.codegen.SavedBytes;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.UnionKind;
import io.github.lightarena.convert.InstantConverter;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;

/**
 * The layout of a {@link PaymentRecord} in memory.
 *
 * <pre>
 *   offset  bytes  component
 *        0      8  cents     long
 *        8     12  at        InstantConverter
 *       20      3  currency  CurrencyConverter
 *       23      1  (padding)
 *   24 bytes, aligned to 8
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = PaymentRecord.class)
final class PaymentCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 24;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 8;

  static final int CENTS_OFFSET = 0;
  static final int CURRENCY_OFFSET = 20;
  static final int AT_OFFSET = 8;

  static final Converted<Currency> CURRENCY_CONVERTER = Converted.by(new CurrencyConverter(), 3, 1);

  static final Converted<Instant> INSTANT_CONVERTER = Converted.by(new InstantConverter(), 12, 4);

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0x84945fb21ce429f1L);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<PaymentRecord, Payment> KIND =
      ArenaKind.of(
          PaymentRecord.class,
          Payment.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Payment::new,
          Payment.Factory::new);

  private PaymentCodec() {}

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at_ the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param cents the component {@code cents}
   * @param currency the component {@code currency}
   * @param at the component {@code at}
   */
  public static void write(
      Flyweight at_, int slotOffset, long cents, Currency currency, Instant at) {
    Stores.notNull(currency, "currency");
    Stores.notNull(at, "at");
    Bytes.putLong(at_, slotOffset + CENTS_OFFSET, cents);
    CURRENCY_CONVERTER.write(at_, slotOffset + CURRENCY_OFFSET, currency);
    INSTANT_CONVERTER.write(at_, slotOffset + AT_OFFSET, at);
  }

  /**
   * For generated code: writes a value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the value
   */
  public static void write(Flyweight at, int slotOffset, PaymentRecord value) {
    write(at, slotOffset, value.cents(), value.currency(), value.at());
  }

  /**
   * For generated code: checks that a value can be written, before the first byte is.
   *
   * @param value the value
   * @param component the name of the component it is stored for, for the error
   */
  public static void check(PaymentRecord value, String component) {
    Stores.notNull(value, component);
    Stores.notNull(value.currency(), "currency");
    Stores.notNull(value.at(), "at");
  }

  /**
   * For generated code: checks that a value that an interface hides, a record or a view, can be
   * written.
   *
   * @param value the value
   * @param component the name of the component it is stored for, for the error
   */
  public static void checkInline(Object value, String component) {
    if (value instanceof PaymentRecord record) {
      check(record, component);
    } else {
      InlineValues.check(KIND, value, component);
    }
  }

  /**
   * For generated code: writes a value that {@link #checkInline} let pass.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the value
   */
  public static void writeInline(Flyweight at, int slotOffset, Object value) {
    if (value instanceof PaymentRecord record) {
      write(at, slotOffset, record);
    } else {
      InlineValues.copy(at, slotOffset, value, BYTE_SIZE);
    }
  }

  /**
   * For generated code: makes a record of a value that an interface hides, a record or a view.
   *
   * @param value the value
   * @param component the name of the component it is stored for, for the error
   * @return the record
   */
  public static PaymentRecord recordOf(Object value, String component) {
    return value instanceof PaymentRecord record
        ? record
        : UnionKind.cast(KIND, Stores.notNull(value, component)).toRecord();
  }

  /**
   * For generated code: makes a record of the value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the record
   */
  public static PaymentRecord read(Flyweight at, int slotOffset) {
    return new PaymentRecord(
        Bytes.getLong(at, slotOffset + CENTS_OFFSET),
        CURRENCY_CONVERTER.read(at, slotOffset + CURRENCY_OFFSET),
        INSTANT_CONVERTER.read(at, slotOffset + AT_OFFSET));
  }

  /**
   * Writes a value to a buffer, in the buffer's byte order; its position stays, and padding bytes
   * stay as they are.
   *
   * @param buffer takes {@link #BYTE_SIZE} bytes
   * @param byteOffset from the start of the buffer, in bytes
   * @param value to be written
   * @throws IndexOutOfBoundsException if the buffer has no room there; nothing was written
   */
  public static void write(ByteBuffer buffer, int byteOffset, PaymentRecord value) {
    Objects.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit());
    check(value, "value");
    SavedBytes saved = SavedBytes.ofThread();
    saved.save(buffer, byteOffset, BYTE_SIZE);
    try {
      buffer.putLong(byteOffset + CENTS_OFFSET, value.cents());
      CURRENCY_CONVERTER.write(buffer, byteOffset + CURRENCY_OFFSET, value.currency());
      INSTANT_CONVERTER.write(buffer, byteOffset + AT_OFFSET, value.at());
    } catch (Throwable failure) {
      saved.putBack(buffer, byteOffset, BYTE_SIZE);
      throw failure;
    } finally {
      saved.forget(BYTE_SIZE);
    }
  }

  /**
   * Makes a record of the value that lies in a buffer, in the buffer's byte order.
   *
   * @param buffer holds {@link #BYTE_SIZE} bytes; its position stays
   * @param byteOffset from the start of the buffer, in bytes
   * @return the record
   * @throws IndexOutOfBoundsException if the buffer ends before the value does
   */
  public static PaymentRecord read(ByteBuffer buffer, int byteOffset) {
    Objects.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit());
    return new PaymentRecord(
        buffer.getLong(byteOffset + CENTS_OFFSET),
        CURRENCY_CONVERTER.read(buffer, byteOffset + CURRENCY_OFFSET),
        INSTANT_CONVERTER.read(buffer, byteOffset + AT_OFFSET));
  }

  /**
   * For generated code: tells whether two values have equal components.
   *
   * @param a the flyweight of the one value
   * @param aOffset where that begins, in bytes from the flyweight's own offset
   * @param b the flyweight of the other value
   * @param bOffset where that begins, in bytes from the flyweight's own offset
   * @return whether they have
   */
  public static boolean equal(Flyweight a, int aOffset, Flyweight b, int bOffset) {
    return Bytes.getLong(a, aOffset + CENTS_OFFSET) == Bytes.getLong(b, bOffset + CENTS_OFFSET)
        && Objects.equals(
            CURRENCY_CONVERTER.read(a, aOffset + CURRENCY_OFFSET),
            CURRENCY_CONVERTER.read(b, bOffset + CURRENCY_OFFSET))
        && Objects.equals(
            INSTANT_CONVERTER.read(a, aOffset + AT_OFFSET),
            INSTANT_CONVERTER.read(b, bOffset + AT_OFFSET));
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, PaymentRecord value) {
    return value != null
        && Bytes.getLong(at, slotOffset + CENTS_OFFSET) == value.cents()
        && Contents.equal(
            CURRENCY_CONVERTER.read(at, slotOffset + CURRENCY_OFFSET), value.currency())
        && Contents.equal(INSTANT_CONVERTER.read(at, slotOffset + AT_OFFSET), value.at());
  }

  /**
   * For generated code: computes the hash code of a value's components.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the hash code
   */
  public static int hash(Flyweight at, int slotOffset) {
    int hash = Long.hashCode(Bytes.getLong(at, slotOffset + CENTS_OFFSET));
    hash = 31 * hash + Objects.hashCode(CURRENCY_CONVERTER.read(at, slotOffset + CURRENCY_OFFSET));
    return 31 * hash + Objects.hashCode(INSTANT_CONVERTER.read(at, slotOffset + AT_OFFSET));
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "Payment[cents="
        + Bytes.getLong(at, slotOffset + CENTS_OFFSET)
        + ", currency="
        + CURRENCY_CONVERTER.text(at, slotOffset + CURRENCY_OFFSET)
        + ", at="
        + INSTANT_CONVERTER.text(at, slotOffset + AT_OFFSET)
        + ']';
  }
}
