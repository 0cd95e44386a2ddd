package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Convert;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Length;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.ConvertedSize;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Components that may be absent: optionals, and nullable ones that lie inline. */
@ArenaScoped
class OptionalTest {

  enum Color {
    RED,
    GREEN
  }

  interface Vector {
    double x();
  }

  @ArenaValue
  record VecRecord(double x, Color color) implements Vector {}

  /** Everything that lies in the value's own bytes. */
  @ArenaValue
  record PlainRecord(
      OptionalInt i,
      OptionalLong l,
      OptionalDouble d,
      Optional<Integer> boxed,
      Optional<Byte> b,
      Optional<Character> c,
      Optional<Boolean> flag,
      Optional<Float> f,
      Optional<Color> color,
      Optional<Instant> at,
      Optional<VecRecord> origin,
      @Inline(VecRecord.class) Optional<Vector> direction,
      @Nullable VecRecord spare,
      @Nullable @Inline(VecRecord.class) Vector up,
      @Nullable Instant until,
      @Nullable Long count) {}

  @ArenaUnion({LampRecord.class, SunRecord.class})
  interface Light {
    float power();
  }

  @ArenaValue
  record LampRecord(float power) implements Light {}

  @ArenaValue
  record SunRecord(float power, @Nullable OptionalTest_Lamp spare) implements Light {}

  /** What refers to others, or lies inline and does so. */
  @ArenaValue
  record LinkedRecord(
      int key,
      Optional<Light> light,
      Optional<Vector> vector,
      Optional<OptionalTest_Linked> next,
      Optional<FloatSlice> samples,
      @Nullable FloatSlice weights,
      Optional<SunRecord> sun,
      @Nullable SunRecord moon,
      Optional<String> name,
      Optional<CharSequence> text) {}

  @ArenaValue
  record SeriesRecord(
      Optional<float[]> values,
      Optional<List<String>> names,
      Optional<VecRecord[]> points,
      @Length(3) Optional<int[]> fixed,
      @Nullable @Length(2) double[] pair) {}

  /** Refuses what is not positive. */
  @ConvertedSize(byteSize = 4)
  static final class PositiveConverter implements ArenaConverter<StringBuilder> {
    @Override
    public void write(StringBuilder value, ByteBuffer bytes) {
      if (value.length() == 0) {
        throw new IllegalArgumentException("length=0");
      }
      bytes.putInt(value.length());
    }

    @Override
    public StringBuilder read(ByteBuffer bytes) {
      return new StringBuilder("x".repeat(bytes.getInt()));
    }
  }

  @ArenaValue
  record StrictRecord(
      OptionalInt first, @Convert(PositiveConverter.class) Optional<StringBuilder> text) {}

  @ArenaValue
  record AroundRecord(byte b, Optional<StrictRecord> strict, @Nullable PlainRecord plain) {}

  private static final VecRecord VEC = new VecRecord(1.5, Color.GREEN);

  private static final PlainRecord FULL =
      new PlainRecord(
          OptionalInt.of(0),
          OptionalLong.of(-1),
          OptionalDouble.of(Double.NaN),
          Optional.of(7),
          Optional.of((byte) 0),
          Optional.of('x'),
          Optional.of(false),
          Optional.of(0f),
          Optional.of(Color.RED),
          Optional.of(Instant.EPOCH),
          Optional.of(VEC),
          Optional.of(VEC),
          VEC,
          VEC,
          Instant.MAX,
          0L);

  private static final PlainRecord EMPTY =
      new PlainRecord(
          OptionalInt.empty(),
          OptionalLong.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          null,
          null,
          null,
          null);

  private static final LinkedRecord NOTHING =
      new LinkedRecord(
          1,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          null,
          Optional.empty(),
          null,
          Optional.empty(),
          Optional.empty());

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
    OptionalTest_Plain view = OptionalTest_Plain.in(alloc).copyOf(FULL);
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
    OptionalTest_Plain view = OptionalTest_Plain.in(alloc).copyOf(EMPTY);
    assertEquals(EMPTY, view.toRecord());
    assertEquals(EMPTY.d(), view.d());
    assertEquals(EMPTY.color(), view.color());
    assertEquals(EMPTY.direction(), view.direction());
    assertNull(view.spare());
    assertNull(view.up());
    assertNull(view.until());
    assertNull(view.count());
    assertEquals(view, OptionalTest_Plain.in(alloc).slice(1).get(0));
  }

  @Test
  void accessorsWithoutObjectsTellThemApart() {
    OptionalTest_Plain full = OptionalTest_Plain.in(alloc).copyOf(FULL);
    OptionalTest_Plain empty = OptionalTest_Plain.in(alloc).copyOf(EMPTY);
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
    OptionalTest_Vec into = OptionalTest_Vec.in(alloc).flyweight();
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
    OptionalTest_Plain full = OptionalTest_Plain.in(alloc).copyOf(FULL);
    OptionalTest_Plain same = OptionalTest_Plain.in(alloc).copyOf(FULL);
    OptionalTest_Plain empty = OptionalTest_Plain.in(alloc).copyOf(EMPTY);
    assertEquals(full, same);
    assertEquals(full.hashCode(), same.hashCode());
    assertNotEquals(full, empty);
    assertTrue(full.contentEquals(FULL));
    assertFalse(full.contentEquals(EMPTY));
    assertTrue(empty.contentEquals(EMPTY));
    assertFalse(empty.contentEquals(FULL));
    assertEquals(
        "OptionalTest_Plain[i=OptionalInt.empty, l=OptionalLong.empty, d=OptionalDouble.empty,"
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
        OptionalTest_Plain.in(alloc).copyOf(zeros), OptionalTest_Plain.in(alloc).copyOf(EMPTY));
  }

  @Test
  void absentBytesAreZeroAlsoWhereSomethingWasBefore() {
    ByteBuffer buffer = ByteBuffer.allocate(OptionalTest_PlainCodec.BYTE_SIZE);
    OptionalTest_PlainCodec.write(buffer.order(ByteOrder.LITTLE_ENDIAN), 0, FULL);
    assertEquals(FULL, OptionalTest_PlainCodec.read(buffer, 0));
    OptionalTest_PlainCodec.write(buffer, 0, EMPTY);
    assertEquals(EMPTY, OptionalTest_PlainCodec.read(buffer, 0));
    assertEquals(ByteBuffer.allocate(OptionalTest_PlainCodec.BYTE_SIZE), buffer);

    OptionalTest_Plain.Slice slice = OptionalTest_Plain.in(alloc).slice(1);
    slice.put(0, FULL);
    slice.put(0, EMPTY);
    assertEquals(EMPTY, slice.get(0).toRecord());
    slice.put(0, OptionalTest_Plain.in(alloc).copyOf(FULL));
    assertEquals(FULL, slice.get(0).toRecord());
  }

  @Test
  void referencesMayBeAbsent() {
    OptionalTest_Linked view = OptionalTest_Linked.in(alloc).copyOf(NOTHING);
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
    assertEquals(view, OptionalTest_Linked.in(alloc).copyOf(NOTHING));
    assertEquals(view.hashCode(), OptionalTest_Linked.in(alloc).copyOf(NOTHING).hashCode());
    assertTrue(view.contentEquals(NOTHING));
  }

  @Test
  void referencesMayBeThere() {
    OptionalTest_Lamp lamp = OptionalTest_Lamp.in(alloc).of(3);
    FloatSlice samples = alloc.copyOf(new float[] {1, 2});
    OptionalTest_Linked last = OptionalTest_Linked.in(alloc).copyOf(NOTHING);
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
    OptionalTest_Linked view = OptionalTest_Linked.in(alloc).copyOf(record);
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
    OptionalTest_Linked into = OptionalTest_Linked.in(alloc).flyweight();
    assertEquals(1, view.nextView(into).key());
    assertNull(into.nextView(into));
    OptionalTest_Linked.Slice slice = OptionalTest_Linked.in(alloc).slice(1);
    slice.put(0, record);
    assertEquals(view, slice.get(0));
    slice.put(0, NOTHING);
    assertEquals(last, slice.get(0));
    slice.put(0, view);
    assertEquals(view, slice.get(0));
    assertEquals(view, OptionalTest_Linked.in(alloc).sliceBuilder().add(record).build().get(0));
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
    OptionalTest_Series view = OptionalTest_Series.in(alloc).copyOf(record);
    OptionalTest_Series empty = OptionalTest_Series.in(alloc).copyOf(nothing);
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
    assertEquals(view, OptionalTest_Series.in(alloc).copyOf(record));
    assertNotEquals(view, empty);
    assertEquals(view.hashCode(), OptionalTest_Series.in(alloc).copyOf(view.toRecord()).hashCode());
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
            OptionalTest_Series.in(alloc)
                .of(nothing.values(), nothing.names(), nothing.points(), Optional.of(two), null));
  }

  /** What a copy leaves behind dies; what it took along does not. */
  @Test
  void deepCopiesFollowWhatIsThere() {
    OptionalTest_Linked copy;
    try (MemoryArena other = MemoryArena.builder().strict().build();
        Allocator from = other.allocator()) {
      OptionalTest_Linked last = OptionalTest_Linked.in(from).copyOf(NOTHING);
      LinkedRecord record =
          new LinkedRecord(
              2,
              Optional.of(new LampRecord(2)),
              Optional.of(VEC),
              Optional.of(last),
              Optional.of(from.copyOf(new float[] {1, 2})),
              from.floats(0),
              Optional.of(new SunRecord(4, OptionalTest_Lamp.in(from).of(3))),
              null,
              Optional.of("name"),
              Optional.empty());
      copy = OptionalTest_Linked.in(from).copyOf(record).copyTo(alloc);
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

  @Test
  void nullInsteadOfAnOptionalIsRefusedWithItsName() {
    NullPointerException e =
        assertThrows(
            NullPointerException.class,
            () -> OptionalTest_Strict.in(alloc).of(null, Optional.empty()));
    assertTrue(e.getMessage().contains("first=null"), e.getMessage());
    e =
        assertThrows(
            NullPointerException.class,
            () ->
                OptionalTest_Linked.in(alloc)
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
                OptionalTest_Around.in(alloc)
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
    OptionalTest_Around.Slice slice = OptionalTest_Around.in(alloc).slice(1);
    slice.put(0, (byte) 1, Optional.of(good), FULL);
    assertThrows(
        IllegalArgumentException.class, () -> slice.put(0, (byte) 2, Optional.of(bad), null));
    OptionalTest_Around view = slice.get(0);
    assertEquals(1, view.b());
    assertEquals(3, view.strictView().text().orElseThrow().length());
    assertEquals(OptionalInt.of(1), view.strictView().first());
    assertEquals(FULL, view.plain());
    slice.put(0, (byte) 2, Optional.empty(), null);
    assertFalse(view.hasStrict() || view.hasPlain());
  }
}
