package io.github.lightarena.convert;

import java.nio.ByteBuffer;
import java.time.Duration;

/** Stores a {@link Duration} exactly: seconds and nanoseconds, 12 bytes. */
@ConvertedSize(byteSize = 12, byteAlignment = 4)
public final class DurationConverter implements ArenaConverter<Duration> {
  /** Makes a converter; it has no state. */
  public DurationConverter() {}

  @Override
  public void write(Duration value, ByteBuffer bytes) {
    bytes.putLong(value.getSeconds()).putInt(value.getNano());
  }

  @Override
  public Duration read(ByteBuffer bytes) {
    return Duration.ofSeconds(bytes.getLong(), bytes.getInt());
  }
}
