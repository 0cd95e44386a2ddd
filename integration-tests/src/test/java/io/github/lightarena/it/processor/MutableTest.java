package io.github.lightarena.it.processor;

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
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Convert;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Length;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;
import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.ConvertedSize;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setters, and values made where they lie. */
@ArenaScoped
class MutableTest {

  enum Color {
    RED,
    GREEN
  }

  interface Vector {
    double x();
  }

  @ArenaValue(mutable = true)
  record VecRecord(double x, Color color) implements Vector {}

  @ArenaValue
  record LampRecord(float power) implements Vector {
    @Override
    public double x() {
      return power;
    }
  }

  @ConvertedSize(byteSize = 4)
  static final class LengthConverter implements ArenaConverter<StringBuilder> {
    @Override
    public void write(StringBuilder value, ByteBuffer bytes) {
      bytes.putInt(7);
      if (value.length() == 0) {
        throw new IllegalArgumentException("length=0");
      }
      bytes.putInt(0, value.length());
    }

    @Override
    public StringBuilder read(ByteBuffer bytes) {
      return new StringBuilder("x".repeat(bytes.getInt()));
    }
  }

  @ArenaValue
  record PairRecord(int a, @Convert(LengthConverter.class) StringBuilder b) {}

  @ArenaValue(mutable = true)
  record AllRecord(
      boolean flag,
      char letter,
      int count,
      double size,
      Color color,
      @Nullable Color mask,
      VecRecord origin,
      @Inline(VecRecord.class) Vector up,
      @Nullable VecRecord spare,
      OptionalInt layer,
      Optional<Color> tint,
      Instant at,
      @Convert(LengthConverter.class) StringBuilder length,
      @Convert(LengthConverter.class) Optional<StringBuilder> other,
      PairRecord pair,
      Vector open,
      @Nullable MutableTest_All next,
      @Nullable FloatSlice samples,
      FloatSlice weights,
      String name,
      CharSequence text,
      Optional<MutableTest_All> last,
      @Nullable @OnHeap Object tag,
      float[] values,
      @Length(2) int[] fixed,
      List<String> names) {}

  @ArenaValue(mutable = true)
  record RangeRecord(int from, int to) {
    RangeRecord {
      if (from > to) {
        throw new IllegalArgumentException("from=" + from + " to=" + to);
      }
    }
  }

  /** More than a thread's stack would hold. */
  @ArenaValue(mutable = true)
  record LargeRecord(BlockRecord a, BlockRecord b, int last) {}

  @ConvertedSize(byteSize = 4 << 20)
  static final class BlockConverter implements ArenaConverter<int[]> {
    @Override
    public void write(int[] value, ByteBuffer bytes) {
      bytes.putInt(value[0]);
    }

    @Override
    public int[] read(ByteBuffer bytes) {
      return new int[] {bytes.getInt()};
    }
  }

  @ArenaValue(mutable = true)
  record BlockRecord(@Convert(BlockConverter.class) int[] bytes, int number) {}

  private static final VecRecord VEC = new VecRecord(1.5, Color.GREEN);

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
    MutableTest_All view = MutableTest_All.in(alloc).zeroed();
    FloatSlice samples = alloc.copyOf(new float[] {1, 2});
    MutableTest_All next = MutableTest_All.in(alloc).zeroed();
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
    MutableTest_All view = MutableTest_All.in(alloc).zeroed();
    view.mask(Color.RED);
    view.spare(VEC);
    view.layer(OptionalInt.of(3));
    view.setNext(MutableTest_All.in(alloc).zeroed());
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
    MutableTest_All view = MutableTest_All.in(alloc).zeroed();
    view.originView().x(2.5);
    view.originView().color(Color.GREEN);
    assertEquals(new VecRecord(2.5, Color.GREEN), view.origin());
    MutableTest_Vec up = MutableTest_Vec.in(alloc).flyweight();
    view.up(up).x(3.5);
    assertEquals(3.5, view.up().x());
    MutableTest_Vec.Slice slice = MutableTest_Vec.in(alloc).slice(2);
    slice.get(1).x(9);
    assertEquals(new VecRecord(9, Color.RED), slice.get(1).toRecord());
  }

  @Test
  void aZeroedValueIsAllZeros() {
    MutableTest_All view = MutableTest_All.in(alloc).zeroed();
    assertSame(Color.RED, view.color());
    assertEquals(new VecRecord(0, Color.RED), view.origin());
    assertEquals(Instant.EPOCH, view.at());
    assertNull(view.open());
    assertNull(view.next());
    assertNull(view.lastView());
    assertFalse(view.hasLayer() || view.hasTint() || view.hasSpare() || view.hasOther());
    assertEquals(view.toString(), MutableTest_All.in(alloc).slice(1).get(0).toString());
  }

  @Test
  void zeroedBytesWereUsedBefore() {
    MemoryArena pooled = MemoryArena.builder().strict(false).build();
    try (pooled) {
      for (int i = 0; i < 3; i++) {
        try (Allocator scope = pooled.allocator()) {
          MutableTest_Range range = MutableTest_Range.in(scope).zeroed();
          assertEquals(0, range.from() + range.to());
          range.from(-1);
          range.to(-1);
        }
      }
    }
  }

  @Test
  void aSetterRefusesWhatCannotBeStoredAndChangesNothing() {
    MutableTest_All view = MutableTest_All.in(alloc).zeroed();
    view.color(Color.GREEN);
    view.origin(VEC);
    view.length(new StringBuilder("abc"));
    view.other(Optional.of(new StringBuilder("ab")));
    PairRecord pair = new PairRecord(1, new StringBuilder("a"));
    view.pair(pair);
    long used = arena.stats().usedBytes();
    assertThrows(NullPointerException.class, () -> view.color(null));
    assertThrows(NullPointerException.class, () -> view.origin(null));
    assertThrows(NullPointerException.class, () -> view.origin(new VecRecord(9, null)));
    assertThrows(NullPointerException.class, () -> view.layer(null));
    assertThrows(NullPointerException.class, () -> view.open(null));
    assertThrows(NullPointerException.class, () -> view.name(null));
    assertThrows(NullPointerException.class, () -> view.last(null));
    assertThrows(NullPointerException.class, () -> view.setWeights(null));
    assertThrows(NullPointerException.class, () -> view.values(null));
    assertThrows(IllegalArgumentException.class, () -> view.fixed(new int[3]));
    assertThrows(IllegalArgumentException.class, () -> view.setUp(new LampRecord(1)));
    assertThrows(IllegalArgumentException.class, () -> view.length(new StringBuilder()));
    assertThrows(
        IllegalArgumentException.class, () -> view.other(Optional.of(new StringBuilder())));
    assertThrows(
        IllegalArgumentException.class, () -> view.pair(new PairRecord(2, new StringBuilder())));
    assertSame(Color.GREEN, view.color());
    assertEquals(VEC, view.origin());
    assertEquals(3, view.length().length());
    assertEquals(2, view.otherOr(null).length());
    assertEquals(1, view.pairView().a());
    assertEquals(1, view.pairView().b().length());
    assertEquals(used, arena.stats().usedBytes());
  }

  @Test
  @SuppressWarnings("arena-escape") // what the scope checker would report is refused at run time
  void aReferenceToWhatDiesFirstIsRefused() {
    MutableTest_All outer = MutableTest_All.in(alloc).zeroed();
    try (Allocator nested = alloc.nested()) {
      MutableTest_All inner = MutableTest_All.in(nested).zeroed();
      assertThrows(IllegalStateException.class, () -> outer.setNext(inner));
      assertThrows(IllegalStateException.class, () -> outer.last(Optional.of(inner)));
      assertThrows(IllegalStateException.class, () -> outer.setSamples(nested.floats(2)));
      assertThrows(IllegalStateException.class, () -> outer.open(new LampRecord(1)));
      inner.setNext(outer);
      outer.count(4);
      assertEquals(4, inner.next().count());
    }
    assertNull(outer.next());
    assertEquals(4, outer.count());
    MutableTest_All[] dead = new MutableTest_All[1];
    try (Allocator nested = alloc.nested()) {
      dead[0] = MutableTest_All.in(nested).zeroed();
    }
    assertThrows(IllegalStateException.class, () -> dead[0].count(1));
    assertThrows(IllegalStateException.class, () -> dead[0].setNext(outer));
    assertThrows(IllegalStateException.class, () -> outer.setNext(dead[0]));
  }

  @Test
  void settersRunNoConstructor() {
    MutableTest_Range range = MutableTest_Range.in(alloc).of(1, 2);
    range.from(3);
    assertEquals(3, range.from());
    assertThrows(IllegalArgumentException.class, range::toRecord);
    assertThrows(IllegalArgumentException.class, () -> MutableTest_Range.in(alloc).of(3, 2));
  }

  @Test
  void equalityFollowsWhatIsSet() {
    MutableTest_Vec a = MutableTest_Vec.in(alloc).copyOf(VEC);
    MutableTest_Vec b = MutableTest_Vec.in(alloc).zeroed();
    assertNotEquals(a, b);
    b.x(1.5);
    b.color(Color.GREEN);
    assertEquals(a, b);
    assertEquals(a.hashCode(), b.hashCode());
  }

  @Test
  void aLargeValueIsMadeWhereItLies() {
    MutableTest_Large large = MutableTest_Large.in(alloc).zeroed();
    assertTrue(MutableTest_LargeCodec.BYTE_SIZE > 8 << 20);
    large.last(1);
    large.bView().number(2);
    assertEquals(2, large.bView().number());
    assertEquals(0, large.aView().bytes()[0]);
    assertEquals(1, large.last());
  }
}
