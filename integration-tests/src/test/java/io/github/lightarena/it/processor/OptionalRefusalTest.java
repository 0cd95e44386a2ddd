package io.github.lightarena.it.processor;

import static io.github.lightarena.it.processor.Optionals.FULL;
import static io.github.lightarena.it.processor.Optionals.NOTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.it.processor.Optionals.PlainRecord;
import io.github.lightarena.it.processor.Optionals.StrictRecord;
import io.github.lightarena.it.processor.Optionals.VecRecord;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an optional component refuses, and that nothing is written then. */
@ArenaScoped
class OptionalRefusalTest {
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
  void nullInsteadOfAnOptionalIsRefusedWithItsName() {
    NullPointerException e =
        assertThrows(
            NullPointerException.class,
            () -> Optionals_Strict.in(alloc).of(null, Optional.empty()));
    assertTrue(e.getMessage().contains("first=null"), e.getMessage());
    e =
        assertThrows(
            NullPointerException.class,
            () ->
                Optionals_Linked.in(alloc)
                    .of(
                        1,
                        null,
                        null,
                        null,
                        NOTHING.samples(),
                        null,
                        NOTHING.sun(),
                        null,
                        NOTHING.name(),
                        NOTHING.text()));
    assertTrue(e.getMessage().contains("light=null"), e.getMessage());
    VecRecord colorless = new VecRecord(1, null);
    e =
        assertThrows(
            NullPointerException.class,
            () ->
                Optionals_Around.in(alloc)
                    .of(
                        (byte) 1,
                        Optional.empty(),
                        new PlainRecord(
                            FULL.i(),
                            FULL.l(),
                            FULL.d(),
                            FULL.boxed(),
                            FULL.b(),
                            FULL.c(),
                            FULL.flag(),
                            FULL.f(),
                            FULL.color(),
                            FULL.at(),
                            Optional.of(colorless),
                            FULL.direction(),
                            null,
                            null,
                            null,
                            null)));
    assertTrue(e.getMessage().contains("color=null"), e.getMessage());
    assertEquals(0, arena.stats().usedBytes());
  }

  @Test
  void aConverterInAnOptionalThatThrowsLeavesTheSlotAsItWas() {
    StrictRecord good = new StrictRecord(OptionalInt.of(1), Optional.of(new StringBuilder("abc")));
    StrictRecord bad = new StrictRecord(OptionalInt.of(2), Optional.of(new StringBuilder()));
    Optionals_Around.Slice slice = Optionals_Around.in(alloc).slice(1);
    slice.put(0, (byte) 1, Optional.of(good), FULL);
    assertThrows(
        IllegalArgumentException.class, () -> slice.put(0, (byte) 2, Optional.of(bad), null));
    Optionals_Around view = slice.get(0);
    assertEquals(1, view.b());
    assertEquals(3, view.strictView().text().orElseThrow().length());
    assertEquals(OptionalInt.of(1), view.strictView().first());
    assertEquals(FULL, view.plain());
    slice.put(0, (byte) 2, Optional.empty(), null);
    assertFalse(view.hasStrict() || view.hasPlain());
  }
}
