package golden;

import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.ArenaScope;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.InlineValues;
import io.github.lightarena.codegen.PlacedBytes;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.UnionKind;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The layout of a {@link RangeRecord} in memory.
 *
 * <pre>
 *   offset  bytes  component
 *        0      4  from  int
 *        4      4  to    int
 *   8 bytes, aligned to 4
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = RangeRecord.class, runsConstructor = true)
public final class RangeCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 8;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 4;

  static final int FROM_OFFSET = 0;
  static final int TO_OFFSET = 4;

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0x6d5c085940e4b24bL);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<RangeRecord, Range> KIND =
      ArenaKind.of(
          RangeRecord.class,
          Range.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Range::new,
          Range.Factory::new);

  private RangeCodec() {}

  /**
   * For generated code: takes bytes for a value and writes what its components store.
   *
   * @param home the scope that the value is to belong to
   * @param from the component {@code from}
   * @param to the component {@code to}
   * @return its place
   */
  public static long place(ArenaScope home, int from, int to) {
    long place = home.reserve(BYTE_SIZE, BYTE_ALIGNMENT);
    PlacedBytes.putInt(home, place, FROM_OFFSET, from);
    PlacedBytes.putInt(home, place, TO_OFFSET, to);
    return place;
  }

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param from the component {@code from}
   * @param to the component {@code to}
   */
  public static void write(Flyweight at, int slotOffset, int from, int to) {
    Bytes.putInt(at, slotOffset + FROM_OFFSET, from);
    Bytes.putInt(at, slotOffset + TO_OFFSET, to);
  }

  /**
   * For generated code: writes a value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the value
   */
  public static void write(Flyweight at, int slotOffset, RangeRecord value) {
    write(at, slotOffset, value.from(), value.to());
  }

  /**
   * For generated code: checks that a value that an interface hides, a record or a view, can be
   * written.
   *
   * @param value the value
   * @param component the name of the component it is stored for, for the error
   */
  public static void checkInline(Object value, String component) {
    if (!(value instanceof RangeRecord)) {
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
    if (value instanceof RangeRecord record) {
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
  public static RangeRecord recordOf(Object value, String component) {
    return value instanceof RangeRecord record
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
  public static RangeRecord read(Flyweight at, int slotOffset) {
    return new RangeRecord(
        Bytes.getInt(at, slotOffset + FROM_OFFSET), Bytes.getInt(at, slotOffset + TO_OFFSET));
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
  public static void write(ByteBuffer buffer, int byteOffset, RangeRecord value) {
    Objects.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit());
    buffer.putInt(byteOffset + FROM_OFFSET, value.from());
    buffer.putInt(byteOffset + TO_OFFSET, value.to());
  }

  /**
   * Makes a record of the value that lies in a buffer, in the buffer's byte order.
   *
   * @param buffer holds {@link #BYTE_SIZE} bytes; its position stays
   * @param byteOffset from the start of the buffer, in bytes
   * @return the record
   * @throws IndexOutOfBoundsException if the buffer ends before the value does
   */
  public static RangeRecord read(ByteBuffer buffer, int byteOffset) {
    Objects.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit());
    return new RangeRecord(
        buffer.getInt(byteOffset + FROM_OFFSET), buffer.getInt(byteOffset + TO_OFFSET));
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
    return Bytes.getInt(a, aOffset + FROM_OFFSET) == Bytes.getInt(b, bOffset + FROM_OFFSET)
        && Bytes.getInt(a, aOffset + TO_OFFSET) == Bytes.getInt(b, bOffset + TO_OFFSET);
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, RangeRecord value) {
    return value != null
        && Bytes.getInt(at, slotOffset + FROM_OFFSET) == value.from()
        && Bytes.getInt(at, slotOffset + TO_OFFSET) == value.to();
  }

  /**
   * For generated code: computes the hash code of a value's components.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the hash code
   */
  public static int hash(Flyweight at, int slotOffset) {
    int hash = Integer.hashCode(Bytes.getInt(at, slotOffset + FROM_OFFSET));
    return 31 * hash + Integer.hashCode(Bytes.getInt(at, slotOffset + TO_OFFSET));
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "Range[from="
        + Bytes.getInt(at, slotOffset + FROM_OFFSET)
        + ", to="
        + Bytes.getInt(at, slotOffset + TO_OFFSET)
        + ']';
  }
}
