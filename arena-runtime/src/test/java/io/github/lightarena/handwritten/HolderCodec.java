package io.github.lightarena.handwritten;

import io.github.lightarena.codegen.ArenaKind;

/** The layout of a {@link HolderRecord}: 40 bytes, aligned to 8. */
public final class HolderCodec {
  static final int SPEAKER_OFFSET = 0;
  static final int SAMPLES_OFFSET = 8;
  static final int SHAPES_OFFSET = 16;
  static final int SAMPLES_LENGTH_OFFSET = 24;
  static final int SHAPES_LENGTH_OFFSET = 28;
  static final int TABLE_OFFSET = 32;

  public static final ArenaKind<HolderRecord, Holder> KIND =
      ArenaKind.of(HolderRecord.class, Holder.class, 40, 8, Holder::new, Holder.Factory::new);

  private HolderCodec() {}
}
