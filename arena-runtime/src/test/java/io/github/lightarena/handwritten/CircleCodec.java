package io.github.lightarena.handwritten;

import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.ArenaScope;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.PlacedBytes;
import java.nio.ByteBuffer;

/**
 * The layout of a {@link CircleRecord} in memory: 8 bytes, aligned to 8.
 *
 * <pre>
 * offset  bytes  component
 *      0      8  radius
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
public final class CircleCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 8;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 8;

  /**
   * The hash of this layout; codecs that inline it check that it is the one they were compiled
   * with.
   */
  public static final long LAYOUT_HASH = 0x1234L;

  static final int RADIUS_OFFSET = 0;

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<CircleRecord, Circle> KIND =
      ArenaKind.of(
          CircleRecord.class,
          Circle.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Circle::new,
          Circle.Factory::new);

  private CircleCodec() {}

  /** For generated code: takes bytes for a value and writes its components: {@return its place} */
  public static long place(ArenaScope home, double radius) {
    long place = home.reserve(BYTE_SIZE, BYTE_ALIGNMENT);
    PlacedBytes.putDouble(home, place, RADIUS_OFFSET, radius);
    return place;
  }

  /** For generated code: writes the components of a value. */
  public static void write(Flyweight at, int slotOffset, double radius) {
    Bytes.putDouble(at, slotOffset + RADIUS_OFFSET, radius);
  }

  /** For generated code: writes a value. */
  public static void write(Flyweight at, int slotOffset, CircleRecord value) {
    write(at, slotOffset, value.radius());
  }

  /** For generated code: {@return a record of the value} */
  public static CircleRecord read(Flyweight at, int slotOffset) {
    return new CircleRecord(Bytes.getDouble(at, slotOffset + RADIUS_OFFSET));
  }

  /**
   * Writes a value to a buffer, in the buffer's byte order; its position stays.
   *
   * @param buffer takes {@link #BYTE_SIZE} bytes
   * @param byteOffset from the start of the buffer, in bytes
   * @param value to be written
   * @throws IndexOutOfBoundsException if the buffer has no room there
   */
  public static void write(ByteBuffer buffer, int byteOffset, CircleRecord value) {
    buffer.putDouble(byteOffset + RADIUS_OFFSET, value.radius());
  }

  /**
   * {@return a record of the value that lies in a buffer, in the buffer's byte order}
   *
   * @param buffer holds {@link #BYTE_SIZE} bytes; its position stays
   * @param byteOffset from the start of the buffer, in bytes
   * @throws IndexOutOfBoundsException if the buffer ends before the value does
   */
  public static CircleRecord read(ByteBuffer buffer, int byteOffset) {
    return new CircleRecord(buffer.getDouble(byteOffset + RADIUS_OFFSET));
  }

  /** For generated code: {@return whether two values have equal components} */
  public static boolean equal(Flyweight a, int aOffset, Flyweight b, int bOffset) {
    return Double.compare(
            Bytes.getDouble(a, aOffset + RADIUS_OFFSET),
            Bytes.getDouble(b, bOffset + RADIUS_OFFSET))
        == 0;
  }

  /** For generated code: {@return the hash code of a value's components} */
  public static int hash(Flyweight at, int slotOffset) {
    return Double.hashCode(Bytes.getDouble(at, slotOffset + RADIUS_OFFSET));
  }

  /** For generated code: {@return a value's components as text} */
  public static String text(Flyweight at, int slotOffset) {
    return "Circle[radius=" + Bytes.getDouble(at, slotOffset + RADIUS_OFFSET) + ']';
  }
}
