package io.github.lightarena.it.memory;

import static io.github.lightarena.testkit.AllocationAssertions.assertNoAllocation;
import static io.github.lightarena.testkit.AllocationAssertions.countAllocatedBytes;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.testkit.CountingOptions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What converted components of the JDK's classes cost, as {@code docs/how-do-i.md} says. */
@Tag("allocation")
class ConvertedCostTest {
  private static final CountingOptions OPTIONS = new CountingOptions(200, 200, 10);
  private static final int RUNS = 1_000;

  @ArenaValue
  record PriceRecord(BigDecimal price) {}

  @ArenaValue
  record AllRecord(
      UUID id,
      Instant at,
      Duration took,
      LocalDate day,
      LocalTime time,
      LocalDateTime local,
      BigInteger large,
      BigDecimal price) {}

  private static Object sink;

  private final MemoryArena arena = MemoryArena.builder().strict(false).build();

  @AfterEach
  void close() {
    arena.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.34", "0.00", "-1234567890123.45", "17", "123456789012345678"})
  void numbersAreWrittenWithoutGarbage(String digits) {
    PriceRecord record = new PriceRecord(new BigDecimal(digits));
    assertNoAllocation(
        OPTIONS,
        () -> {
          try (Allocator alloc = arena.allocator()) {
            ConvertedCostTest_Price.in(alloc).of(record.price());
            ConvertedCostTest_Price.in(alloc).copyOf(record);
          }
        });
  }

  @Test
  void aLongNumberWithAScaleCostsOneMoreNumber() {
    PriceRecord record = new PriceRecord(BigDecimal.valueOf(123456789012345678L, 2));
    assertCosts(40, alloc -> ConvertedCostTest_Price.in(alloc).copyOf(record));
  }

  @Test
  void readingCostsTheObjects() {
    AllRecord record =
        new AllRecord(
            new UUID(1, 2),
            Instant.ofEpochSecond(3, 4),
            Duration.ofDays(1),
            LocalDate.of(2026, 1, 2),
            LocalTime.of(1, 2, 3),
            LocalDateTime.of(2026, 1, 2, 3, 4, 5),
            BigInteger.TWO.pow(100),
            new BigDecimal("12.34"));
    assertReadCosts(32, record, all -> all.id());
    assertReadCosts(24, record, all -> all.at());
    assertReadCosts(24, record, all -> all.took());
    assertReadCosts(24, record, all -> all.day());
    assertReadCosts(24, record, all -> all.time());
    assertReadCosts(72, record, all -> all.local());
    assertReadCosts(104, record, all -> all.large());
    assertReadCosts(40, record, all -> all.price());
  }

  private void assertReadCosts(
      int bytes, AllRecord record, Function<ConvertedCostTest_All, Object> read) {
    try (Allocator alloc = arena.allocator()) {
      ConvertedCostTest_All all = ConvertedCostTest_All.in(alloc).copyOf(record);
      assertCostsOf(bytes, () -> sink = read.apply(all));
      assertNotNull(sink);
    }
  }

  private void assertCosts(int bytes, Function<Allocator, Object> scope) {
    assertCostsOf(
        bytes,
        () -> {
          try (Allocator alloc = arena.allocator()) {
            scope.apply(alloc);
          }
        });
  }

  /** At most that many, since the JIT compiler may remove some. */
  private static void assertCostsOf(int bytes, Runnable action) {
    long least = Long.MAX_VALUE;
    for (int batch = 0; batch < 5; batch++) {
      long counted =
          countAllocatedBytes(
              () -> {
                for (int i = 0; i < RUNS; i++) {
                  action.run();
                }
              });
      least = Math.min(least, counted);
    }
    long perRun = least / RUNS;
    assertTrue(perRun <= bytes, () -> "bytesPerRun=" + perRun);
  }
}
