package io.github.lightarena.convert;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Stores a {@link LocalDateTime} as day of the epoch and nanosecond of the day: 16 bytes. */
@ConvertedSize(byteSize = 16, byteAlignment = 8)
public final class LocalDateTimeConverter implements ArenaConverter<LocalDateTime> {
  /** Makes a converter; it has no state. */
  public LocalDateTimeConverter() {}

  @Override
  public void write(LocalDateTime value, ByteBuffer bytes) {
    bytes.putLong(value.toLocalDate().toEpochDay()).putLong(value.toLocalTime().toNanoOfDay());
  }

  @Override
  public LocalDateTime read(ByteBuffer bytes) {
    LocalDate date = LocalDate.ofEpochDay(bytes.getLong());
    return LocalDateTime.of(date, LocalTime.ofNanoOfDay(bytes.getLong()));
  }
}
