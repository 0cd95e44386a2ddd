package io.github.lightarena.it.processor;

import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Convert;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.BigIntegerConverter;
import io.github.lightarena.convert.ConvertedSize;
import io.github.lightarena.convert.InstantConverter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Currency;
import java.util.UUID;

/** Values whose components a converter stores, and converters, for the tests of that. */
@ArenaScoped
final class Conversions {
  @ArenaValue
  record ReadyRecord(
      byte first,
      UUID id,
      Instant at,
      Duration took,
      LocalDate day,
      LocalTime time,
      LocalDateTime local,
      BigInteger large,
      BigDecimal price) {}

  /** Three letters, and the amount in cents; refuses what is negative, after the letters. */
  record Money(Currency currency, long cents) {}

  @ConvertedSize(byteSize = 11)
  static final class MoneyConverter implements ArenaConverter<Money> {
    @Override
    public void write(Money money, ByteBuffer bytes) {
      String code = money.currency().getCurrencyCode();
      for (int i = 0; i < 3; i++) {
        bytes.put((byte) code.charAt(i));
      }
      if (money.cents() < 0) {
        throw new IllegalArgumentException("cents=" + money.cents());
      }
      bytes.putLong(money.cents());
    }

    @Override
    public Money read(ByteBuffer bytes) {
      StringBuilder code = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        code.append((char) bytes.get());
      }
      return new Money(Currency.getInstance(code.toString()), bytes.getLong());
    }
  }

  @ArenaValue
  record OrderRecord(
      int number,
      @Convert(MoneyConverter.class) Money price,
      @Convert(MoneyConverter.class) Money freight,
      boolean paid) {}

  /** The order lies inline, and what refers to others makes the invoice more than its bytes. */
  @ArenaValue
  record InvoiceRecord(
      Instant at, OrderRecord order, @Nullable Conversions_Invoice corrects, LocalDate due) {}

  @ArenaValue
  record BundleRecord(int count, OrderRecord first, OrderRecord second) {}

  @ConvertedSize(byteSize = 32, byteAlignment = 8)
  static final class Int256Converter extends BigIntegerConverter {}

  @ArenaValue
  record HashRecord(@Convert(Int256Converter.class) BigInteger hash) {}

  /** An instant with milliseconds only, where the ready converter is not wanted. */
  @ConvertedSize(byteSize = 8, byteAlignment = 8)
  static final class MillisConverter implements ArenaConverter<Instant> {
    @Override
    public void write(Instant value, ByteBuffer bytes) {
      bytes.putLong(value.toEpochMilli());
    }

    @Override
    public Instant read(ByteBuffer bytes) {
      return Instant.ofEpochMilli(bytes.getLong());
    }
  }

  @ArenaValue
  record MillisRecord(@Convert(MillisConverter.class) Instant at) {}

  /** Tries to write more than it says. */
  @ConvertedSize(byteSize = 2)
  static final class GreedyConverter implements ArenaConverter<StringBuilder> {
    @Override
    public void write(StringBuilder value, ByteBuffer bytes) {
      for (int i = 0; i < value.length(); i++) {
        bytes.put((byte) value.charAt(i));
      }
    }

    @Override
    public StringBuilder read(ByteBuffer bytes) {
      return new StringBuilder().append((char) bytes.get()).append((char) bytes.get());
    }
  }

  @ArenaValue
  record GreedyRecord(
      byte before, @Convert(GreedyConverter.class) StringBuilder text, byte after) {}

  /** Stores an instant through a converter that it calls itself, and reads a view meanwhile. */
  @ConvertedSize(byteSize = 20, byteAlignment = 4)
  static final class StampConverter implements ArenaConverter<long[]> {
    static Conversions_Millis seen;

    final InstantConverter instants = new InstantConverter();

    @Override
    public void write(long[] value, ByteBuffer bytes) {
      instants.write(seen.at(), bytes);
      bytes.putLong(value[0]);
    }

    @Override
    public long[] read(ByteBuffer bytes) {
      Instant at = instants.read(bytes);
      return new long[] {at.toEpochMilli() + seen.at().toEpochMilli() + bytes.getLong()};
    }
  }

  @ArenaValue
  record StampRecord(@Convert(StampConverter.class) long[] stamps) {}

  static final ReadyRecord READY =
      new ReadyRecord(
          (byte) 1,
          new UUID(1, -2),
          Instant.parse("2026-03-29T01:00:00.123456789Z"),
          Duration.ofSeconds(-1, 1),
          LocalDate.of(-44, 3, 15),
          LocalTime.MAX,
          LocalDateTime.of(2026, 2, 28, 23, 59, 59, 999_999_999),
          BigInteger.TWO.pow(127).negate(),
          new BigDecimal("-1234567890123456.70"));

  static final Currency EURO = Currency.getInstance("EUR");
  static final Money GOOD = new Money(EURO, 1_00);
  static final Money BETTER = new Money(Currency.getInstance("CHF"), 2_00);
  static final Money BAD = new Money(EURO, -1);

  private Conversions() {}
}
