package golden;

import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.ArenaScope;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.InlineValues;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.UnionKind;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The layout of a {@link BazRecord} in memory.
 *
 * <pre>
 *   0 bytes, aligned to 1
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = BazRecord.class)
final class BazCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 0;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 1;

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0xb703acf954680e8bL);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<BazRecord, Baz> KIND =
      ArenaKind.of(
          BazRecord.class, Baz.class, BYTE_SIZE, BYTE_ALIGNMENT, Baz::new, Baz.Factory::new);

  private BazCodec() {}

  /**
   * For generated code: takes bytes for a value and writes what its components store.
   *
   * @param home the scope that the value is to belong to
   * @return its place
   */
  public static long place(ArenaScope home) {
    long place = home.reserve(BYTE_SIZE, BYTE_ALIGNMENT);
    return place;
  }

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   */
  public static void write(Flyweight at, int slotOffset) {
    Bytes.checkLive(at);
  }

  /**
   * For generated code: writes a value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the value
   */
  public static void write(Flyweight at, int slotOffset, BazRecord value) {
    write(at, slotOffset);
  }

  /**
   * For generated code: checks that a value that an interface hides, a record or a view, can be
   * written.
   *
   * @param value the value
   * @param component the name of the component it is stored for, for the error
   */
  public static void checkInline(Object value, String component) {
    if (!(value instanceof BazRecord)) {
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
    if (value instanceof BazRecord record) {
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
  public static BazRecord recordOf(Object value, String component) {
    return value instanceof BazRecord record
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
  public static BazRecord read(Flyweight at, int slotOffset) {
    return new BazRecord();
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
  public static void write(ByteBuffer buffer, int byteOffset, BazRecord value) {
    Objects.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit());
  }

  /**
   * Makes a record of the value that lies in a buffer, in the buffer's byte order.
   *
   * @param buffer holds {@link #BYTE_SIZE} bytes; its position stays
   * @param byteOffset from the start of the buffer, in bytes
   * @return the record
   * @throws IndexOutOfBoundsException if the buffer ends before the value does
   */
  public static BazRecord read(ByteBuffer buffer, int byteOffset) {
    Objects.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit());
    return new BazRecord();
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
    return true;
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, BazRecord value) {
    return value != null;
  }

  /**
   * For generated code: computes the hash code of a value's components.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the hash code
   */
  public static int hash(Flyweight at, int slotOffset) {
    return 0;
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "Baz[]";
  }
}
