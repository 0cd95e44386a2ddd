package io.github.lightarena.it.processor;

import static io.github.lightarena.it.processor.Conversions.BAD;
import static io.github.lightarena.it.processor.Conversions.BETTER;
import static io.github.lightarena.it.processor.Conversions.GOOD;
import static io.github.lightarena.it.processor.Conversions.READY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.it.processor.Conversions.HashRecord;
import io.github.lightarena.it.processor.Conversions.OrderRecord;
import io.github.lightarena.it.processor.Conversions.ReadyRecord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components of the classes of the JDK that have a converter ready. */
@ArenaScoped
class ReadyConverterTest {
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
    Conversions_Ready view = Conversions_Ready.in(alloc).copyOf(READY);
    assertEquals(READY, view.toRecord());
    assertEquals(READY.at(), view.at());
    assertEquals(READY.price().scale(), view.price().scale());
    assertEquals(view, Conversions_Ready.in(alloc).copyOf(READY));
    assertEquals(view.hashCode(), Conversions_Ready.in(alloc).copyOf(READY).hashCode());
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
        assertEquals(record, Conversions_Ready.in(alloc).copyOf(record).toRecord());
      }
    }
  }

  @Test
  void zeroedBytesAreTheirOrigins() {
    Conversions_Ready view = Conversions_Ready.in(alloc).slice(1).get(0);
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
    int byteSize = Conversions_ReadyCodec.BYTE_SIZE;
    ByteBuffer little =
        direct ? ByteBuffer.allocateDirect(byteSize + 3) : ByteBuffer.allocate(byteSize + 3);
    ByteBuffer big = ByteBuffer.allocate(byteSize);
    Conversions_ReadyCodec.write(little.order(ByteOrder.LITTLE_ENDIAN), 3, READY);
    Conversions_ReadyCodec.write(big, 0, READY);
    assertEquals(READY, Conversions_ReadyCodec.read(little, 3));
    assertEquals(READY, Conversions_ReadyCodec.read(big, 0));
    assertEquals(1, big.getLong(Conversions_ReadyCodec.ID_OFFSET));
    assertEquals(1, little.getLong(3 + Conversions_ReadyCodec.ID_OFFSET));
    byte[] number = new byte[16];
    big.get(Conversions_ReadyCodec.LARGE_OFFSET, number);
    assertEquals(READY.large(), new BigInteger(number));
  }

  @Test
  void directBlocksHoldConvertedComponents() {
    try (MemoryArena direct = MemoryArena.builder().direct().strict().build();
        Allocator directAlloc = direct.allocator()) {
      assertEquals(READY, Conversions_Ready.in(directAlloc).copyOf(READY).toRecord());
      Conversions_Order.Slice orders = Conversions_Order.in(directAlloc).slice(1);
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
            () -> Conversions_Hash.in(alloc).of(BigInteger.TWO.pow(255)));
    assertTrue(
        e.getMessage().contains("bitLength=256 does not fit in byteSize=32"), e.getMessage());
    assertThrows(
        ArithmeticException.class,
        () ->
            Conversions_Ready.in(alloc)
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
            Conversions_Ready.in(alloc)
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
      assertEquals(hash, Conversions_Hash.in(alloc).of(hash).hash());
      ByteBuffer buffer =
          ByteBuffer.allocate(32)
              .order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
      Conversions_HashCodec.write(buffer, 0, new HashRecord(hash));
      assertEquals(hash, Conversions_HashCodec.read(buffer, 0).hash());
    }
  }

  @Test
  void aNamedConverterIsTakenInsteadOfTheReadyOne() {
    assertEquals(8, Conversions_MillisCodec.BYTE_SIZE);
    Instant at = Instant.ofEpochSecond(1, 2_345_678);
    assertEquals(Instant.ofEpochMilli(1_002), Conversions_Millis.in(alloc).of(at).at());
  }
}
