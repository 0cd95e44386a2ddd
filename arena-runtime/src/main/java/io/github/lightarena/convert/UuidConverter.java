package io.github.lightarena.convert;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Stores a {@link UUID} as its two longs, the most significant bits first: 16 bytes. */
@ConvertedSize(byteSize = 16, byteAlignment = 8)
public final class UuidConverter implements ArenaConverter<UUID> {
  /** Makes a converter; it has no state. */
  public UuidConverter() {}

  @Override
  public void write(UUID value, ByteBuffer bytes) {
    bytes.putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
  }

  @Override
  public UUID read(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
