package golden;

import io.github.lightarena.ArenaText;
import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.ByteRanges;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Contents;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.ReferenceMap;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.Texts;
import io.github.lightarena.codegen.ViewText;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The layout of a {@link StopRecord} in memory.
 *
 * <pre>
 *   offset  bytes  component
 *        0     16  shelter   value
 *       16      8  next      reference
 *       24      8  name      reference
 *       32     16  lift      value
 *       48      4  platform  int
 *       52      4  name      length
 *       56      4  delay     int
 *       60      1  platform  present
 *       61      1  shelter   present
 *       62      1  lift      present
 *       63      1  delay     present
 *   64 bytes, aligned to 8
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = StopRecord.class)
final class StopCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 64;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 8;

  static final int PLATFORM_OFFSET = 48;
  static final int PLATFORM_PRESENT_OFFSET = 60;
  static final int SHELTER_OFFSET = 0;
  static final int SHELTER_PRESENT_OFFSET = 61;
  static final int NEXT_OFFSET = 16;
  static final int NAME_OFFSET = 24;
  static final int NAME_LENGTH_OFFSET = 52;
  static final int LIFT_OFFSET = 32;
  static final int LIFT_PRESENT_OFFSET = 62;
  static final int DELAY_OFFSET = 56;
  static final int DELAY_PRESENT_OFFSET = 63;

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0x5d22b178f8408464L);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<StopRecord, Stop> KIND =
      ArenaKind.of(
          StopRecord.class,
          Stop.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Stop::new,
          Stop.Factory::new,
          StopCodec::referenceMap);

  static {
    ArenaKind.checkLayout(PlaceCodec.class, 0xb5d0a783f6e4bef2L, PlaceCodec.LAYOUT_HASH);
  }

  private StopCodec() {}

  /** Where a value refers to others, which a deep copy follows. */
  private static ReferenceMap referenceMap() {
    return ReferenceMap.of(
        ReferenceMap.typed(NEXT_OFFSET, KIND),
        ReferenceMap.elements(NAME_OFFSET, NAME_LENGTH_OFFSET, 1, 1));
  }

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param platform the component {@code platform}
   * @param shelter the component {@code shelter}
   * @param nextReference what is stored for the component {@code next}
   * @param nameReference what is stored for the component {@code name}
   * @param nameLength what is stored for the component {@code name}
   * @param lift the component {@code lift}
   * @param delay the component {@code delay}
   */
  public static void write(
      Flyweight at,
      int slotOffset,
      OptionalInt platform,
      Optional<PlaceRecord> shelter,
      long nextReference,
      long nameReference,
      int nameLength,
      PlaceRecord lift,
      Integer delay) {
    Stores.notNullOptional(platform, "platform");
    Stores.notNullOptional(shelter, "shelter");
    if (platform.isPresent()) {
      Bytes.putInt(at, slotOffset + PLATFORM_OFFSET, platform.getAsInt());
      Bytes.putBoolean(at, slotOffset + PLATFORM_PRESENT_OFFSET, true);
    } else {
      Bytes.putBoolean(at, slotOffset + PLATFORM_PRESENT_OFFSET, false);
      ByteRanges.fill(at, slotOffset + PLATFORM_OFFSET, Integer.BYTES, (byte) 0);
    }
    if (shelter.isPresent()) {
      PlaceCodec.write(at, slotOffset + SHELTER_OFFSET, shelter.get());
      Bytes.putBoolean(at, slotOffset + SHELTER_PRESENT_OFFSET, true);
    } else {
      Bytes.putBoolean(at, slotOffset + SHELTER_PRESENT_OFFSET, false);
      ByteRanges.fill(at, slotOffset + SHELTER_OFFSET, PlaceCodec.BYTE_SIZE, (byte) 0);
    }
    Bytes.putLong(at, slotOffset + NEXT_OFFSET, nextReference);
    Bytes.putLong(at, slotOffset + NAME_OFFSET, nameReference);
    Bytes.putInt(at, slotOffset + NAME_LENGTH_OFFSET, nameLength);
    if (lift != null) {
      PlaceCodec.write(at, slotOffset + LIFT_OFFSET, lift);
      Bytes.putBoolean(at, slotOffset + LIFT_PRESENT_OFFSET, true);
    } else {
      Bytes.putBoolean(at, slotOffset + LIFT_PRESENT_OFFSET, false);
      ByteRanges.fill(at, slotOffset + LIFT_OFFSET, PlaceCodec.BYTE_SIZE, (byte) 0);
    }
    if (delay != null) {
      Bytes.putInt(at, slotOffset + DELAY_OFFSET, delay);
      Bytes.putBoolean(at, slotOffset + DELAY_PRESENT_OFFSET, true);
    } else {
      Bytes.putBoolean(at, slotOffset + DELAY_PRESENT_OFFSET, false);
      ByteRanges.fill(at, slotOffset + DELAY_OFFSET, Integer.BYTES, (byte) 0);
    }
  }

  /**
   * For generated code: makes a record of the value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the record
   */
  public static StopRecord read(Flyweight at, int slotOffset) {
    return new StopRecord(
        Bytes.getBoolean(at, slotOffset + PLATFORM_PRESENT_OFFSET)
            ? OptionalInt.of(Bytes.getInt(at, slotOffset + PLATFORM_OFFSET))
            : OptionalInt.empty(),
        Bytes.getBoolean(at, slotOffset + SHELTER_PRESENT_OFFSET)
            ? Optional.of(PlaceCodec.read(at, slotOffset + SHELTER_OFFSET))
            : Optional.empty(),
        Optional.ofNullable(References.view(at, slotOffset + NEXT_OFFSET, KIND)),
        Optional.ofNullable(
            Texts.read(at, slotOffset + NAME_OFFSET, slotOffset + NAME_LENGTH_OFFSET)),
        Bytes.getBoolean(at, slotOffset + LIFT_PRESENT_OFFSET)
            ? PlaceCodec.read(at, slotOffset + LIFT_OFFSET)
            : null,
        Bytes.getBoolean(at, slotOffset + DELAY_PRESENT_OFFSET)
            ? Bytes.getInt(at, slotOffset + DELAY_OFFSET)
            : null);
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
    return Bytes.getBoolean(a, aOffset + PLATFORM_PRESENT_OFFSET)
            == Bytes.getBoolean(b, bOffset + PLATFORM_PRESENT_OFFSET)
        && (!Bytes.getBoolean(a, aOffset + PLATFORM_PRESENT_OFFSET)
            || Bytes.getInt(a, aOffset + PLATFORM_OFFSET)
                == Bytes.getInt(b, bOffset + PLATFORM_OFFSET))
        && Bytes.getBoolean(a, aOffset + SHELTER_PRESENT_OFFSET)
            == Bytes.getBoolean(b, bOffset + SHELTER_PRESENT_OFFSET)
        && (!Bytes.getBoolean(a, aOffset + SHELTER_PRESENT_OFFSET)
            || PlaceCodec.equal(a, aOffset + SHELTER_OFFSET, b, bOffset + SHELTER_OFFSET))
        && Objects.equals(
            References.view(a, aOffset + NEXT_OFFSET, KIND),
            References.view(b, bOffset + NEXT_OFFSET, KIND))
        && Objects.equals(
            Texts.view(a, aOffset + NAME_OFFSET, aOffset + NAME_LENGTH_OFFSET, ArenaText.KIND),
            Texts.view(b, bOffset + NAME_OFFSET, bOffset + NAME_LENGTH_OFFSET, ArenaText.KIND))
        && Bytes.getBoolean(a, aOffset + LIFT_PRESENT_OFFSET)
            == Bytes.getBoolean(b, bOffset + LIFT_PRESENT_OFFSET)
        && (!Bytes.getBoolean(a, aOffset + LIFT_PRESENT_OFFSET)
            || PlaceCodec.equal(a, aOffset + LIFT_OFFSET, b, bOffset + LIFT_OFFSET))
        && Bytes.getBoolean(a, aOffset + DELAY_PRESENT_OFFSET)
            == Bytes.getBoolean(b, bOffset + DELAY_PRESENT_OFFSET)
        && (!Bytes.getBoolean(a, aOffset + DELAY_PRESENT_OFFSET)
            || Bytes.getInt(a, aOffset + DELAY_OFFSET) == Bytes.getInt(b, bOffset + DELAY_OFFSET));
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, StopRecord value) {
    return value != null
        && value.platform() != null
        && (Bytes.getBoolean(at, slotOffset + PLATFORM_PRESENT_OFFSET)
            ? value.platform().isPresent()
                && Bytes.getInt(at, slotOffset + PLATFORM_OFFSET) == value.platform().getAsInt()
            : value.platform().isEmpty())
        && value.shelter() != null
        && (Bytes.getBoolean(at, slotOffset + SHELTER_PRESENT_OFFSET)
            ? value.shelter().isPresent()
                && PlaceCodec.contentEquals(at, slotOffset + SHELTER_OFFSET, value.shelter().get())
            : value.shelter().isEmpty())
        && value.next() != null
        && Contents.equal(
            References.view(at, slotOffset + NEXT_OFFSET, KIND), value.next().orElse(null))
        && value.name() != null
        && Texts.contentEqual(
            at,
            slotOffset + NAME_OFFSET,
            slotOffset + NAME_LENGTH_OFFSET,
            value.name().orElse(null))
        && (Bytes.getBoolean(at, slotOffset + LIFT_PRESENT_OFFSET)
            ? value.lift() != null
                && PlaceCodec.contentEquals(at, slotOffset + LIFT_OFFSET, value.lift())
            : value.lift() == null)
        && (Bytes.getBoolean(at, slotOffset + DELAY_PRESENT_OFFSET)
            ? value.delay() != null && Bytes.getInt(at, slotOffset + DELAY_OFFSET) == value.delay()
            : value.delay() == null);
  }

  /**
   * For generated code: computes the hash code of a value's components.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the hash code
   */
  public static int hash(Flyweight at, int slotOffset) {
    int hash =
        Bytes.getBoolean(at, slotOffset + PLATFORM_PRESENT_OFFSET)
            ? Integer.hashCode(Bytes.getInt(at, slotOffset + PLATFORM_OFFSET))
            : 0;
    hash =
        31 * hash
            + (Bytes.getBoolean(at, slotOffset + SHELTER_PRESENT_OFFSET)
                ? PlaceCodec.hash(at, slotOffset + SHELTER_OFFSET)
                : 0);
    hash = 31 * hash + Objects.hashCode(References.view(at, slotOffset + NEXT_OFFSET, KIND));
    hash =
        31 * hash
            + Objects.hashCode(
                Texts.view(
                    at, slotOffset + NAME_OFFSET, slotOffset + NAME_LENGTH_OFFSET, ArenaText.KIND));
    hash =
        31 * hash
            + (Bytes.getBoolean(at, slotOffset + LIFT_PRESENT_OFFSET)
                ? PlaceCodec.hash(at, slotOffset + LIFT_OFFSET)
                : 0);
    return 31 * hash
        + (Bytes.getBoolean(at, slotOffset + DELAY_PRESENT_OFFSET)
            ? Integer.hashCode(Bytes.getInt(at, slotOffset + DELAY_OFFSET))
            : 0);
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "Stop[platform="
        + (Bytes.getBoolean(at, slotOffset + PLATFORM_PRESENT_OFFSET)
            ? OptionalInt.of(Bytes.getInt(at, slotOffset + PLATFORM_OFFSET))
            : OptionalInt.empty())
        + ", shelter="
        + ViewText.ofOptional(
            Bytes.getBoolean(at, slotOffset + SHELTER_PRESENT_OFFSET)
                ? PlaceCodec.text(at, slotOffset + SHELTER_OFFSET)
                : null)
        + ", next="
        + ViewText.of(Optional.ofNullable(References.view(at, slotOffset + NEXT_OFFSET, KIND)))
        + ", name="
        + ViewText.of(
            Optional.ofNullable(
                Texts.view(
                    at, slotOffset + NAME_OFFSET, slotOffset + NAME_LENGTH_OFFSET, ArenaText.KIND)))
        + ", lift="
        + (Bytes.getBoolean(at, slotOffset + LIFT_PRESENT_OFFSET)
            ? PlaceCodec.text(at, slotOffset + LIFT_OFFSET)
            : null)
        + ", delay="
        + (Bytes.getBoolean(at, slotOffset + DELAY_PRESENT_OFFSET)
            ? Bytes.getInt(at, slotOffset + DELAY_OFFSET)
            : null)
        + ']';
  }
}
