package golden;

import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.ArenaScope;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.EnumTables;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.InlineValues;
import io.github.lightarena.codegen.PlacedBytes;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.UnionKind;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The layout of a {@link PixelRecord} in memory.
 *
 * <pre>
 *   offset  bytes  component
 *        0      8  seed     long
 *        8      8  depth    double
 *       16      4  count    int
 *       20      4  weight   float
 *       24      2  row      short
 *       26      2  glyph    char
 *       28      1  lit      boolean
 *       29      1  alpha    byte
 *       30      1  channel  enum
 *       31      1  mask     enum
 *   32 bytes, aligned to 16
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = PixelRecord.class)
final class PixelCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 32;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 16;

  static final int LIT_OFFSET = 28;
  static final int ALPHA_OFFSET = 29;
  static final int ROW_OFFSET = 24;
  static final int GLYPH_OFFSET = 26;
  static final int COUNT_OFFSET = 16;
  static final int SEED_OFFSET = 0;
  static final int WEIGHT_OFFSET = 20;
  static final int DEPTH_OFFSET = 8;
  static final int CHANNEL_OFFSET = 30;
  static final int MASK_OFFSET = 31;

  static final Channel[] CHANNEL_CONSTANTS = EnumTables.constants(Channel.class, Byte.BYTES);

  /** Null, then the constants. */
  static final Channel[] CHANNEL_OR_NULL = EnumTables.nullAndConstants(Channel.class, Byte.BYTES);

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0x275e897a1cb0e494L);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<PixelRecord, Pixel> KIND =
      ArenaKind.of(
          PixelRecord.class,
          Pixel.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Pixel::new,
          Pixel.Factory::new);

  private PixelCodec() {}

  /**
   * For generated code: takes bytes for a value and writes what its components store.
   *
   * @param home the scope that the value is to belong to
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
  public static long place(
      ArenaScope home,
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
    Stores.notNull(channel, "channel");
    long place = home.reserve(BYTE_SIZE, BYTE_ALIGNMENT);
    PlacedBytes.putBoolean(home, place, LIT_OFFSET, lit);
    PlacedBytes.putByte(home, place, ALPHA_OFFSET, alpha);
    PlacedBytes.putShort(home, place, ROW_OFFSET, row);
    PlacedBytes.putChar(home, place, GLYPH_OFFSET, glyph);
    PlacedBytes.putInt(home, place, COUNT_OFFSET, count);
    PlacedBytes.putLong(home, place, SEED_OFFSET, seed);
    PlacedBytes.putFloat(home, place, WEIGHT_OFFSET, weight);
    PlacedBytes.putDouble(home, place, DEPTH_OFFSET, depth);
    PlacedBytes.putByte(home, place, CHANNEL_OFFSET, (byte) channel.ordinal());
    PlacedBytes.putByte(home, place, MASK_OFFSET, (byte) (mask == null ? 0 : mask.ordinal() + 1));
    return place;
  }

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
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
   */
  public static void write(
      Flyweight at,
      int slotOffset,
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
    Stores.notNull(channel, "channel");
    Bytes.putBoolean(at, slotOffset + LIT_OFFSET, lit);
    Bytes.putByte(at, slotOffset + ALPHA_OFFSET, alpha);
    Bytes.putShort(at, slotOffset + ROW_OFFSET, row);
    Bytes.putChar(at, slotOffset + GLYPH_OFFSET, glyph);
    Bytes.putInt(at, slotOffset + COUNT_OFFSET, count);
    Bytes.putLong(at, slotOffset + SEED_OFFSET, seed);
    Bytes.putFloat(at, slotOffset + WEIGHT_OFFSET, weight);
    Bytes.putDouble(at, slotOffset + DEPTH_OFFSET, depth);
    Bytes.putByte(at, slotOffset + CHANNEL_OFFSET, (byte) channel.ordinal());
    Bytes.putByte(at, slotOffset + MASK_OFFSET, (byte) (mask == null ? 0 : mask.ordinal() + 1));
  }

  /**
   * For generated code: writes a value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the value
   */
  public static void write(Flyweight at, int slotOffset, PixelRecord value) {
    write(
        at,
        slotOffset,
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
   * For generated code: checks that a value can be written, before the first byte is.
   *
   * @param value the value
   * @param component the name of the component it is stored for, for the error
   */
  public static void check(PixelRecord value, String component) {
    Stores.notNull(value, component);
    Stores.notNull(value.channel(), "channel");
  }

  /**
   * For generated code: checks that a value that an interface hides, a record or a view, can be
   * written.
   *
   * @param value the value
   * @param component the name of the component it is stored for, for the error
   */
  public static void checkInline(Object value, String component) {
    if (value instanceof PixelRecord record) {
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
    if (value instanceof PixelRecord record) {
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
  public static PixelRecord recordOf(Object value, String component) {
    return value instanceof PixelRecord record
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
  public static PixelRecord read(Flyweight at, int slotOffset) {
    return new PixelRecord(
        Bytes.getBoolean(at, slotOffset + LIT_OFFSET),
        Bytes.getByte(at, slotOffset + ALPHA_OFFSET),
        Bytes.getShort(at, slotOffset + ROW_OFFSET),
        Bytes.getChar(at, slotOffset + GLYPH_OFFSET),
        Bytes.getInt(at, slotOffset + COUNT_OFFSET),
        Bytes.getLong(at, slotOffset + SEED_OFFSET),
        Bytes.getFloat(at, slotOffset + WEIGHT_OFFSET),
        Bytes.getDouble(at, slotOffset + DEPTH_OFFSET),
        CHANNEL_CONSTANTS[Bytes.getByte(at, slotOffset + CHANNEL_OFFSET) & 0xff],
        CHANNEL_OR_NULL[Bytes.getByte(at, slotOffset + MASK_OFFSET) & 0xff]);
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
  public static void write(ByteBuffer buffer, int byteOffset, PixelRecord value) {
    Objects.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit());
    check(value, "value");
    buffer.put(byteOffset + LIT_OFFSET, (byte) (value.lit() ? 1 : 0));
    buffer.put(byteOffset + ALPHA_OFFSET, value.alpha());
    buffer.putShort(byteOffset + ROW_OFFSET, value.row());
    buffer.putChar(byteOffset + GLYPH_OFFSET, value.glyph());
    buffer.putInt(byteOffset + COUNT_OFFSET, value.count());
    buffer.putLong(byteOffset + SEED_OFFSET, value.seed());
    buffer.putFloat(byteOffset + WEIGHT_OFFSET, value.weight());
    buffer.putDouble(byteOffset + DEPTH_OFFSET, value.depth());
    buffer.put(byteOffset + CHANNEL_OFFSET, (byte) value.channel().ordinal());
    buffer.put(
        byteOffset + MASK_OFFSET, (byte) (value.mask() == null ? 0 : value.mask().ordinal() + 1));
  }

  /**
   * Makes a record of the value that lies in a buffer, in the buffer's byte order.
   *
   * @param buffer holds {@link #BYTE_SIZE} bytes; its position stays
   * @param byteOffset from the start of the buffer, in bytes
   * @return the record
   * @throws IndexOutOfBoundsException if the buffer ends before the value does
   */
  public static PixelRecord read(ByteBuffer buffer, int byteOffset) {
    Objects.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit());
    return new PixelRecord(
        buffer.get(byteOffset + LIT_OFFSET) != 0,
        buffer.get(byteOffset + ALPHA_OFFSET),
        buffer.getShort(byteOffset + ROW_OFFSET),
        buffer.getChar(byteOffset + GLYPH_OFFSET),
        buffer.getInt(byteOffset + COUNT_OFFSET),
        buffer.getLong(byteOffset + SEED_OFFSET),
        buffer.getFloat(byteOffset + WEIGHT_OFFSET),
        buffer.getDouble(byteOffset + DEPTH_OFFSET),
        CHANNEL_CONSTANTS[buffer.get(byteOffset + CHANNEL_OFFSET) & 0xff],
        CHANNEL_OR_NULL[buffer.get(byteOffset + MASK_OFFSET) & 0xff]);
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
    return Bytes.getBoolean(a, aOffset + LIT_OFFSET) == Bytes.getBoolean(b, bOffset + LIT_OFFSET)
        && Bytes.getByte(a, aOffset + ALPHA_OFFSET) == Bytes.getByte(b, bOffset + ALPHA_OFFSET)
        && Bytes.getShort(a, aOffset + ROW_OFFSET) == Bytes.getShort(b, bOffset + ROW_OFFSET)
        && Bytes.getChar(a, aOffset + GLYPH_OFFSET) == Bytes.getChar(b, bOffset + GLYPH_OFFSET)
        && Bytes.getInt(a, aOffset + COUNT_OFFSET) == Bytes.getInt(b, bOffset + COUNT_OFFSET)
        && Bytes.getLong(a, aOffset + SEED_OFFSET) == Bytes.getLong(b, bOffset + SEED_OFFSET)
        && Float.compare(
                Bytes.getFloat(a, aOffset + WEIGHT_OFFSET),
                Bytes.getFloat(b, bOffset + WEIGHT_OFFSET))
            == 0
        && Double.compare(
                Bytes.getDouble(a, aOffset + DEPTH_OFFSET),
                Bytes.getDouble(b, bOffset + DEPTH_OFFSET))
            == 0
        && CHANNEL_CONSTANTS[Bytes.getByte(a, aOffset + CHANNEL_OFFSET) & 0xff]
            == CHANNEL_CONSTANTS[Bytes.getByte(b, bOffset + CHANNEL_OFFSET) & 0xff]
        && CHANNEL_OR_NULL[Bytes.getByte(a, aOffset + MASK_OFFSET) & 0xff]
            == CHANNEL_OR_NULL[Bytes.getByte(b, bOffset + MASK_OFFSET) & 0xff];
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, PixelRecord value) {
    return value != null
        && Bytes.getBoolean(at, slotOffset + LIT_OFFSET) == value.lit()
        && Bytes.getByte(at, slotOffset + ALPHA_OFFSET) == value.alpha()
        && Bytes.getShort(at, slotOffset + ROW_OFFSET) == value.row()
        && Bytes.getChar(at, slotOffset + GLYPH_OFFSET) == value.glyph()
        && Bytes.getInt(at, slotOffset + COUNT_OFFSET) == value.count()
        && Bytes.getLong(at, slotOffset + SEED_OFFSET) == value.seed()
        && Float.compare(Bytes.getFloat(at, slotOffset + WEIGHT_OFFSET), value.weight()) == 0
        && Double.compare(Bytes.getDouble(at, slotOffset + DEPTH_OFFSET), value.depth()) == 0
        && CHANNEL_CONSTANTS[Bytes.getByte(at, slotOffset + CHANNEL_OFFSET) & 0xff]
            == value.channel()
        && CHANNEL_OR_NULL[Bytes.getByte(at, slotOffset + MASK_OFFSET) & 0xff] == value.mask();
  }

  /**
   * For generated code: computes the hash code of a value's components.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the hash code
   */
  public static int hash(Flyweight at, int slotOffset) {
    int hash = Boolean.hashCode(Bytes.getBoolean(at, slotOffset + LIT_OFFSET));
    hash = 31 * hash + Byte.hashCode(Bytes.getByte(at, slotOffset + ALPHA_OFFSET));
    hash = 31 * hash + Short.hashCode(Bytes.getShort(at, slotOffset + ROW_OFFSET));
    hash = 31 * hash + Character.hashCode(Bytes.getChar(at, slotOffset + GLYPH_OFFSET));
    hash = 31 * hash + Integer.hashCode(Bytes.getInt(at, slotOffset + COUNT_OFFSET));
    hash = 31 * hash + Long.hashCode(Bytes.getLong(at, slotOffset + SEED_OFFSET));
    hash = 31 * hash + Float.hashCode(Bytes.getFloat(at, slotOffset + WEIGHT_OFFSET));
    hash = 31 * hash + Double.hashCode(Bytes.getDouble(at, slotOffset + DEPTH_OFFSET));
    hash =
        31 * hash
            + Objects.hashCode(
                CHANNEL_CONSTANTS[Bytes.getByte(at, slotOffset + CHANNEL_OFFSET) & 0xff]);
    return 31 * hash
        + Objects.hashCode(CHANNEL_OR_NULL[Bytes.getByte(at, slotOffset + MASK_OFFSET) & 0xff]);
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "Pixel[lit="
        + Bytes.getBoolean(at, slotOffset + LIT_OFFSET)
        + ", alpha="
        + Bytes.getByte(at, slotOffset + ALPHA_OFFSET)
        + ", row="
        + Bytes.getShort(at, slotOffset + ROW_OFFSET)
        + ", glyph="
        + Bytes.getChar(at, slotOffset + GLYPH_OFFSET)
        + ", count="
        + Bytes.getInt(at, slotOffset + COUNT_OFFSET)
        + ", seed="
        + Bytes.getLong(at, slotOffset + SEED_OFFSET)
        + ", weight="
        + Bytes.getFloat(at, slotOffset + WEIGHT_OFFSET)
        + ", depth="
        + Bytes.getDouble(at, slotOffset + DEPTH_OFFSET)
        + ", channel="
        + CHANNEL_CONSTANTS[Bytes.getByte(at, slotOffset + CHANNEL_OFFSET) & 0xff]
        + ", mask="
        + CHANNEL_OR_NULL[Bytes.getByte(at, slotOffset + MASK_OFFSET) & 0xff]
        + ']';
  }
}
