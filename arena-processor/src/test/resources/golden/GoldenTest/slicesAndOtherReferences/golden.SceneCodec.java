package golden;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;
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
import java.util.List;
import java.util.Objects;

/**
 * The layout of a {@link SceneRecord} in memory.
 *
 * <pre>
 *   offset  bytes  component
 *        0      8  samples  reference
 *        8      8  circles  reference
 *       16      8  shapes   reference
 *       24      8  lights   reference
 *       32      8  first    reference
 *       40      8  key      reference
 *       48      4  samples  length
 *       52      4  circles  length
 *       56      4  shapes   length
 *       60      4  lights   length
 *       64      4  names    index
 *       68      4  (padding)
 *   72 bytes, aligned to 8
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = SceneRecord.class)
@SuppressWarnings("unchecked")
public final class SceneCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 72;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 8;

  static final int SAMPLES_OFFSET = 0;
  static final int SAMPLES_LENGTH_OFFSET = 48;
  static final int CIRCLES_OFFSET = 8;
  static final int CIRCLES_LENGTH_OFFSET = 52;
  static final int SHAPES_OFFSET = 16;
  static final int SHAPES_LENGTH_OFFSET = 56;
  static final int LIGHTS_OFFSET = 24;
  static final int LIGHTS_LENGTH_OFFSET = 60;
  static final int FIRST_OFFSET = 32;
  static final int KEY_OFFSET = 40;
  static final int NAMES_OFFSET = 64;

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0x4d4aaecf7b534518L);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<SceneRecord, Scene> KIND =
      ArenaKind.of(
          SceneRecord.class,
          Scene.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Scene::new,
          Scene.Factory::new,
          SceneCodec::referenceMap);

  private SceneCodec() {}

  /** Where a value refers to others, which a deep copy follows. */
  private static ReferenceMap referenceMap() {
    return ReferenceMap.of(
        ReferenceMap.slice(SAMPLES_OFFSET, SAMPLES_LENGTH_OFFSET, FloatSlice.KIND),
        ReferenceMap.slice(CIRCLES_OFFSET, CIRCLES_LENGTH_OFFSET, Circle.Slice.KIND),
        ReferenceMap.slice(SHAPES_OFFSET, SHAPES_LENGTH_OFFSET, AnyShape.Slice.KIND),
        ReferenceMap.slice(LIGHTS_OFFSET, LIGHTS_LENGTH_OFFSET, ReferenceSlice.OPEN_KIND),
        ReferenceMap.union(FIRST_OFFSET, AnyShape.UNION),
        ReferenceMap.open(KEY_OFFSET),
        ReferenceMap.onHeap(NAMES_OFFSET));
  }

  /**
   * For generated code: takes bytes for a value and writes what its components store.
   *
   * @param home the scope that the value is to belong to
   * @param samplesReference what is stored for the component {@code samples}
   * @param samplesLength what is stored for the component {@code samples}
   * @param circlesReference what is stored for the component {@code circles}
   * @param circlesLength what is stored for the component {@code circles}
   * @param shapesReference what is stored for the component {@code shapes}
   * @param shapesLength what is stored for the component {@code shapes}
   * @param lightsReference what is stored for the component {@code lights}
   * @param lightsLength what is stored for the component {@code lights}
   * @param firstReference what is stored for the component {@code first}
   * @param keyReference what is stored for the component {@code key}
   * @param namesIndex what is stored for the component {@code names}
   * @return its place
   */
  public static long place(
      ArenaScope home,
      long samplesReference,
      int samplesLength,
      long circlesReference,
      int circlesLength,
      long shapesReference,
      int shapesLength,
      long lightsReference,
      int lightsLength,
      long firstReference,
      long keyReference,
      int namesIndex) {
    long place = home.reserve(BYTE_SIZE, BYTE_ALIGNMENT);
    PlacedBytes.putLong(home, place, SAMPLES_OFFSET, samplesReference);
    PlacedBytes.putInt(home, place, SAMPLES_LENGTH_OFFSET, samplesLength);
    PlacedBytes.putLong(home, place, CIRCLES_OFFSET, circlesReference);
    PlacedBytes.putInt(home, place, CIRCLES_LENGTH_OFFSET, circlesLength);
    PlacedBytes.putLong(home, place, SHAPES_OFFSET, shapesReference);
    PlacedBytes.putInt(home, place, SHAPES_LENGTH_OFFSET, shapesLength);
    PlacedBytes.putLong(home, place, LIGHTS_OFFSET, lightsReference);
    PlacedBytes.putInt(home, place, LIGHTS_LENGTH_OFFSET, lightsLength);
    PlacedBytes.putLong(home, place, FIRST_OFFSET, firstReference);
    PlacedBytes.putLong(home, place, KEY_OFFSET, keyReference);
    PlacedBytes.putInt(home, place, NAMES_OFFSET, namesIndex);
    return place;
  }

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param samplesReference what is stored for the component {@code samples}
   * @param samplesLength what is stored for the component {@code samples}
   * @param circlesReference what is stored for the component {@code circles}
   * @param circlesLength what is stored for the component {@code circles}
   * @param shapesReference what is stored for the component {@code shapes}
   * @param shapesLength what is stored for the component {@code shapes}
   * @param lightsReference what is stored for the component {@code lights}
   * @param lightsLength what is stored for the component {@code lights}
   * @param firstReference what is stored for the component {@code first}
   * @param keyReference what is stored for the component {@code key}
   * @param namesIndex what is stored for the component {@code names}
   */
  public static void write(
      Flyweight at,
      int slotOffset,
      long samplesReference,
      int samplesLength,
      long circlesReference,
      int circlesLength,
      long shapesReference,
      int shapesLength,
      long lightsReference,
      int lightsLength,
      long firstReference,
      long keyReference,
      int namesIndex) {
    Bytes.putLong(at, slotOffset + SAMPLES_OFFSET, samplesReference);
    Bytes.putInt(at, slotOffset + SAMPLES_LENGTH_OFFSET, samplesLength);
    Bytes.putLong(at, slotOffset + CIRCLES_OFFSET, circlesReference);
    Bytes.putInt(at, slotOffset + CIRCLES_LENGTH_OFFSET, circlesLength);
    Bytes.putLong(at, slotOffset + SHAPES_OFFSET, shapesReference);
    Bytes.putInt(at, slotOffset + SHAPES_LENGTH_OFFSET, shapesLength);
    Bytes.putLong(at, slotOffset + LIGHTS_OFFSET, lightsReference);
    Bytes.putInt(at, slotOffset + LIGHTS_LENGTH_OFFSET, lightsLength);
    Bytes.putLong(at, slotOffset + FIRST_OFFSET, firstReference);
    Bytes.putLong(at, slotOffset + KEY_OFFSET, keyReference);
    Bytes.putInt(at, slotOffset + NAMES_OFFSET, namesIndex);
  }

  /**
   * For generated code: makes a record of the value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the record
   */
  public static SceneRecord read(Flyweight at, int slotOffset) {
    return new SceneRecord(
        References.slice(
            at, slotOffset + SAMPLES_OFFSET, slotOffset + SAMPLES_LENGTH_OFFSET, FloatSlice.KIND),
        References.slice(
            at, slotOffset + CIRCLES_OFFSET, slotOffset + CIRCLES_LENGTH_OFFSET, Circle.Slice.KIND),
        References.slice(
            at, slotOffset + SHAPES_OFFSET, slotOffset + SHAPES_LENGTH_OFFSET, AnyShape.Slice.KIND),
        ReferenceSlice.read(at, slotOffset + LIGHTS_OFFSET, slotOffset + LIGHTS_LENGTH_OFFSET),
        References.union(at, slotOffset + FIRST_OFFSET, AnyShape.UNION),
        References.open(at, slotOffset + KEY_OFFSET, Light.class),
        (List<String>) References.onHeap(at, slotOffset + NAMES_OFFSET, List.class));
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
            References.slice(
                a, aOffset + SAMPLES_OFFSET, aOffset + SAMPLES_LENGTH_OFFSET, FloatSlice.KIND),
            References.slice(
                b, bOffset + SAMPLES_OFFSET, bOffset + SAMPLES_LENGTH_OFFSET, FloatSlice.KIND))
        && Objects.equals(
            References.slice(
                a, aOffset + CIRCLES_OFFSET, aOffset + CIRCLES_LENGTH_OFFSET, Circle.Slice.KIND),
            References.slice(
                b, bOffset + CIRCLES_OFFSET, bOffset + CIRCLES_LENGTH_OFFSET, Circle.Slice.KIND))
        && Objects.equals(
            References.slice(
                a, aOffset + SHAPES_OFFSET, aOffset + SHAPES_LENGTH_OFFSET, AnyShape.Slice.KIND),
            References.slice(
                b, bOffset + SHAPES_OFFSET, bOffset + SHAPES_LENGTH_OFFSET, AnyShape.Slice.KIND))
        && Objects.equals(
            ReferenceSlice.read(a, aOffset + LIGHTS_OFFSET, aOffset + LIGHTS_LENGTH_OFFSET),
            ReferenceSlice.read(b, bOffset + LIGHTS_OFFSET, bOffset + LIGHTS_LENGTH_OFFSET))
        && Objects.equals(
            References.union(a, aOffset + FIRST_OFFSET, AnyShape.UNION),
            References.union(b, bOffset + FIRST_OFFSET, AnyShape.UNION))
        && Objects.equals(
            References.open(a, aOffset + KEY_OFFSET, Light.class),
            References.open(b, bOffset + KEY_OFFSET, Light.class))
        && Objects.equals(
            References.onHeap(a, aOffset + NAMES_OFFSET, List.class),
            References.onHeap(b, bOffset + NAMES_OFFSET, List.class));
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, SceneRecord value) {
    return value != null
        && Contents.equal(
            References.slice(
                at,
                slotOffset + SAMPLES_OFFSET,
                slotOffset + SAMPLES_LENGTH_OFFSET,
                FloatSlice.KIND),
            value.samples())
        && Contents.equal(
            References.slice(
                at,
                slotOffset + CIRCLES_OFFSET,
                slotOffset + CIRCLES_LENGTH_OFFSET,
                Circle.Slice.KIND),
            value.circles())
        && Contents.equal(
            References.slice(
                at,
                slotOffset + SHAPES_OFFSET,
                slotOffset + SHAPES_LENGTH_OFFSET,
                AnyShape.Slice.KIND),
            value.shapes())
        && Contents.equal(
            ReferenceSlice.read(at, slotOffset + LIGHTS_OFFSET, slotOffset + LIGHTS_LENGTH_OFFSET),
            value.lights())
        && Contents.equal(
            References.union(at, slotOffset + FIRST_OFFSET, AnyShape.UNION), value.first())
        && Contents.equal(References.open(at, slotOffset + KEY_OFFSET, Light.class), value.key())
        && Objects.equals(
            References.onHeap(at, slotOffset + NAMES_OFFSET, List.class), value.names());
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
            References.slice(
                at,
                slotOffset + SAMPLES_OFFSET,
                slotOffset + SAMPLES_LENGTH_OFFSET,
                FloatSlice.KIND));
    hash =
        31 * hash
            + Objects.hashCode(
                References.slice(
                    at,
                    slotOffset + CIRCLES_OFFSET,
                    slotOffset + CIRCLES_LENGTH_OFFSET,
                    Circle.Slice.KIND));
    hash =
        31 * hash
            + Objects.hashCode(
                References.slice(
                    at,
                    slotOffset + SHAPES_OFFSET,
                    slotOffset + SHAPES_LENGTH_OFFSET,
                    AnyShape.Slice.KIND));
    hash =
        31 * hash
            + Objects.hashCode(
                ReferenceSlice.read(
                    at, slotOffset + LIGHTS_OFFSET, slotOffset + LIGHTS_LENGTH_OFFSET));
    hash =
        31 * hash
            + Objects.hashCode(References.union(at, slotOffset + FIRST_OFFSET, AnyShape.UNION));
    hash = 31 * hash + Objects.hashCode(References.open(at, slotOffset + KEY_OFFSET, Light.class));
    return 31 * hash
        + Objects.hashCode(References.onHeap(at, slotOffset + NAMES_OFFSET, List.class));
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "Scene[samples="
        + ViewText.of(
            References.slice(
                at,
                slotOffset + SAMPLES_OFFSET,
                slotOffset + SAMPLES_LENGTH_OFFSET,
                FloatSlice.KIND))
        + ", circles="
        + ViewText.of(
            References.slice(
                at,
                slotOffset + CIRCLES_OFFSET,
                slotOffset + CIRCLES_LENGTH_OFFSET,
                Circle.Slice.KIND))
        + ", shapes="
        + ViewText.of(
            References.slice(
                at,
                slotOffset + SHAPES_OFFSET,
                slotOffset + SHAPES_LENGTH_OFFSET,
                AnyShape.Slice.KIND))
        + ", lights="
        + ViewText.of(
            ReferenceSlice.read(at, slotOffset + LIGHTS_OFFSET, slotOffset + LIGHTS_LENGTH_OFFSET))
        + ", first="
        + ViewText.of(References.union(at, slotOffset + FIRST_OFFSET, AnyShape.UNION))
        + ", key="
        + ViewText.of(References.open(at, slotOffset + KEY_OFFSET, Light.class))
        + ", names="
        + ViewText.of(References.onHeap(at, slotOffset + NAMES_OFFSET, List.class))
        + ']';
  }
}
