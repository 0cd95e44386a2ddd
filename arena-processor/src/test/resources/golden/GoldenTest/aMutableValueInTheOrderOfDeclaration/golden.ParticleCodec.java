package golden;

import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.ArenaScope;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Contents;
import io.github.lightarena.codegen.EnumTables;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.PlacedBytes;
import io.github.lightarena.codegen.ReferenceMap;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.ViewText;
import java.util.Objects;

/**
 * The layout of a {@link ParticleRecord} in memory.
 *
 * <pre>
 *   offset  bytes  component
 *        0      1  state  byte
 *        1      7  (padding)
 *        8      8  mass   double
 *       16      1  kind   enum
 *       17      7  (padding)
 *       24      8  next   reference
 *   32 bytes, aligned to 8
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = ParticleRecord.class, runsConstructor = true)
final class ParticleCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 32;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 8;

  static final int STATE_OFFSET = 0;
  static final int MASS_OFFSET = 8;
  static final int KIND_OFFSET = 16;
  static final int NEXT_OFFSET = 24;

  static final ParticleRecord.Kind[] KIND_CONSTANTS =
      EnumTables.constants(ParticleRecord.Kind.class, Byte.BYTES);

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0x1cc4c4c066a0bbb9L);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<ParticleRecord, Particle> KIND =
      ArenaKind.of(
          ParticleRecord.class,
          Particle.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Particle::new,
          Particle.Factory::new,
          ParticleCodec::referenceMap);

  private ParticleCodec() {}

  /** Where a value refers to others, which a deep copy follows. */
  private static ReferenceMap referenceMap() {
    return ReferenceMap.of(ReferenceMap.typed(NEXT_OFFSET, KIND));
  }

  /**
   * For generated code: takes bytes for a value and writes what its components store.
   *
   * @param home the scope that the value is to belong to
   * @param state the component {@code state}
   * @param mass the component {@code mass}
   * @param kind the component {@code kind}
   * @param nextReference what is stored for the component {@code next}
   * @return its place
   */
  public static long place(
      ArenaScope home, byte state, double mass, ParticleRecord.Kind kind, long nextReference) {
    Stores.notNull(kind, "kind");
    long place = home.reserve(BYTE_SIZE, BYTE_ALIGNMENT);
    PlacedBytes.putByte(home, place, STATE_OFFSET, state);
    PlacedBytes.putDouble(home, place, MASS_OFFSET, mass);
    PlacedBytes.putByte(home, place, KIND_OFFSET, (byte) kind.ordinal());
    PlacedBytes.putLong(home, place, NEXT_OFFSET, nextReference);
    return place;
  }

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param state the component {@code state}
   * @param mass the component {@code mass}
   * @param kind the component {@code kind}
   * @param nextReference what is stored for the component {@code next}
   */
  public static void write(
      Flyweight at,
      int slotOffset,
      byte state,
      double mass,
      ParticleRecord.Kind kind,
      long nextReference) {
    Stores.notNull(kind, "kind");
    Bytes.putByte(at, slotOffset + STATE_OFFSET, state);
    Bytes.putDouble(at, slotOffset + MASS_OFFSET, mass);
    Bytes.putByte(at, slotOffset + KIND_OFFSET, (byte) kind.ordinal());
    Bytes.putLong(at, slotOffset + NEXT_OFFSET, nextReference);
  }

  /**
   * For generated code: makes a record of the value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the record
   */
  public static ParticleRecord read(Flyweight at, int slotOffset) {
    return new ParticleRecord(
        Bytes.getByte(at, slotOffset + STATE_OFFSET),
        Bytes.getDouble(at, slotOffset + MASS_OFFSET),
        KIND_CONSTANTS[Bytes.getByte(at, slotOffset + KIND_OFFSET) & 0xff],
        References.view(at, slotOffset + NEXT_OFFSET, KIND));
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
    return Bytes.getByte(a, aOffset + STATE_OFFSET) == Bytes.getByte(b, bOffset + STATE_OFFSET)
        && Double.compare(
                Bytes.getDouble(a, aOffset + MASS_OFFSET),
                Bytes.getDouble(b, bOffset + MASS_OFFSET))
            == 0
        && KIND_CONSTANTS[Bytes.getByte(a, aOffset + KIND_OFFSET) & 0xff]
            == KIND_CONSTANTS[Bytes.getByte(b, bOffset + KIND_OFFSET) & 0xff]
        && Objects.equals(
            References.view(a, aOffset + NEXT_OFFSET, KIND),
            References.view(b, bOffset + NEXT_OFFSET, KIND));
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, ParticleRecord value) {
    return value != null
        && Bytes.getByte(at, slotOffset + STATE_OFFSET) == value.state()
        && Double.compare(Bytes.getDouble(at, slotOffset + MASS_OFFSET), value.mass()) == 0
        && KIND_CONSTANTS[Bytes.getByte(at, slotOffset + KIND_OFFSET) & 0xff] == value.kind()
        && Contents.equal(References.view(at, slotOffset + NEXT_OFFSET, KIND), value.next());
  }

  /**
   * For generated code: computes the hash code of a value's components.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the hash code
   */
  public static int hash(Flyweight at, int slotOffset) {
    int hash = Byte.hashCode(Bytes.getByte(at, slotOffset + STATE_OFFSET));
    hash = 31 * hash + Double.hashCode(Bytes.getDouble(at, slotOffset + MASS_OFFSET));
    hash =
        31 * hash
            + Objects.hashCode(KIND_CONSTANTS[Bytes.getByte(at, slotOffset + KIND_OFFSET) & 0xff]);
    return 31 * hash + Objects.hashCode(References.view(at, slotOffset + NEXT_OFFSET, KIND));
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "Particle[state="
        + Bytes.getByte(at, slotOffset + STATE_OFFSET)
        + ", mass="
        + Bytes.getDouble(at, slotOffset + MASS_OFFSET)
        + ", kind="
        + KIND_CONSTANTS[Bytes.getByte(at, slotOffset + KIND_OFFSET) & 0xff]
        + ", next="
        + ViewText.of(References.view(at, slotOffset + NEXT_OFFSET, KIND))
        + ']';
  }
}
