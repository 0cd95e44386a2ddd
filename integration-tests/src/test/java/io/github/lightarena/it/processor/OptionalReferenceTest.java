package io.github.lightarena.it.processor;

import static io.github.lightarena.it.processor.Optionals.NOTHING;
import static io.github.lightarena.it.processor.Optionals.VEC;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.it.processor.Optionals.LampRecord;
import io.github.lightarena.it.processor.Optionals.LinkedRecord;
import io.github.lightarena.it.processor.Optionals.SeriesRecord;
import io.github.lightarena.it.processor.Optionals.SunRecord;
import io.github.lightarena.it.processor.Optionals.VecRecord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Components that may be absent and lie elsewhere: values, slices, texts, arrays and lists. */
@ArenaScoped
class OptionalReferenceTest {
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
  void referencesMayBeAbsent() {
    Optionals_Linked view = Optionals_Linked.in(alloc).copyOf(NOTHING);
    assertFalse(view.hasLight() || view.hasVector() || view.hasNext() || view.hasSamples());
    assertFalse(view.hasSun() || view.hasMoon() || view.hasName() || view.hasText());
    assertNull(view.nameChars());
    assertEquals(Optional.empty(), view.text());
    assertNull(view.lightView());
    assertNull(view.vectorView());
    assertNull(view.nextView());
    assertNull(view.samplesView());
    assertNull(view.weights());
    assertNull(view.sunView());
    assertNull(view.moonView());
    assertNull(view.moon());
    assertEquals(Optional.empty(), view.light());
    assertEquals(Optional.empty(), view.samples());
    assertEquals(Optional.empty(), view.sun());
    assertEquals(NOTHING, view.toRecord());
    assertEquals(view, Optionals_Linked.in(alloc).copyOf(NOTHING));
    assertEquals(view.hashCode(), Optionals_Linked.in(alloc).copyOf(NOTHING).hashCode());
    assertTrue(view.contentEquals(NOTHING));
  }

  @Test
  void referencesMayBeThere() {
    Optionals_Lamp lamp = Optionals_Lamp.in(alloc).of(3);
    FloatSlice samples = alloc.copyOf(new float[] {1, 2});
    Optionals_Linked last = Optionals_Linked.in(alloc).copyOf(NOTHING);
    LinkedRecord record =
        new LinkedRecord(
            2,
            Optional.of(new LampRecord(2)),
            Optional.of(VEC),
            Optional.of(last),
            Optional.of(samples),
            alloc.floats(0),
            Optional.of(new SunRecord(4, lamp)),
            new SunRecord(5, null),
            Optional.of("n\u00e4me"),
            Optional.of(new StringBuilder()));
    Optionals_Linked view = Optionals_Linked.in(alloc).copyOf(record);
    assertEquals(2, view.lightView().power());
    assertEquals(2, view.light().orElseThrow().power());
    assertEquals(1.5, view.vectorView().x());
    assertEquals(last, view.next().orElseThrow());
    assertEquals(last, view.nextView());
    assertEquals(samples, view.samplesView());
    assertEquals(0, view.weights().length());
    assertEquals(3, view.sunView().spare().power());
    assertEquals(3, view.sun().orElseThrow().spare().power());
    assertNull(view.moonView().spare());
    assertEquals(5, view.moon().power());
    assertEquals(Optional.of("n\u00e4me"), view.name());
    assertEquals("n\u00e4me", view.nameChars().toString());
    assertEquals("", view.textChars().toString());
    assertEquals("", view.text().orElseThrow().toString());
    assertTrue(view.hasName() && view.hasText());
    Optionals_Linked into = Optionals_Linked.in(alloc).flyweight();
    assertEquals(1, view.nextView(into).key());
    assertNull(into.nextView(into));
    Optionals_Linked.Slice slice = Optionals_Linked.in(alloc).slice(1);
    slice.put(0, record);
    assertEquals(view, slice.get(0));
    slice.put(0, NOTHING);
    assertEquals(last, slice.get(0));
    slice.put(0, view);
    assertEquals(view, slice.get(0));
    assertEquals(view, Optionals_Linked.in(alloc).sliceBuilder().add(record).build().get(0));
  }

  @Test
  void arraysAndListsMayBeAbsent() {
    SeriesRecord nothing =
        new SeriesRecord(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), null);
    SeriesRecord record =
        new SeriesRecord(
            Optional.of(new float[] {1, 2}),
            Optional.of(List.of("a", "b")),
            Optional.of(new VecRecord[] {VEC}),
            Optional.of(new int[] {1, 2, 3}),
            new double[] {0, 1});
    Optionals_Series view = Optionals_Series.in(alloc).copyOf(record);
    Optionals_Series empty = Optionals_Series.in(alloc).copyOf(nothing);
    assertArrayEquals(new float[] {1, 2}, view.values().orElseThrow());
    assertEquals(List.of("a", "b"), view.names().orElseThrow());
    assertEquals(VEC, view.points().orElseThrow()[0]);
    assertArrayEquals(new int[] {1, 2, 3}, view.fixed().orElseThrow());
    assertArrayEquals(new double[] {0, 1}, view.pair());
    assertEquals(2, view.valuesSlice().get(1));
    assertEquals(2, view.namesSlice().length());
    assertEquals(1.5, view.pointsSlice().get(0).x());
    assertEquals(3, view.fixedSlice().get(2));
    assertEquals(1, view.pairSlice(alloc.doubles(0)).get(1));
    assertTrue(view.hasValues() && view.hasNames() && view.hasPoints());
    assertTrue(view.hasFixed() && view.hasPair());
    assertFalse(empty.hasValues() || empty.hasNames() || empty.hasPoints());
    assertFalse(empty.hasFixed() || empty.hasPair());
    assertNull(empty.valuesSlice());
    assertNull(empty.namesSlice());
    assertNull(empty.pointsSlice());
    assertNull(empty.fixedSlice());
    assertNull(empty.pair());
    assertEquals(Optional.empty(), empty.points());
    assertEquals(view, Optionals_Series.in(alloc).copyOf(record));
    assertNotEquals(view, empty);
    assertEquals(view.hashCode(), Optionals_Series.in(alloc).copyOf(view.toRecord()).hashCode());
    assertTrue(view.contentEquals(record));
    assertFalse(view.contentEquals(nothing));
    assertFalse(empty.contentEquals(record));
    assertTrue(empty.contentEquals(nothing));
    assertTrue(view.toString().contains("values=Optional[[1.0, 2.0]]"), view.toString());
    assertTrue(view.toString().contains("fixed=Optional[[1, 2, 3]]"), view.toString());
    int[] two = {1, 2};
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Optionals_Series.in(alloc)
                .of(nothing.values(), nothing.names(), nothing.points(), Optional.of(two), null));
  }

  /** What a copy leaves behind dies; what it took along does not. */
  @Test
  void deepCopiesFollowWhatIsThere() {
    Optionals_Linked copy;
    try (MemoryArena other = MemoryArena.builder().strict().build();
        Allocator from = other.allocator()) {
      Optionals_Linked last = Optionals_Linked.in(from).copyOf(NOTHING);
      LinkedRecord record =
          new LinkedRecord(
              2,
              Optional.of(new LampRecord(2)),
              Optional.of(VEC),
              Optional.of(last),
              Optional.of(from.copyOf(new float[] {1, 2})),
              from.floats(0),
              Optional.of(new SunRecord(4, Optionals_Lamp.in(from).of(3))),
              null,
              Optional.of("name"),
              Optional.empty());
      copy = Optionals_Linked.in(from).copyOf(record).copyTo(alloc);
    }
    assertEquals(2, copy.lightView().power());
    assertEquals(1.5, copy.vectorView().x());
    assertEquals(NOTHING, copy.nextView().toRecord());
    assertEquals(2, copy.samplesView().get(1));
    assertEquals(0, copy.weights().length());
    assertEquals(3, copy.sunView().spare().power());
    assertNull(copy.moonView());
    assertEquals("name", copy.name().orElseThrow());
    assertFalse(copy.hasText());
  }
}
