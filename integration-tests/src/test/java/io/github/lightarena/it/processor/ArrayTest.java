package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
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
import io.github.lightarena.annotation.Length;
import io.github.lightarena.annotation.Nullable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Components that are arrays of primitives. */
@ArenaScoped
class ArrayTest {

  private static final int SMALL_BLOCK = 512;

  @ArenaValue
  record AllRecord(
      boolean[] booleans,
      byte[] bytes,
      short[] shorts,
      char[] chars,
      int[] ints,
      long[] longs,
      float[] floats,
      double[] doubles) {}

  @ArenaValue
  record FixedRecord(
      @Length(3) boolean[] booleans,
      @Length(5) byte[] bytes,
      @Length(3) short[] shorts,
      @Length(1) char[] chars,
      @Length(2) int[] ints,
      @Length(1) long[] longs,
      @Length(16) float[] floats,
      @Length(2) double[] doubles) {}

  @ArenaUnion({CurveRecord.class, MatrixRecord.class})
  interface Data {
    float[] values();
  }

  @ArenaValue
  record CurveRecord(float[] values, double @Nullable [] weights) implements Data {}

  @ArenaValue
  record MatrixRecord(int id, @Length(4) float[] values) implements Data {}

  @ArenaValue
  record PairRecord(MatrixRecord first, CurveRecord curve, MatrixRecord second) {}

  private final MemoryArena arena =
      MemoryArena.builder().blockByteSize(SMALL_BLOCK).strict().build();
  private final MemoryArena direct =
      MemoryArena.builder().blockByteSize(SMALL_BLOCK).direct().strict().build();
  private final Allocator alloc = arena.allocator();
  private final Allocator directAlloc = direct.allocator();

  @AfterEach
  void close() {
    alloc.close();
    directAlloc.close();
  }

  private static AllRecord all(int n) {
    AllRecord record =
        new AllRecord(
            new boolean[n],
            new byte[n],
            new short[n],
            new char[n],
            new int[n],
            new long[n],
            new float[n],
            new double[n]);
    for (int i = 0; i < n; i++) {
      record.booleans()[i] = i % 3 == 0;
      record.bytes()[i] = (byte) -i;
      record.shorts()[i] = (short) (i * 1001);
      record.chars()[i] = (char) (i + 0xFFF0);
      record.ints()[i] = i * 0x1234567;
      record.longs()[i] = i * 0x123456789abcdefL;
      record.floats()[i] = i == 1 ? Float.NaN : -i;
      record.doubles()[i] = i == 1 ? -0.0 : 1.0 / i;
    }
    return record;
  }

  @Test
  void arraysOfAnyLengthAreReadBack() {
    for (Allocator a : new Allocator[] {alloc, directAlloc}) {
      for (int n : new int[] {0, 1, 2, 7, SMALL_BLOCK * 3}) {
        AllRecord record = all(n);
        ArrayTest_All view = ArrayTest_All.in(a).copyOf(record);
        assertArrayEquals(record.booleans(), view.booleans());
        assertArrayEquals(record.bytes(), view.bytes());
        assertArrayEquals(record.shorts(), view.shorts());
        assertArrayEquals(record.chars(), view.chars());
        assertArrayEquals(record.ints(), view.ints());
        assertArrayEquals(record.longs(), view.longs());
        assertArrayEquals(record.floats(), view.floats());
        assertArrayEquals(record.doubles(), view.doubles());
        assertArrayEquals(record.booleans(), view.booleansSlice().toArray());
        assertArrayEquals(record.doubles(), view.doublesSlice().toArray());
        assertArrayEquals(record.longs(), view.toRecord().longs());
        assertTrue(view.contentEquals(record));
        assertEquals(view, ArrayTest_All.in(alloc).copyOf(record));
        assertEquals(view.hashCode(), ArrayTest_All.in(alloc).copyOf(record).hashCode());
      }
    }
  }

  @Test
  void everyElementCounts() {
    AllRecord record = all(3);
    ArrayTest_All view = ArrayTest_All.in(alloc).copyOf(record);
    record.booleans()[2] ^= true;
    assertDiffers(view, record);
    record.booleans()[2] ^= true;
    record.chars()[0]++;
    assertDiffers(view, record);
    record.chars()[0]--;
    record.doubles()[1] = 0.0;
    assertDiffers(view, record);
    record.doubles()[1] = -0.0;
    assertTrue(view.contentEquals(record));
    assertDiffers(view, all(2));
    FixedRecord fixed = fixed();
    ArrayTest_Fixed fixedView = ArrayTest_Fixed.in(alloc).copyOf(fixed);
    fixed.floats()[15] = 1;
    assertFalse(fixedView.contentEquals(fixed));
    assertNotEquals(fixedView, ArrayTest_Fixed.in(alloc).copyOf(fixed));
  }

  private void assertDiffers(ArrayTest_All view, AllRecord record) {
    assertFalse(view.contentEquals(record));
    assertNotEquals(view, ArrayTest_All.in(alloc).copyOf(record));
  }

  @Test
  void theAccessorCopiesAndTheSliceDoesNot() {
    float[] values = {1, 2, 3};
    ArrayTest_Curve curve = ArrayTest_Curve.in(alloc).of(values, null);
    values[0] = 9;
    assertEquals(1, curve.values()[0], "copied in");
    assertNotSame(curve.values(), curve.values());
    curve.values()[0] = 9;
    assertEquals(1, curve.values()[0], "copied out");
    curve.valuesSlice().set(0, 5);
    assertEquals(5, curve.values()[0], "the same bytes");
    FloatSlice into = alloc.floats(0);
    assertSame(into, curve.valuesSlice(into));
    assertEquals(3, into.length());
    assertNull(curve.weights());
    assertNull(curve.weightsSlice());
    assertNull(curve.weightsSlice(alloc.doubles(1)));
    assertArrayEquals(
        new double[] {1}, ArrayTest_Curve.in(alloc).of(values, new double[] {1}).weights());
    assertTrue(curve.contentEquals(new CurveRecord(new float[] {5, 2, 3}, null)));
    assertFalse(curve.contentEquals(new CurveRecord(new float[] {5, 2, 3}, new double[0])));
    assertEquals("ArrayTest_Curve[values=[5.0, 2.0, 3.0], weights=null]", curve.toString());
  }

  private static FixedRecord fixed() {
    float[] floats = new float[16];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = i / 2f;
    }
    return new FixedRecord(
        new boolean[] {true, false, true},
        new byte[] {1, -2, 3, -4, 5},
        new short[] {-1, 2, Short.MIN_VALUE},
        new char[] {'\uffff'},
        new int[] {1, Integer.MIN_VALUE},
        new long[] {Long.MIN_VALUE},
        floats,
        new double[] {Math.E, Double.NaN});
  }

  private static void assertSameContent(FixedRecord expected, FixedRecord actual) {
    assertArrayEquals(expected.booleans(), actual.booleans());
    assertArrayEquals(expected.bytes(), actual.bytes());
    assertArrayEquals(expected.shorts(), actual.shorts());
    assertArrayEquals(expected.chars(), actual.chars());
    assertArrayEquals(expected.ints(), actual.ints());
    assertArrayEquals(expected.longs(), actual.longs());
    assertArrayEquals(expected.floats(), actual.floats());
    assertArrayEquals(expected.doubles(), actual.doubles());
  }

  @Test
  void arraysOfFixedLengthLieInline() {
    FixedRecord record = fixed();
    for (Allocator a : new Allocator[] {alloc, directAlloc}) {
      long used = (a == alloc ? arena : direct).stats().usedBytes();
      ArrayTest_Fixed view = ArrayTest_Fixed.in(a).copyOf(record);
      assertEquals(
          used + ArrayTest_FixedCodec.BYTE_SIZE, (a == alloc ? arena : direct).stats().usedBytes());
      assertSameContent(record, view.toRecord());
      assertArrayEquals(record.floats(), view.floats());
      assertArrayEquals(record.shorts(), view.shortsSlice().toArray());
      assertTrue(view.contentEquals(record));
      view.floatsSlice().set(3, 42);
      assertEquals(42, view.floats()[3]);
      FloatSlice into = a.floats(0);
      assertSame(into, view.floatsSlice(into));
      assertEquals(16, into.length());
    }
    // 8 + 16 of doubles and a long, 64 + 8 of floats and ints, 6 + 2 of shorts and a char, 5 + 3
    assertEquals(112, ArrayTest_FixedCodec.BYTE_SIZE);
  }

  @Test
  void buffersHoldArraysOfFixedLength() {
    FixedRecord record = fixed();
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      ByteBuffer buffer = ByteBuffer.allocateDirect(150).order(order);
      ArrayTest_FixedCodec.write(buffer, 3, record);
      assertSameContent(record, ArrayTest_FixedCodec.read(buffer, 3));
      assertEquals(order, buffer.order());
    }
  }

  @Test
  void aWrongLengthIsRefusedBeforeAnythingIsWritten() {
    ArrayTest_Matrix.Factory matrices = ArrayTest_Matrix.in(alloc);
    ArrayTest_Matrix.Slice slice = matrices.slice(1);
    slice.put(0, 1, new float[] {1, 2, 3, 4});
    long used = arena.stats().usedBytes();
    for (float[] wrong : new float[][] {{}, {1, 2, 3}, new float[5]}) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> matrices.of(2, wrong));
      assertTrue(
          e.getMessage().contains("values.length=" + wrong.length)
              && e.getMessage().contains("@Length(4)"),
          e.getMessage());
      MatrixRecord record = new MatrixRecord(2, wrong);
      assertThrows(IllegalArgumentException.class, () -> matrices.copyOf(record));
      assertThrows(IllegalArgumentException.class, () -> slice.put(0, 2, wrong));
      assertThrows(IllegalArgumentException.class, () -> slice.put(0, record));
      ByteBuffer buffer = ByteBuffer.allocate(32);
      assertThrows(
          IllegalArgumentException.class, () -> ArrayTest_MatrixCodec.write(buffer, 0, record));
      assertEquals(ByteBuffer.allocate(32), buffer);
      CurveRecord curve = new CurveRecord(new float[100], null);
      MatrixRecord right = new MatrixRecord(3, new float[4]);
      assertThrows(
          IllegalArgumentException.class, () -> ArrayTest_Pair.in(alloc).of(right, curve, record));
    }
    assertThrows(NullPointerException.class, () -> matrices.of(2, null));
    assertThrows(
        NullPointerException.class, () -> ArrayTest_Curve.in(alloc).of(null, new double[] {1}));
    assertEquals(used, arena.stats().usedBytes());
    assertEquals(1, slice.get(0).id());
    assertEquals(4, slice.get(0).values()[3]);
  }

  @Test
  void arraysInsideOfOtherValuesAreReadBack() {
    PairRecord record =
        new PairRecord(
            new MatrixRecord(1, new float[] {1, 2, 3, 4}),
            new CurveRecord(new float[] {7, 8}, new double[] {9}),
            new MatrixRecord(2, new float[] {5, 6, 7, 8}));
    ArrayTest_Pair pair = ArrayTest_Pair.in(alloc).copyOf(record);
    assertArrayEquals(new float[] {5, 6, 7, 8}, pair.second().values());
    assertEquals(8, pair.curveView().valuesSlice().get(1));
    assertArrayEquals(new double[] {9}, pair.curve().weights());
    assertTrue(pair.contentEquals(record));
    ArrayTest_AnyData.Slice data = ArrayTest_AnyData.in(alloc).slice(2);
    data.put(0, record.curve());
    data.putMatrix(1, 4, new float[] {0, 0, 0, 1});
    assertEquals(8, data.get(0).values()[1]);
    assertEquals(1, data.get(1).values()[3]);
    ArrayTest_Curve.Slice heap = ArrayTest_Curve.Slice.of(record.curve());
    ArrayTest_Curve.Slice slice = ArrayTest_Curve.in(alloc).slice(1);
    slice.put(0, heap.get(0));
    assertTrue(slice.get(0).contentEquals(record.curve()));
  }
}
