package io.github.lightarena.it.processor;

import static io.github.lightarena.it.processor.Optionals.EMPTY;
import static io.github.lightarena.it.processor.Optionals.FULL;
import static io.github.lightarena.it.processor.Optionals.VEC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.it.processor.Optionals.Color;
import io.github.lightarena.it.processor.Optionals.PlainRecord;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Components in a value's own bytes that may be absent: optionals, and nullable ones. */
@ArenaScoped
class OptionalTest {
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
  void whatIsThereIsReadBack() {
    Optionals_Plain view = Optionals_Plain.in(alloc).copyOf(FULL);
    assertEquals(FULL.i(), view.i());
    assertEquals(FULL.l(), view.l());
    assertEquals(FULL.d(), view.d());
    assertEquals(FULL.boxed(), view.boxed());
    assertEquals(FULL.b(), view.b());
    assertEquals(FULL.c(), view.c());
    assertEquals(FULL.flag(), view.flag());
    assertEquals(FULL.f(), view.f());
    assertEquals(FULL.color(), view.color());
    assertEquals(FULL.at(), view.at());
    assertEquals(FULL.origin(), view.origin());
    assertEquals(1.5, view.direction().orElseThrow().x());
    assertEquals(VEC, view.spare());
    assertEquals(1.5, view.up().x());
    assertEquals(Instant.MAX, view.until());
    assertEquals(0L, view.count());
    assertEquals(FULL.origin(), view.toRecord().origin());
    assertEquals(Optional.of(VEC), view.toRecord().direction());
    assertEquals(FULL, view.toRecord());
  }

  @Test
  void whatIsAbsentIsReadBack() {
    Optionals_Plain view = Optionals_Plain.in(alloc).copyOf(EMPTY);
    assertEquals(EMPTY, view.toRecord());
    assertEquals(EMPTY.d(), view.d());
    assertEquals(EMPTY.color(), view.color());
    assertEquals(EMPTY.direction(), view.direction());
    assertNull(view.spare());
    assertNull(view.up());
    assertNull(view.until());
    assertNull(view.count());
    assertEquals(view, Optionals_Plain.in(alloc).slice(1).get(0));
  }

  @Test
  void accessorsWithoutObjectsTellThemApart() {
    Optionals_Plain full = Optionals_Plain.in(alloc).copyOf(FULL);
    Optionals_Plain empty = Optionals_Plain.in(alloc).copyOf(EMPTY);
    assertTrue(full.hasI() && full.hasL() && full.hasD() && full.hasBoxed() && full.hasB());
    assertTrue(full.hasC() && full.hasFlag() && full.hasF() && full.hasColor() && full.hasAt());
    assertTrue(full.hasOrigin() && full.hasDirection() && full.hasSpare() && full.hasUp());
    assertTrue(full.hasUntil() && full.hasCount());
    assertFalse(empty.hasI() || empty.hasL() || empty.hasD() || empty.hasBoxed() || empty.hasB());
    assertFalse(empty.hasC() || empty.hasFlag() || empty.hasF() || empty.hasColor());
    assertFalse(empty.hasAt() || empty.hasOrigin() || empty.hasDirection() || empty.hasSpare());
    assertFalse(empty.hasUp() || empty.hasUntil() || empty.hasCount());
    assertEquals(0, full.iOr(9));
    assertEquals(9, empty.iOr(9));
    assertEquals(7, full.boxedOr(9));
    assertEquals('y', empty.cOr('y'));
    assertFalse(full.flagOr(true));
    assertTrue(empty.flagOr(true));
    assertSame(Color.RED, full.colorOr(Color.GREEN));
    assertSame(Color.GREEN, empty.colorOr(Color.GREEN));
    assertNull(empty.colorOr(null));
    assertEquals(Instant.EPOCH, full.atOr(null));
    assertNull(empty.atOr(null));
    assertEquals(Instant.MIN, empty.untilOr(Instant.MIN));
    assertEquals(5, empty.countOr(5));
    assertEquals(1.5, full.originView().x());
    assertNull(empty.originView());
    assertEquals(1.5, full.directionView().x());
    assertNull(empty.directionView());
    assertSame(Color.GREEN, full.spareView().color());
    assertNull(empty.spareView());
    Optionals_Vec into = Optionals_Vec.in(alloc).flyweight();
    assertSame(into, full.originView(into));
    assertNull(empty.originView(into));
    assertSame(into, full.directionView(into));
    assertSame(into, full.spareView(into));
    assertNull(empty.spareView(into));
    assertSame(into, full.up(into));
    assertNull(empty.up(into));
    assertEquals(VEC, into.toRecord());
  }

  @Test
  void equalityAndTextAreByContent() {
    Optionals_Plain full = Optionals_Plain.in(alloc).copyOf(FULL);
    Optionals_Plain same = Optionals_Plain.in(alloc).copyOf(FULL);
    Optionals_Plain empty = Optionals_Plain.in(alloc).copyOf(EMPTY);
    assertEquals(full, same);
    assertEquals(full.hashCode(), same.hashCode());
    assertNotEquals(full, empty);
    assertTrue(full.contentEquals(FULL));
    assertFalse(full.contentEquals(EMPTY));
    assertTrue(empty.contentEquals(EMPTY));
    assertFalse(empty.contentEquals(FULL));
    assertEquals(
        "Optionals_Plain[i=OptionalInt.empty, l=OptionalLong.empty, d=OptionalDouble.empty,"
            + " boxed=Optional.empty, b=Optional.empty, c=Optional.empty, flag=Optional.empty,"
            + " f=Optional.empty, color=Optional.empty, at=Optional.empty, origin=Optional.empty,"
            + " direction=Optional.empty, spare=null, up=null, until=null, count=null]",
        empty.toString());
    assertTrue(full.toString().contains("i=OptionalInt[0]"), full.toString());
    assertTrue(full.toString().contains("count=0"), full.toString());
  }

  @Test
  void absenceIsNotZero() {
    PlainRecord zeros =
        new PlainRecord(
            OptionalInt.of(0),
            EMPTY.l(),
            EMPTY.d(),
            EMPTY.boxed(),
            EMPTY.b(),
            EMPTY.c(),
            EMPTY.flag(),
            EMPTY.f(),
            EMPTY.color(),
            EMPTY.at(),
            EMPTY.origin(),
            EMPTY.direction(),
            null,
            null,
            null,
            null);
    assertNotEquals(
        Optionals_Plain.in(alloc).copyOf(zeros), Optionals_Plain.in(alloc).copyOf(EMPTY));
  }

  @Test
  void absentBytesAreZeroAlsoWhereSomethingWasBefore() {
    ByteBuffer buffer = ByteBuffer.allocate(Optionals_PlainCodec.BYTE_SIZE);
    Optionals_PlainCodec.write(buffer.order(ByteOrder.LITTLE_ENDIAN), 0, FULL);
    assertEquals(FULL, Optionals_PlainCodec.read(buffer, 0));
    Optionals_PlainCodec.write(buffer, 0, EMPTY);
    assertEquals(EMPTY, Optionals_PlainCodec.read(buffer, 0));
    assertEquals(ByteBuffer.allocate(Optionals_PlainCodec.BYTE_SIZE), buffer);

    Optionals_Plain.Slice slice = Optionals_Plain.in(alloc).slice(1);
    slice.put(0, FULL);
    slice.put(0, EMPTY);
    assertEquals(EMPTY, slice.get(0).toRecord());
    slice.put(0, Optionals_Plain.in(alloc).copyOf(FULL));
    assertEquals(FULL, slice.get(0).toRecord());
  }

  @ArenaValue
  record NotesRecord(Optional<String> note, OptionalInt count, Optional<Color> color) {}

  @Test
  void anOptionalThatIsNullIsRefusedWithWhatToPass() {
    OptionalTest_Notes.Factory notes = OptionalTest_Notes.in(alloc);
    refused("note", () -> notes.of(null, OptionalInt.empty(), Optional.empty()));
    refused("count", () -> notes.of(Optional.empty(), null, Optional.empty()));
    refused("color", () -> notes.of(Optional.empty(), OptionalInt.empty(), null));
    refused("note", () -> notes.copyOf(new NotesRecord(null, OptionalInt.of(1), null)));
    assertEquals(0, arena.stats().usedBytes());
  }

  private static void refused(String component, Runnable call) {
    assertEquals(
        component + "=null: pass an empty optional where nothing is there",
        assertThrows(NullPointerException.class, call::run).getMessage());
  }
}
