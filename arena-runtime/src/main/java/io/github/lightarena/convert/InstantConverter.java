package io.github.lightarena.convert;

import java.nio.ByteBuffer;
import java.time.Instant;

/** Stores an {@link Instant} exactly: seconds of the epoch and nanoseconds, 12 bytes. */
@ConvertedSize(byteSize = 12, byteAlignment = 4)
public final class InstantConverter implements ArenaConverter<Instant> {
  /** Makes a converter; it has no state. */
  public InstantConverter() {}

  @Override
  public void write(Instant value, ByteBuffer bytes) {
    bytes.putLong(value.getEpochSecond()).putInt(value.getNano());
  }

  @Override
  public Instant read(ByteBuffer bytes) {
    return Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
  }
}
