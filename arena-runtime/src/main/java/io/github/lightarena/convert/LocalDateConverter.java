package io.github.lightarena.convert;

import java.nio.ByteBuffer;
import java.time.LocalDate;

/** Stores a {@link LocalDate} as its day of the epoch: 8 bytes. */
@ConvertedSize(byteSize = 8, byteAlignment = 8)
public final class LocalDateConverter implements ArenaConverter<LocalDate> {
  /** Makes a converter; it has no state. */
  public LocalDateConverter() {}

  @Override
  public void write(LocalDate value, ByteBuffer bytes) {
    bytes.putLong(value.toEpochDay());
  }

  @Override
  public LocalDate read(ByteBuffer bytes) {
    return LocalDate.ofEpochDay(bytes.getLong());
  }
}
