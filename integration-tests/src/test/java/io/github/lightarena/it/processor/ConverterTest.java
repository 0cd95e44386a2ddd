package io.github.lightarena.it.processor;

import static io.github.lightarena.it.processor.Conversions.BAD;
import static io.github.lightarena.it.processor.Conversions.BETTER;
import static io.github.lightarena.it.processor.Conversions.GOOD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.it.processor.Conversions.BundleRecord;
import io.github.lightarena.it.processor.Conversions.OrderRecord;
import io.github.lightarena.it.processor.Conversions.StampConverter;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Components that a converter of the user's stores: what it may do, and what if it throws. */
@ArenaScoped
class ConverterTest {
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
  void aConverterThatThrowsLeavesEverythingAsItWas() {
    Conversions_Order.Slice orders = Conversions_Order.in(alloc).slice(1);
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
        () -> Conversions_Order.in(alloc).of(2, BETTER, BAD, false));
    assertEquals(used, arena.stats().usedBytes());
    Conversions_Order.SliceBuilder builder = Conversions_Order.in(alloc).sliceBuilder();
    builder.add(order);
    assertThrows(IllegalArgumentException.class, () -> builder.add(2, BETTER, BAD, false));
    assertEquals(1, builder.build().length());
  }

  @Test
  void aNestedOneThatThrowsLeavesTheValueAroundItAsItWas() {
    OrderRecord good = new OrderRecord(1, GOOD, GOOD, true);
    OrderRecord bad = new OrderRecord(2, GOOD, BAD, true);
    Conversions_Bundle.Slice bundles = Conversions_Bundle.in(alloc).slice(1);
    bundles.put(0, 1, good, good);
    assertThrows(IllegalArgumentException.class, () -> bundles.put(0, 2, good, bad));
    assertEquals(new BundleRecord(1, good, good), bundles.get(0).toRecord());

    ByteBuffer buffer = ByteBuffer.allocate(Conversions_BundleCodec.BYTE_SIZE);
    Conversions_BundleCodec.write(buffer, 0, new BundleRecord(1, good, good));
    assertThrows(
        IllegalArgumentException.class,
        () -> Conversions_BundleCodec.write(buffer, 0, new BundleRecord(2, good, bad)));
    assertEquals(new BundleRecord(1, good, good), Conversions_BundleCodec.read(buffer, 0));

    long used = arena.stats().usedBytes();
    assertThrows(
        IllegalArgumentException.class,
        () -> Conversions_Invoice.in(alloc).of(Instant.EPOCH, bad, null, LocalDate.EPOCH));
    assertEquals(used, arena.stats().usedBytes());
  }

  @Test
  void aValueWithReferencesHoldsConvertedComponents() {
    OrderRecord order = new OrderRecord(1, GOOD, BETTER, true);
    Conversions_Invoice first =
        Conversions_Invoice.in(alloc).of(Instant.EPOCH, order, null, LocalDate.EPOCH);
    Conversions_Invoice second =
        Conversions_Invoice.in(alloc).of(Instant.MAX, order, first, LocalDate.MAX);
    assertEquals(Instant.EPOCH, second.corrects().at());
    assertEquals(BETTER, second.orderView().freight());
    assertNotEquals(first, second);
  }

  @Test
  void nullIsRefusedWithTheComponentsName() {
    NullPointerException e =
        assertThrows(NullPointerException.class, () -> Conversions_Millis.in(alloc).of(null));
    assertTrue(e.getMessage().contains("at=null"), e.getMessage());
    assertEquals(0, arena.stats().usedBytes());
  }

  @Test
  void aConverterCannotWriteBeyondItsComponent() {
    StringBuilder text = new StringBuilder("ab");
    Conversions_Greedy view = Conversions_Greedy.in(alloc).of((byte) 1, text, (byte) 2);
    assertEquals("ab", view.text().toString());
    assertThrows(
        BufferOverflowException.class,
        () -> Conversions_Greedy.in(alloc).of((byte) 1, new StringBuilder("abc"), (byte) 2));
    assertEquals(1, view.before());
    assertEquals(2, view.after());
  }

  @Test
  @SuppressWarnings("arena-escape") // seen is of this test alone
  void aConverterMayCallOthers() {
    StampConverter.seen = Conversions_Millis.in(alloc).of(Instant.ofEpochMilli(1_000));
    Conversions_Stamp view = Conversions_Stamp.in(alloc).of(new long[] {7});
    assertEquals(2_007, view.stamps()[0]);
    assertEquals(view, Conversions_Stamp.in(alloc).of(new long[] {7}));
    assertEquals(view.hashCode(), Conversions_Stamp.in(alloc).of(new long[] {7}).hashCode());
  }
}
