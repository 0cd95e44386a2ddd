package io.github.lightarena.handwritten;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.ReferenceMap;

/** The layout of a {@link HolderRecord}: 40 bytes, aligned to 8. */
public final class HolderCodec {
  static final int SPEAKER_OFFSET = 0;
  static final int SAMPLES_OFFSET = 8;
  static final int SHAPES_OFFSET = 16;
  static final int SAMPLES_LENGTH_OFFSET = 24;
  static final int SHAPES_LENGTH_OFFSET = 28;
  static final int TABLE_OFFSET = 32;

  public static final ArenaKind<HolderRecord, Holder> KIND =
      ArenaKind.of(
          HolderRecord.class,
          Holder.class,
          40,
          8,
          Holder::new,
          Holder.Factory::new,
          HolderCodec::referenceMap);

  private HolderCodec() {}

  private static ReferenceMap referenceMap() {
    return ReferenceMap.of(
        ReferenceMap.onHeap(TABLE_OFFSET),
        ReferenceMap.open(SPEAKER_OFFSET),
        ReferenceMap.slice(SAMPLES_OFFSET, SAMPLES_LENGTH_OFFSET, FloatSlice.KIND),
        ReferenceMap.slice(SHAPES_OFFSET, SHAPES_LENGTH_OFFSET, AnyShape.Slice.KIND));
  }
}
