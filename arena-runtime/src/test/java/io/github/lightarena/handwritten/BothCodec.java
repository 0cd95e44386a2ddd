package io.github.lightarena.handwritten;

import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.ReferenceMap;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.ViewText;
import java.util.Objects;

/** The layout of a {@link BothRecord} in memory: 16 bytes, aligned to 8. */
public final class BothCodec {
  public static final int BYTE_SIZE = 16;
  public static final int BYTE_ALIGNMENT = 8;
  public static final long LAYOUT_HASH = 0x5678L;

  static final int A_OFFSET = 0;
  static final int B_OFFSET = 8;

  public static final ArenaKind<BothRecord, Both> KIND =
      ArenaKind.of(
          BothRecord.class,
          Both.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Both::new,
          Both.Factory::new,
          BothCodec::referenceMap);

  private BothCodec() {}

  private static ReferenceMap referenceMap() {
    return ReferenceMap.of(
        ReferenceMap.union(A_OFFSET, AnyShape.UNION), ReferenceMap.union(B_OFFSET, AnyShape.UNION));
  }

  public static void write(Flyweight at, int slotOffset, long aReference, long bReference) {
    Bytes.putLong(at, slotOffset + A_OFFSET, aReference);
    Bytes.putLong(at, slotOffset + B_OFFSET, bReference);
  }

  public static BothRecord read(Flyweight at, int slotOffset) {
    return new BothRecord(
        References.union(at, slotOffset + A_OFFSET, AnyShape.UNION),
        References.union(at, slotOffset + B_OFFSET, AnyShape.UNION));
  }

  public static boolean equal(Flyweight a, int aOffset, Flyweight b, int bOffset) {
    return Objects.equals(
            References.union(a, aOffset + A_OFFSET, AnyShape.UNION),
            References.union(b, bOffset + A_OFFSET, AnyShape.UNION))
        && Objects.equals(
            References.union(a, aOffset + B_OFFSET, AnyShape.UNION),
            References.union(b, bOffset + B_OFFSET, AnyShape.UNION));
  }

  public static int hash(Flyweight at, int slotOffset) {
    int hash = Objects.hashCode(References.union(at, slotOffset + A_OFFSET, AnyShape.UNION));
    return 31 * hash
        + Objects.hashCode(References.union(at, slotOffset + B_OFFSET, AnyShape.UNION));
  }

  public static String text(Flyweight at, int slotOffset) {
    return "Both[a="
        + ViewText.of(References.union(at, slotOffset + A_OFFSET, AnyShape.UNION))
        + ", b="
        + ViewText.of(References.union(at, slotOffset + B_OFFSET, AnyShape.UNION))
        + ']';
  }
}
