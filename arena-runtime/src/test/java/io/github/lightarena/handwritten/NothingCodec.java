package io.github.lightarena.handwritten;

import io.github.lightarena.codegen.ArenaKind;

/** A value of no bytes. */
public final class NothingCodec {
  public static final ArenaKind<NothingRecord, Nothing> KIND =
      ArenaKind.of(NothingRecord.class, Nothing.class, 0, 1, Nothing::new, Nothing.Factory::new);

  private NothingCodec() {}
}
