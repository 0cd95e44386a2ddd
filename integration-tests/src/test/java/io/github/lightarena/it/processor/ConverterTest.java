package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
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
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components that a converter stores, one of the user's or one that is ready. */
@ArenaScoped
class ConverterTest {

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
      Instant at, OrderRecord order, @Nullable ConverterTest_Invoice corrects, LocalDate due) {}

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
    static ConverterTest_Millis seen;

    private final InstantConverter instants = new InstantConverter();

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

  private static final ReadyRecord READY =
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

  private static final Currency EURO = Currency.getInstance("EUR");
  private static final Money GOOD = new Money(EURO, 1_00);
  private static final Money BETTER = new Money(Currency.getInstance("CHF"), 2_00);
  private static final Money BAD = new Money(EURO, -1);

  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private Allocator alloc;

  @BeforeEach
  void open() {
    alloc = arena.allocator();
  }

  @AfterEach
  void close() {
    alloc.close();
    arena.close();
  }

  @Test
  void classesOfTheJdkAreReadBackExactly() {
    ConverterTest_Ready view = ConverterTest_Ready.in(alloc).copyOf(READY);
    assertEquals(READY, view.toRecord());
    assertEquals(READY.at(), view.at());
    assertEquals(READY.price().scale(), view.price().scale());
    assertEquals(view, ConverterTest_Ready.in(alloc).copyOf(READY));
    assertEquals(view.hashCode(), ConverterTest_Ready.in(alloc).copyOf(READY).hashCode());
    assertTrue(view.toString().contains("at=2026-03-29T01:00:00.123456789Z"), view.toString());
  }

  @Test
  void theirExtremesAreReadBack() {
    for (Instant at : new Instant[] {Instant.MIN, Instant.EPOCH, Instant.MAX}) {
      for (LocalDateTime local : new LocalDateTime[] {LocalDateTime.MIN, LocalDateTime.MAX}) {
        ReadyRecord record =
            new ReadyRecord(
                (byte) 0,
                new UUID(Long.MIN_VALUE, Long.MAX_VALUE),
                at,
                Duration.ofSeconds(Long.MIN_VALUE),
                local.toLocalDate(),
                local.toLocalTime(),
                local,
                BigInteger.TWO.pow(127).subtract(BigInteger.ONE),
                new BigDecimal(BigInteger.valueOf(Long.MIN_VALUE), Integer.MIN_VALUE));
        assertEquals(record, ConverterTest_Ready.in(alloc).copyOf(record).toRecord());
      }
    }
  }

  @Test
  void zeroedBytesAreTheirOrigins() {
    ConverterTest_Ready view = ConverterTest_Ready.in(alloc).slice(1).get(0);
    assertEquals(
        new ReadyRecord(
            (byte) 0,
            new UUID(0, 0),
            Instant.EPOCH,
            Duration.ZERO,
            LocalDate.EPOCH,
            LocalTime.MIDNIGHT,
            LocalDate.EPOCH.atStartOfDay(),
            BigInteger.ZERO,
            BigDecimal.ZERO),
        view.toRecord());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBufferIsWrittenInItsOwnByteOrder(boolean direct) {
    int byteSize = ConverterTest_ReadyCodec.BYTE_SIZE;
    ByteBuffer little =
        direct ? ByteBuffer.allocateDirect(byteSize + 3) : ByteBuffer.allocate(byteSize + 3);
    ByteBuffer big = ByteBuffer.allocate(byteSize);
    ConverterTest_ReadyCodec.write(little.order(ByteOrder.LITTLE_ENDIAN), 3, READY);
    ConverterTest_ReadyCodec.write(big, 0, READY);
    assertEquals(READY, ConverterTest_ReadyCodec.read(little, 3));
    assertEquals(READY, ConverterTest_ReadyCodec.read(big, 0));
    assertEquals(1, big.getLong(ConverterTest_ReadyCodec.ID_OFFSET));
    assertEquals(1, little.getLong(3 + ConverterTest_ReadyCodec.ID_OFFSET));
    byte[] number = new byte[16];
    big.get(ConverterTest_ReadyCodec.LARGE_OFFSET, number);
    assertEquals(READY.large(), new BigInteger(number));
  }

  @Test
  void directBlocksHoldConvertedComponents() {
    try (MemoryArena direct = MemoryArena.builder().direct().strict().build();
        Allocator directAlloc = direct.allocator()) {
      assertEquals(READY, ConverterTest_Ready.in(directAlloc).copyOf(READY).toRecord());
      ConverterTest_Order.Slice orders = ConverterTest_Order.in(directAlloc).slice(1);
      orders.put(0, 1, GOOD, BETTER, true);
      assertThrows(IllegalArgumentException.class, () -> orders.put(0, 2, BETTER, BAD, false));
      assertEquals(new OrderRecord(1, GOOD, BETTER, true), orders.get(0).toRecord());
    }
  }

  @Test
  void numbersThatDoNotFitAreRefused() {
    BigInteger tooLarge = BigInteger.TWO.pow(127);
    ArithmeticException e =
        assertThrows(
            ArithmeticException.class,
            () -> ConverterTest_Hash.in(alloc).of(BigInteger.TWO.pow(255)));
    assertTrue(
        e.getMessage().contains("bitLength=256 does not fit in byteSize=32"), e.getMessage());
    assertThrows(
        ArithmeticException.class,
        () ->
            ConverterTest_Ready.in(alloc)
                .copyOf(
                    new ReadyRecord(
                        (byte) 1,
                        READY.id(),
                        READY.at(),
                        READY.took(),
                        READY.day(),
                        READY.time(),
                        READY.local(),
                        tooLarge,
                        READY.price())));
    BigDecimal digits = new BigDecimal("9223372036854775808");
    assertThrows(
        ArithmeticException.class,
        () ->
            ConverterTest_Ready.in(alloc)
                .of(
                    (byte) 1,
                    READY.id(),
                    READY.at(),
                    READY.took(),
                    READY.day(),
                    READY.time(),
                    READY.local(),
                    READY.large(),
                    digits));
    assertEquals(0, arena.stats().usedBytes());
  }

  @Test
  void aSubclassChoosesHowManyBytesANumberTakes() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      BigInteger number = new BigInteger(random.nextInt(256), random);
      BigInteger hash = random.nextBoolean() ? number : number.negate();
      assertEquals(hash, ConverterTest_Hash.in(alloc).of(hash).hash());
      ByteBuffer buffer =
          ByteBuffer.allocate(32)
              .order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
      ConverterTest_HashCodec.write(buffer, 0, new HashRecord(hash));
      assertEquals(hash, ConverterTest_HashCodec.read(buffer, 0).hash());
    }
  }

  @Test
  void aNamedConverterIsTakenInsteadOfTheReadyOne() {
    assertEquals(8, ConverterTest_MillisCodec.BYTE_SIZE);
    Instant at = Instant.ofEpochSecond(1, 2_345_678);
    assertEquals(Instant.ofEpochMilli(1_002), ConverterTest_Millis.in(alloc).of(at).at());
  }

  @Test
  void aConverterThatThrowsLeavesEverythingAsItWas() {
    ConverterTest_Order.Slice orders = ConverterTest_Order.in(alloc).slice(1);
    OrderRecord order = new OrderRecord(1, GOOD, BETTER, true);
    orders.put(0, order);
    long used = arena.stats().usedBytes();
    assertThrows(IllegalArgumentException.class, () -> orders.put(0, 2, BETTER, BAD, false));
    assertThrows(
        IllegalArgumentException.class,
        () -> orders.put(0, new OrderRecord(2, BETTER, BAD, false)));
    assertEquals(order, orders.get(0).toRecord());
    assertThrows(
        IllegalArgumentException.class,
        () -> ConverterTest_Order.in(alloc).of(2, BETTER, BAD, false));
    assertEquals(used, arena.stats().usedBytes());
    ConverterTest_Order.SliceBuilder builder = ConverterTest_Order.in(alloc).sliceBuilder();
    builder.add(order);
    assertThrows(IllegalArgumentException.class, () -> builder.add(2, BETTER, BAD, false));
    assertEquals(1, builder.build().length());
  }

  @Test
  void aNestedOneThatThrowsLeavesTheValueAroundItAsItWas() {
    OrderRecord good = new OrderRecord(1, GOOD, GOOD, true);
    OrderRecord bad = new OrderRecord(2, GOOD, BAD, true);
    ConverterTest_Bundle.Slice bundles = ConverterTest_Bundle.in(alloc).slice(1);
    bundles.put(0, 1, good, good);
    assertThrows(IllegalArgumentException.class, () -> bundles.put(0, 2, good, bad));
    assertEquals(new BundleRecord(1, good, good), bundles.get(0).toRecord());

    ByteBuffer buffer = ByteBuffer.allocate(ConverterTest_BundleCodec.BYTE_SIZE);
    ConverterTest_BundleCodec.write(buffer, 0, new BundleRecord(1, good, good));
    assertThrows(
        IllegalArgumentException.class,
        () -> ConverterTest_BundleCodec.write(buffer, 0, new BundleRecord(2, good, bad)));
    assertEquals(new BundleRecord(1, good, good), ConverterTest_BundleCodec.read(buffer, 0));

    long used = arena.stats().usedBytes();
    assertThrows(
        IllegalArgumentException.class,
        () -> ConverterTest_Invoice.in(alloc).of(Instant.EPOCH, bad, null, LocalDate.EPOCH));
    assertEquals(used, arena.stats().usedBytes());
  }

  @Test
  void aValueWithReferencesHoldsConvertedComponents() {
    OrderRecord order = new OrderRecord(1, GOOD, BETTER, true);
    ConverterTest_Invoice first =
        ConverterTest_Invoice.in(alloc).of(Instant.EPOCH, order, null, LocalDate.EPOCH);
    ConverterTest_Invoice second =
        ConverterTest_Invoice.in(alloc).of(Instant.MAX, order, first, LocalDate.MAX);
    assertEquals(Instant.EPOCH, second.corrects().at());
    assertEquals(BETTER, second.orderView().freight());
    assertNotEquals(first, second);
  }

  @Test
  void nullIsRefusedWithTheComponentsName() {
    NullPointerException e =
        assertThrows(NullPointerException.class, () -> ConverterTest_Millis.in(alloc).of(null));
    assertTrue(e.getMessage().contains("at=null"), e.getMessage());
    assertEquals(0, arena.stats().usedBytes());
  }

  @Test
  void aConverterCannotWriteBeyondItsComponent() {
    StringBuilder text = new StringBuilder("ab");
    ConverterTest_Greedy view = ConverterTest_Greedy.in(alloc).of((byte) 1, text, (byte) 2);
    assertEquals("ab", view.text().toString());
    assertThrows(
        BufferOverflowException.class,
        () -> ConverterTest_Greedy.in(alloc).of((byte) 1, new StringBuilder("abc"), (byte) 2));
    assertEquals(1, view.before());
    assertEquals(2, view.after());
  }

  @Test
  @SuppressWarnings("arena-escape") // seen is of this test alone
  void aConverterMayCallOthers() {
    StampConverter.seen = ConverterTest_Millis.in(alloc).of(Instant.ofEpochMilli(1_000));
    ConverterTest_Stamp view = ConverterTest_Stamp.in(alloc).of(new long[] {7});
    assertEquals(2_007, view.stamps()[0]);
    assertEquals(view, ConverterTest_Stamp.in(alloc).of(new long[] {7}));
    assertEquals(view.hashCode(), ConverterTest_Stamp.in(alloc).of(new long[] {7}).hashCode());
  }
}
