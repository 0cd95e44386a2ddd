package golden;

import io.github.lightarena.DoubleSlice;
import io.github.lightarena.EnumSlice;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.IntSlice;
import io.github.lightarena.TextSlice;
import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Contents;
import io.github.lightarena.codegen.DoubleArrays;
import io.github.lightarena.codegen.Elements;
import io.github.lightarena.codegen.FloatArrays;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.IntArrays;
import io.github.lightarena.codegen.ReferenceMap;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.ViewText;
import java.util.Objects;

/**
 * The layout of a {@link MeshRecord} in memory.
 *
 * <pre>
 *   offset  bytes  component
 *        0      8  weights  reference
 *        8      8  circles  reference
 *       16      8  shapes   reference
 *       24      8  axes     reference
 *       32      8  names    reference
 *       40      8  indices  reference
 *       48     64  matrix   float[16]
 *      112      4  weights  length
 *      116      4  circles  length
 *      120      4  shapes   length
 *      124      4  axes     length
 *      128      4  names    length
 *      132      4  indices  length
 *   136 bytes, aligned to 8
 * </pre>
 *
 * Offsets are in bytes, from the start of the value.
 */
@ArenaGenerated(from = MeshRecord.class)
public final class MeshCodec {
  /** The size of a value, in bytes: a multiple of its alignment. */
  public static final int BYTE_SIZE = 136;

  /** The alignment of a value, in bytes. */
  public static final int BYTE_ALIGNMENT = 8;

  static final int MATRIX_OFFSET = 48;
  static final int WEIGHTS_OFFSET = 0;
  static final int WEIGHTS_LENGTH_OFFSET = 112;
  static final int CIRCLES_OFFSET = 8;
  static final int CIRCLES_LENGTH_OFFSET = 116;
  static final int SHAPES_OFFSET = 16;
  static final int SHAPES_LENGTH_OFFSET = 120;
  static final int AXES_OFFSET = 24;
  static final int AXES_LENGTH_OFFSET = 124;
  static final int NAMES_OFFSET = 32;
  static final int NAMES_LENGTH_OFFSET = 128;
  static final int INDICES_OFFSET = 40;
  static final int INDICES_LENGTH_OFFSET = 132;

  /**
   * The hash of this layout: codecs that hold such a value check that it is still the one that they
   * were compiled with.
   */
  public static final long LAYOUT_HASH = ArenaKind.layoutHash(0x319455d97d11f87bL);

  /** For generated code: what the run time knows of these values. */
  public static final ArenaKind<MeshRecord, Mesh> KIND =
      ArenaKind.of(
          MeshRecord.class,
          Mesh.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Mesh::new,
          Mesh.Factory::new,
          MeshCodec::referenceMap);

  private MeshCodec() {}

  /** Where a value refers to others, which a deep copy follows. */
  private static ReferenceMap referenceMap() {
    return ReferenceMap.of(
        ReferenceMap.slice(WEIGHTS_OFFSET, WEIGHTS_LENGTH_OFFSET, DoubleSlice.KIND),
        ReferenceMap.slice(CIRCLES_OFFSET, CIRCLES_LENGTH_OFFSET, Circle.Slice.KIND),
        ReferenceMap.slice(SHAPES_OFFSET, SHAPES_LENGTH_OFFSET, AnyShape.Slice.KIND),
        ReferenceMap.slice(AXES_OFFSET, AXES_LENGTH_OFFSET, EnumSlice.kindOf(Axis.class)),
        ReferenceMap.slice(NAMES_OFFSET, NAMES_LENGTH_OFFSET, TextSlice.KIND),
        ReferenceMap.slice(INDICES_OFFSET, INDICES_LENGTH_OFFSET, IntSlice.KIND));
  }

  /**
   * For generated code: writes what the components of a value store.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param matrix the component {@code matrix}
   * @param weightsReference what is stored for the component {@code weights}
   * @param weightsLength what is stored for the component {@code weights}
   * @param circlesReference what is stored for the component {@code circles}
   * @param circlesLength what is stored for the component {@code circles}
   * @param shapesReference what is stored for the component {@code shapes}
   * @param shapesLength what is stored for the component {@code shapes}
   * @param axesReference what is stored for the component {@code axes}
   * @param axesLength what is stored for the component {@code axes}
   * @param namesReference what is stored for the component {@code names}
   * @param namesLength what is stored for the component {@code names}
   * @param indicesReference what is stored for the component {@code indices}
   * @param indicesLength what is stored for the component {@code indices}
   */
  public static void write(
      Flyweight at,
      int slotOffset,
      float[] matrix,
      long weightsReference,
      int weightsLength,
      long circlesReference,
      int circlesLength,
      long shapesReference,
      int shapesLength,
      long axesReference,
      int axesLength,
      long namesReference,
      int namesLength,
      long indicesReference,
      int indicesLength) {
    FloatArrays.check(matrix, 16, "matrix");
    FloatArrays.write(at, slotOffset + MATRIX_OFFSET, matrix);
    Bytes.putLong(at, slotOffset + WEIGHTS_OFFSET, weightsReference);
    Bytes.putInt(at, slotOffset + WEIGHTS_LENGTH_OFFSET, weightsLength);
    Bytes.putLong(at, slotOffset + CIRCLES_OFFSET, circlesReference);
    Bytes.putInt(at, slotOffset + CIRCLES_LENGTH_OFFSET, circlesLength);
    Bytes.putLong(at, slotOffset + SHAPES_OFFSET, shapesReference);
    Bytes.putInt(at, slotOffset + SHAPES_LENGTH_OFFSET, shapesLength);
    Bytes.putLong(at, slotOffset + AXES_OFFSET, axesReference);
    Bytes.putInt(at, slotOffset + AXES_LENGTH_OFFSET, axesLength);
    Bytes.putLong(at, slotOffset + NAMES_OFFSET, namesReference);
    Bytes.putInt(at, slotOffset + NAMES_LENGTH_OFFSET, namesLength);
    Bytes.putLong(at, slotOffset + INDICES_OFFSET, indicesReference);
    Bytes.putInt(at, slotOffset + INDICES_LENGTH_OFFSET, indicesLength);
  }

  /**
   * For generated code: makes a record of the value.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the record
   */
  public static MeshRecord read(Flyweight at, int slotOffset) {
    return new MeshRecord(
        FloatArrays.readInline(at, slotOffset + MATRIX_OFFSET, 16),
        DoubleArrays.read(at, slotOffset + WEIGHTS_OFFSET, slotOffset + WEIGHTS_LENGTH_OFFSET),
        Elements.<CircleRecord>records(
            at, slotOffset + CIRCLES_OFFSET, slotOffset + CIRCLES_LENGTH_OFFSET, Circle.Slice.KIND),
        Elements.array(
            Elements.<Shape>list(
                at,
                slotOffset + SHAPES_OFFSET,
                slotOffset + SHAPES_LENGTH_OFFSET,
                AnyShape.Slice.KIND,
                "shapes"),
            Shape[]::new),
        Elements.<Axis>list(
            at,
            slotOffset + AXES_OFFSET,
            slotOffset + AXES_LENGTH_OFFSET,
            EnumSlice.kindOf(Axis.class),
            "axes"),
        Elements.array(
            Elements.<String>strings(
                at, slotOffset + NAMES_OFFSET, slotOffset + NAMES_LENGTH_OFFSET, TextSlice.KIND),
            String[]::new),
        IntArrays.list(at, slotOffset + INDICES_OFFSET, slotOffset + INDICES_LENGTH_OFFSET));
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
            References.inlineSlice(a, aOffset + MATRIX_OFFSET, 16, FloatSlice.KIND),
            References.inlineSlice(b, bOffset + MATRIX_OFFSET, 16, FloatSlice.KIND))
        && Objects.equals(
            References.slice(
                a, aOffset + WEIGHTS_OFFSET, aOffset + WEIGHTS_LENGTH_OFFSET, DoubleSlice.KIND),
            References.slice(
                b, bOffset + WEIGHTS_OFFSET, bOffset + WEIGHTS_LENGTH_OFFSET, DoubleSlice.KIND))
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
            References.slice(
                a,
                aOffset + AXES_OFFSET,
                aOffset + AXES_LENGTH_OFFSET,
                EnumSlice.kindOf(Axis.class)),
            References.slice(
                b,
                bOffset + AXES_OFFSET,
                bOffset + AXES_LENGTH_OFFSET,
                EnumSlice.kindOf(Axis.class)))
        && Objects.equals(
            References.slice(
                a, aOffset + NAMES_OFFSET, aOffset + NAMES_LENGTH_OFFSET, TextSlice.KIND),
            References.slice(
                b, bOffset + NAMES_OFFSET, bOffset + NAMES_LENGTH_OFFSET, TextSlice.KIND))
        && Objects.equals(
            References.slice(
                a, aOffset + INDICES_OFFSET, aOffset + INDICES_LENGTH_OFFSET, IntSlice.KIND),
            References.slice(
                b, bOffset + INDICES_OFFSET, bOffset + INDICES_LENGTH_OFFSET, IntSlice.KIND));
  }

  /**
   * For generated code: tells whether a value has the content of a record.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @param value the record
   * @return whether it has
   */
  public static boolean contentEquals(Flyweight at, int slotOffset, MeshRecord value) {
    return value != null
        && FloatArrays.equalInline(at, slotOffset + MATRIX_OFFSET, 16, value.matrix())
        && DoubleArrays.equal(
            at, slotOffset + WEIGHTS_OFFSET, slotOffset + WEIGHTS_LENGTH_OFFSET, value.weights())
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
            References.slice(
                at,
                slotOffset + AXES_OFFSET,
                slotOffset + AXES_LENGTH_OFFSET,
                EnumSlice.kindOf(Axis.class)),
            value.axes())
        && Contents.equal(
            References.slice(
                at, slotOffset + NAMES_OFFSET, slotOffset + NAMES_LENGTH_OFFSET, TextSlice.KIND),
            value.names())
        && IntArrays.equalElements(
            at, slotOffset + INDICES_OFFSET, slotOffset + INDICES_LENGTH_OFFSET, value.indices());
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
            References.inlineSlice(at, slotOffset + MATRIX_OFFSET, 16, FloatSlice.KIND));
    hash =
        31 * hash
            + Objects.hashCode(
                References.slice(
                    at,
                    slotOffset + WEIGHTS_OFFSET,
                    slotOffset + WEIGHTS_LENGTH_OFFSET,
                    DoubleSlice.KIND));
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
                References.slice(
                    at,
                    slotOffset + AXES_OFFSET,
                    slotOffset + AXES_LENGTH_OFFSET,
                    EnumSlice.kindOf(Axis.class)));
    hash =
        31 * hash
            + Objects.hashCode(
                References.slice(
                    at,
                    slotOffset + NAMES_OFFSET,
                    slotOffset + NAMES_LENGTH_OFFSET,
                    TextSlice.KIND));
    return 31 * hash
        + Objects.hashCode(
            References.slice(
                at,
                slotOffset + INDICES_OFFSET,
                slotOffset + INDICES_LENGTH_OFFSET,
                IntSlice.KIND));
  }

  /**
   * For generated code: writes a value's components as text.
   *
   * @param at the flyweight that shows the value, or one around it
   * @param slotOffset where the value begins, in bytes from the flyweight's own offset
   * @return the text
   */
  public static String text(Flyweight at, int slotOffset) {
    return "Mesh[matrix="
        + ViewText.of(References.inlineSlice(at, slotOffset + MATRIX_OFFSET, 16, FloatSlice.KIND))
        + ", weights="
        + ViewText.of(
            References.slice(
                at,
                slotOffset + WEIGHTS_OFFSET,
                slotOffset + WEIGHTS_LENGTH_OFFSET,
                DoubleSlice.KIND))
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
        + ", axes="
        + ViewText.of(
            References.slice(
                at,
                slotOffset + AXES_OFFSET,
                slotOffset + AXES_LENGTH_OFFSET,
                EnumSlice.kindOf(Axis.class)))
        + ", names="
        + ViewText.of(
            References.slice(
                at, slotOffset + NAMES_OFFSET, slotOffset + NAMES_LENGTH_OFFSET, TextSlice.KIND))
        + ", indices="
        + ViewText.of(
            References.slice(
                at, slotOffset + INDICES_OFFSET, slotOffset + INDICES_LENGTH_OFFSET, IntSlice.KIND))
        + ']';
  }
}
