package io.github.lightarena.it.processor;

import static io.github.lightarena.it.processor.Mutables.VEC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.it.processor.Mutables.Color;
import io.github.lightarena.it.processor.Mutables.LampRecord;
import io.github.lightarena.it.processor.Mutables.PairRecord;
import io.github.lightarena.it.processor.Mutables.VecRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setters, and values that are made where they lie. */
@ArenaScoped
class MutableTest {
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
  void everyComponentCanBeSet() {
    Mutables_All view = Mutables_All.in(alloc).zeroed();
    FloatSlice samples = alloc.copyOf(new float[] {1, 2});
    Mutables_All next = Mutables_All.in(alloc).zeroed();
    view.flag(true);
    view.letter('x');
    view.count(7);
    view.size(2.5);
    view.color(Color.GREEN);
    view.mask(Color.RED);
    view.origin(VEC);
    view.setUp(VEC);
    view.spare(VEC);
    view.layer(OptionalInt.of(3));
    view.tint(Optional.of(Color.RED));
    view.at(Instant.MAX);
    view.length(new StringBuilder("abc"));
    view.other(Optional.of(new StringBuilder("ab")));
    view.pair(new PairRecord(1, new StringBuilder("a")));
    view.open(new LampRecord(4));
    view.setNext(next);
    view.setSamples(samples);
    view.setWeights(samples.slice(1, 2));
    view.name("name");
    view.setText("text");
    view.last(Optional.of(next));
    view.tag(this);
    view.values(new float[] {1, 2, 3});
    view.fixed(new int[] {4, 5});
    view.names(List.of("a"));

    assertTrue(view.flag());
    assertEquals('x', view.letter());
    assertEquals(7, view.count());
    assertEquals(2.5, view.size());
    assertSame(Color.GREEN, view.color());
    assertSame(Color.RED, view.mask());
    assertEquals(VEC, view.origin());
    assertEquals(1.5, view.up().x());
    assertEquals(VEC, view.spare());
    assertEquals(3, view.layerOr(0));
    assertSame(Color.RED, view.tintOr(null));
    assertEquals(Instant.MAX, view.at());
    assertEquals(3, view.length().length());
    assertEquals(2, view.otherOr(null).length());
    assertEquals(1, view.pairView().b().length());
    assertEquals(4, view.open().x());
    assertFalse(view.next().flag());
    assertEquals(samples, view.samples());
    assertEquals(2, view.weights().get(0));
    assertEquals("name", view.name());
    assertEquals("text", view.text().toString());
    assertFalse(view.lastView().flag());
    assertSame(this, view.tag());
    assertEquals(3, view.valuesSlice().get(2));
    assertEquals(5, view.fixedSlice().get(1));
    assertEquals(List.of("a"), view.names());
  }

  @Test
  void whatWasSetCanBeTakenAway() {
    Mutables_All view = Mutables_All.in(alloc).zeroed();
    view.mask(Color.RED);
    view.spare(VEC);
    view.layer(OptionalInt.of(3));
    view.setNext(Mutables_All.in(alloc).zeroed());
    view.setSamples(alloc.floats(3));
    view.mask(null);
    view.spare(null);
    view.layer(OptionalInt.empty());
    view.setNext(null);
    view.setSamples(null);
    assertNull(view.mask());
    assertNull(view.spareView());
    assertFalse(view.hasLayer());
    assertNull(view.next());
    assertNull(view.samples());
  }

  @Test
  void nestedValuesAreSetWhereTheyLie() {
    Mutables_All view = Mutables_All.in(alloc).zeroed();
    view.originView().x(2.5);
    view.originView().color(Color.GREEN);
    assertEquals(new VecRecord(2.5, Color.GREEN), view.origin());
    Mutables_Vec up = Mutables_Vec.in(alloc).flyweight();
    view.up(up).x(3.5);
    assertEquals(3.5, view.up().x());
    Mutables_Vec.Slice slice = Mutables_Vec.in(alloc).slice(2);
    slice.get(1).x(9);
    assertEquals(new VecRecord(9, Color.RED), slice.get(1).toRecord());
  }

  @Test
  void aZeroedValueIsAllZeros() {
    Mutables_All view = Mutables_All.in(alloc).zeroed();
    assertSame(Color.RED, view.color());
    assertEquals(new VecRecord(0, Color.RED), view.origin());
    assertEquals(Instant.EPOCH, view.at());
    assertNull(view.open());
    assertNull(view.next());
    assertNull(view.lastView());
    assertFalse(view.hasLayer() || view.hasTint() || view.hasSpare() || view.hasOther());
    assertEquals(view.toString(), Mutables_All.in(alloc).slice(1).get(0).toString());
  }

  @Test
  void zeroedBytesWereUsedBefore() {
    MemoryArena pooled = MemoryArena.builder().strict(false).build();
    try (pooled) {
      for (int i = 0; i < 3; i++) {
        try (Allocator scope = pooled.allocator()) {
          Mutables_Range range = Mutables_Range.in(scope).zeroed();
          assertEquals(0, range.from() + range.to());
          range.from(-1);
          range.to(-1);
        }
      }
    }
  }

  @Test
  void settersRunNoConstructor() {
    Mutables_Range range = Mutables_Range.in(alloc).of(1, 2);
    range.from(3);
    assertEquals(3, range.from());
    assertThrows(IllegalArgumentException.class, range::toRecord);
    assertThrows(IllegalArgumentException.class, () -> Mutables_Range.in(alloc).of(3, 2));
  }

  @Test
  void equalityFollowsWhatIsSet() {
    Mutables_Vec a = Mutables_Vec.in(alloc).copyOf(VEC);
    Mutables_Vec b = Mutables_Vec.in(alloc).zeroed();
    assertNotEquals(a, b);
    b.x(1.5);
    b.color(Color.GREEN);
    assertEquals(a, b);
    assertEquals(a.hashCode(), b.hashCode());
  }

  @Test
  void aLargeValueIsMadeWhereItLies() {
    Mutables_Large large = Mutables_Large.in(alloc).zeroed();
    assertTrue(Mutables_LargeCodec.BYTE_SIZE > 8 << 20);
    large.last(1);
    large.bView().number(2);
    assertEquals(2, large.bView().number());
    assertEquals(0, large.aView().bytes()[0]);
    assertEquals(1, large.last());
  }
}
