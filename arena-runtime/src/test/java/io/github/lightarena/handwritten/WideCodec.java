package io.github.lightarena.handwritten;

import io.github.lightarena.codegen.ArenaKind;

/** The layout of a {@link WideRecord}: 256 bytes, aligned to 256. */
public final class WideCodec {
  public static final int BYTE_SIZE = 256;

  public static final ArenaKind<WideRecord, Wide> KIND =
      ArenaKind.of(WideRecord.class, Wide.class, BYTE_SIZE, 256, Wide::new, Wide.Factory::new);

  private WideCodec() {}
}
