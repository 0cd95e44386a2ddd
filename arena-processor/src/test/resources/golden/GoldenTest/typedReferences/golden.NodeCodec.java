package golden;

import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.ArenaScope;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Contents;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.PlacedBytes;
import io.github.lightarena.codegen.ReferenceMap;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.ViewText;
import java.util.Objects;

/**
 * The layout of a {@link NodeRecord} in memory.
 *
 * <pre>
 *   offset  bytes  component
 *        0      8  left   reference
 *        8      8  right  reference
 *       16      4  key    int
 *       20      4  (padding)
 *   24 bytes, aligned to 8
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = NodeRecord.class)
public final class NodeCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 24;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 8;

  static final int KEY_OFFSET = 16;
  static final int LEFT_OFFSET = 0;
  static final int RIGHT_OFFSET = 8;

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0x379e67b5eae1803eL);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<NodeRecord, Node> KIND =
      ArenaKind.of(
          NodeRecord.class,
          Node.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Node::new,
          Node.Factory::new,
          NodeCodec::referenceMap);

  private NodeCodec() {}

  /** Where a value refers to others, which a deep copy follows. */
  private static ReferenceMap referenceMap() {
    return ReferenceMap.of(
        ReferenceMap.typed(LEFT_OFFSET, KIND), ReferenceMap.typed(RIGHT_OFFSET, KIND));
  }

  /**
   * For generated code: takes bytes for a value and writes what its components store.
   *
   * @param home the scope that the value is to belong to
   * @param key the component {@code key}
   * @param leftReference what is stored for the component {@code left}
   * @param rightReference what is stored for the component {@code right}
   * @return its place
   */
  public static long place(ArenaScope home, int key, long leftReference, long rightReference) {
    long place = home.reserve(BYTE_SIZE, BYTE_ALIGNMENT);
    PlacedBytes.putInt(home, place, KEY_OFFSET, key);
    PlacedBytes.putLong(home, place, LEFT_OFFSET, leftReference);
    PlacedBytes.putLong(home, place, RIGHT_OFFSET, rightReference);
    return place;
  }

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param key the component {@code key}
   * @param leftReference what is stored for the component {@code left}
   * @param rightReference what is stored for the component {@code right}
   */
  public static void write(
      Flyweight at, int slotOffset, int key, long leftReference, long rightReference) {
    Bytes.putInt(at, slotOffset + KEY_OFFSET, key);
    Bytes.putLong(at, slotOffset + LEFT_OFFSET, leftReference);
    Bytes.putLong(at, slotOffset + RIGHT_OFFSET, rightReference);
  }

  /**
   * For generated code: makes a record of the value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the record
   */
  public static NodeRecord read(Flyweight at, int slotOffset) {
    return new NodeRecord(
        Bytes.getInt(at, slotOffset + KEY_OFFSET),
        References.view(at, slotOffset + LEFT_OFFSET, KIND),
        References.view(at, slotOffset + RIGHT_OFFSET, KIND));
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
    return Bytes.getInt(a, aOffset + KEY_OFFSET) == Bytes.getInt(b, bOffset + KEY_OFFSET)
        && Objects.equals(
            References.view(a, aOffset + LEFT_OFFSET, KIND),
            References.view(b, bOffset + LEFT_OFFSET, KIND))
        && Objects.equals(
            References.view(a, aOffset + RIGHT_OFFSET, KIND),
            References.view(b, bOffset + RIGHT_OFFSET, KIND));
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, NodeRecord value) {
    return value != null
        && Bytes.getInt(at, slotOffset + KEY_OFFSET) == value.key()
        && Contents.equal(References.view(at, slotOffset + LEFT_OFFSET, KIND), value.left())
        && Contents.equal(References.view(at, slotOffset + RIGHT_OFFSET, KIND), value.right());
  }

  /**
   * For generated code: computes the hash code of a value's components.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the hash code
   */
  public static int hash(Flyweight at, int slotOffset) {
    int hash = Integer.hashCode(Bytes.getInt(at, slotOffset + KEY_OFFSET));
    hash = 31 * hash + Objects.hashCode(References.view(at, slotOffset + LEFT_OFFSET, KIND));
    return 31 * hash + Objects.hashCode(References.view(at, slotOffset + RIGHT_OFFSET, KIND));
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "Node[key="
        + Bytes.getInt(at, slotOffset + KEY_OFFSET)
        + ", left="
        + ViewText.of(References.view(at, slotOffset + LEFT_OFFSET, KIND))
        + ", right="
        + ViewText.of(References.view(at, slotOffset + RIGHT_OFFSET, KIND))
        + ']';
  }
}
