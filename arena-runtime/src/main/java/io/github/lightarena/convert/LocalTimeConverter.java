package io.github.lightarena.convert;

import java.nio.ByteBuffer;
import java.time.LocalTime;

/** Stores a {@link LocalTime} as its nanosecond of the day: 8 bytes. */
@ConvertedSize(byteSize = 8, byteAlignment = 8)
public final class LocalTimeConverter implements ArenaConverter<LocalTime> {
  /** Makes a converter; it has no state. */
  public LocalTimeConverter() {}

  @Override
  public void write(LocalTime value, ByteBuffer bytes) {
    bytes.putLong(value.toNanoOfDay());
  }

  @Override
  public LocalTime read(ByteBuffer bytes) {
    return LocalTime.ofNanoOfDay(bytes.getLong());
  }
}
