package golden;

import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.Contents;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.InlineValues;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.UnionKind;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The layout of a {@link Ray} in memory.
 *
 * <pre>
 *   offset  bytes  component
 *        0     24  origin     value
 *       24     24  direction  value
 *   48 bytes, aligned to 8
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = Ray.class)
public final class RayCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 48;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 8;

  static final int ORIGIN_OFFSET = 0;
  static final int DIRECTION_OFFSET = 24;

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0xc3c8c134a208486fL);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<Ray, RayView> KIND =
      ArenaKind.of(
          Ray.class, RayView.class, BYTE_SIZE, BYTE_ALIGNMENT, RayView::new, RayView.Factory::new);

  static {
    ArenaKind.checkLayout(Vec3Codec.class, 0x479f68390e6e510bL, Vec3Codec.LAYOUT_HASH);
  }

  private RayCodec() {}

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param origin the component {@code origin}
   * @param direction the component {@code direction}
   */
  public static void write(Flyweight at, int slotOffset, Vec3Record origin, Vector direction) {
    Stores.notNull(origin, "origin");
    Vec3Codec.checkInline(direction, "direction");
    Vec3Codec.write(at, slotOffset + ORIGIN_OFFSET, origin);
    Vec3Codec.writeInline(at, slotOffset + DIRECTION_OFFSET, direction);
  }

  /**
   * For generated code: writes a value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the value
   */
  public static void write(Flyweight at, int slotOffset, Ray value) {
    write(at, slotOffset, value.origin(), value.direction());
  }

  /**
   * For generated code: checks that a value can be written, before the first byte is.
   *
   * @param value the value
   * @param component the name of the component it is stored for, for the error
   */
  public static void check(Ray value, String component) {
    Stores.notNull(value, component);
    Stores.notNull(value.origin(), "origin");
    Vec3Codec.checkInline(value.direction(), "direction");
  }

  /**
   * For generated code: checks that a value that an interface hides, a record or a view, can be
   * written.
   *
   * @param value the value
   * @param component the name of the component it is stored for, for the error
   */
  public static void checkInline(Object value, String component) {
    if (value instanceof Ray record) {
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
    if (value instanceof Ray record) {
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
  public static Ray recordOf(Object value, String component) {
    return value instanceof Ray record
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
  public static Ray read(Flyweight at, int slotOffset) {
    return new Ray(
        Vec3Codec.read(at, slotOffset + ORIGIN_OFFSET),
        Vec3Codec.read(at, slotOffset + DIRECTION_OFFSET));
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
  public static void write(ByteBuffer buffer, int byteOffset, Ray value) {
    Objects.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit());
    check(value, "value");
    Vec3Codec.write(buffer, byteOffset + ORIGIN_OFFSET, value.origin());
    Vec3Codec.write(
        buffer, byteOffset + DIRECTION_OFFSET, Vec3Codec.recordOf(value.direction(), "direction"));
  }

  /**
   * Makes a record of the value that lies in a buffer, in the buffer's byte order.
   *
   * @param buffer holds {@link #BYTE_SIZE} bytes; its position stays
   * @param byteOffset from the start of the buffer, in bytes
   * @return the record
   * @throws IndexOutOfBoundsException if the buffer ends before the value does
   */
  public static Ray read(ByteBuffer buffer, int byteOffset) {
    Objects.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit());
    return new Ray(
        Vec3Codec.read(buffer, byteOffset + ORIGIN_OFFSET),
        Vec3Codec.read(buffer, byteOffset + DIRECTION_OFFSET));
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
    return Vec3Codec.equal(a, aOffset + ORIGIN_OFFSET, b, bOffset + ORIGIN_OFFSET)
        && Vec3Codec.equal(a, aOffset + DIRECTION_OFFSET, b, bOffset + DIRECTION_OFFSET);
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, Ray value) {
    return value != null
        && Vec3Codec.contentEquals(at, slotOffset + ORIGIN_OFFSET, value.origin())
        && Contents.equal(
            References.inline(at, slotOffset + DIRECTION_OFFSET, Vec3Codec.KIND),
            value.direction());
  }

  /**
   * For generated code: computes the hash code of a value's components.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the hash code
   */
  public static int hash(Flyweight at, int slotOffset) {
    int hash = Vec3Codec.hash(at, slotOffset + ORIGIN_OFFSET);
    return 31 * hash + Vec3Codec.hash(at, slotOffset + DIRECTION_OFFSET);
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "RayView[origin="
        + Vec3Codec.text(at, slotOffset + ORIGIN_OFFSET)
        + ", direction="
        + Vec3Codec.text(at, slotOffset + DIRECTION_OFFSET)
        + ']';
  }
}
