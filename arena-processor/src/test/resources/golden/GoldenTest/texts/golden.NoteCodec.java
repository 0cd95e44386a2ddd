package golden;

import io.github.lightarena.ArenaText;
import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.ArenaScope;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.PlacedBytes;
import io.github.lightarena.codegen.ReferenceMap;
import io.github.lightarena.codegen.Texts;
import java.util.Objects;

/**
 * The layout of a {@link NoteRecord} in memory.
 *
 * <pre>
 *   offset  bytes  component
 *        0      8  title   reference
 *        8      8  text    reference
 *       16      8  author  reference
 *       24      4  title   length
 *       28      4  text    length
 *       32      4  author  length
 *       36      4  (padding)
 *   40 bytes, aligned to 8
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = NoteRecord.class)
public final class NoteCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 40;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 8;

  static final int TITLE_OFFSET = 0;
  static final int TITLE_LENGTH_OFFSET = 24;
  static final int TEXT_OFFSET = 8;
  static final int TEXT_LENGTH_OFFSET = 28;
  static final int AUTHOR_OFFSET = 16;
  static final int AUTHOR_LENGTH_OFFSET = 32;

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0x513b8343e20d4bd4L);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<NoteRecord, Note> KIND =
      ArenaKind.of(
          NoteRecord.class,
          Note.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Note::new,
          Note.Factory::new,
          NoteCodec::referenceMap);

  private NoteCodec() {}

  /** Where a value refers to others, which a deep copy follows. */
  private static ReferenceMap referenceMap() {
    return ReferenceMap.of(
        ReferenceMap.elements(TITLE_OFFSET, TITLE_LENGTH_OFFSET, 1, 1),
        ReferenceMap.elements(TEXT_OFFSET, TEXT_LENGTH_OFFSET, 1, 1),
        ReferenceMap.elements(AUTHOR_OFFSET, AUTHOR_LENGTH_OFFSET, 1, 1));
  }

  /**
   * For generated code: takes bytes for a value and writes what its components store.
   *
   * @param home the scope that the value is to belong to
   * @param titleReference what is stored for the component {@code title}
   * @param titleLength what is stored for the component {@code title}
   * @param textReference what is stored for the component {@code text}
   * @param textLength what is stored for the component {@code text}
   * @param authorReference what is stored for the component {@code author}
   * @param authorLength what is stored for the component {@code author}
   * @return its place
   */
  public static long place(
      ArenaScope home,
      long titleReference,
      int titleLength,
      long textReference,
      int textLength,
      long authorReference,
      int authorLength) {
    long place = home.reserve(BYTE_SIZE, BYTE_ALIGNMENT);
    PlacedBytes.putLong(home, place, TITLE_OFFSET, titleReference);
    PlacedBytes.putInt(home, place, TITLE_LENGTH_OFFSET, titleLength);
    PlacedBytes.putLong(home, place, TEXT_OFFSET, textReference);
    PlacedBytes.putInt(home, place, TEXT_LENGTH_OFFSET, textLength);
    PlacedBytes.putLong(home, place, AUTHOR_OFFSET, authorReference);
    PlacedBytes.putInt(home, place, AUTHOR_LENGTH_OFFSET, authorLength);
    return place;
  }

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param titleReference what is stored for the component {@code title}
   * @param titleLength what is stored for the component {@code title}
   * @param textReference what is stored for the component {@code text}
   * @param textLength what is stored for the component {@code text}
   * @param authorReference what is stored for the component {@code author}
   * @param authorLength what is stored for the component {@code author}
   */
  public static void write(
      Flyweight at,
      int slotOffset,
      long titleReference,
      int titleLength,
      long textReference,
      int textLength,
      long authorReference,
      int authorLength) {
    Bytes.putLong(at, slotOffset + TITLE_OFFSET, titleReference);
    Bytes.putInt(at, slotOffset + TITLE_LENGTH_OFFSET, titleLength);
    Bytes.putLong(at, slotOffset + TEXT_OFFSET, textReference);
    Bytes.putInt(at, slotOffset + TEXT_LENGTH_OFFSET, textLength);
    Bytes.putLong(at, slotOffset + AUTHOR_OFFSET, authorReference);
    Bytes.putInt(at, slotOffset + AUTHOR_LENGTH_OFFSET, authorLength);
  }

  /**
   * For generated code: makes a record of the value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the record
   */
  public static NoteRecord read(Flyweight at, int slotOffset) {
    return new NoteRecord(
        Texts.read(at, slotOffset + TITLE_OFFSET, slotOffset + TITLE_LENGTH_OFFSET),
        Texts.read(at, slotOffset + TEXT_OFFSET, slotOffset + TEXT_LENGTH_OFFSET),
        Texts.read(at, slotOffset + AUTHOR_OFFSET, slotOffset + AUTHOR_LENGTH_OFFSET));
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
    return Objects.equals(
            Texts.view(a, aOffset + TITLE_OFFSET, aOffset + TITLE_LENGTH_OFFSET, ArenaText.KIND),
            Texts.view(b, bOffset + TITLE_OFFSET, bOffset + TITLE_LENGTH_OFFSET, ArenaText.KIND))
        && Objects.equals(
            Texts.view(a, aOffset + TEXT_OFFSET, aOffset + TEXT_LENGTH_OFFSET, ArenaText.KIND),
            Texts.view(b, bOffset + TEXT_OFFSET, bOffset + TEXT_LENGTH_OFFSET, ArenaText.KIND))
        && Objects.equals(
            Texts.view(a, aOffset + AUTHOR_OFFSET, aOffset + AUTHOR_LENGTH_OFFSET, ArenaText.KIND),
            Texts.view(b, bOffset + AUTHOR_OFFSET, bOffset + AUTHOR_LENGTH_OFFSET, ArenaText.KIND));
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, NoteRecord value) {
    return value != null
        && Texts.contentEqual(
            at, slotOffset + TITLE_OFFSET, slotOffset + TITLE_LENGTH_OFFSET, value.title())
        && Texts.contentEqual(
            at, slotOffset + TEXT_OFFSET, slotOffset + TEXT_LENGTH_OFFSET, value.text())
        && Texts.contentEqual(
            at, slotOffset + AUTHOR_OFFSET, slotOffset + AUTHOR_LENGTH_OFFSET, value.author());
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
        Objects.hashCode(
            Texts.view(
                at, slotOffset + TITLE_OFFSET, slotOffset + TITLE_LENGTH_OFFSET, ArenaText.KIND));
    hash =
        31 * hash
            + Objects.hashCode(
                Texts.view(
                    at, slotOffset + TEXT_OFFSET, slotOffset + TEXT_LENGTH_OFFSET, ArenaText.KIND));
    return 31 * hash
        + Objects.hashCode(
            Texts.view(
                at, slotOffset + AUTHOR_OFFSET, slotOffset + AUTHOR_LENGTH_OFFSET, ArenaText.KIND));
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "Note[title="
        + Texts.read(at, slotOffset + TITLE_OFFSET, slotOffset + TITLE_LENGTH_OFFSET)
        + ", text="
        + Texts.read(at, slotOffset + TEXT_OFFSET, slotOffset + TEXT_LENGTH_OFFSET)
        + ", author="
        + Texts.read(at, slotOffset + AUTHOR_OFFSET, slotOffset + AUTHOR_LENGTH_OFFSET)
        + ']';
  }
}
