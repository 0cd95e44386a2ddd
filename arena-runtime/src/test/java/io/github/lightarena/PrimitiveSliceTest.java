package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.codegen.ArenaSlice;
import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every test runs for the slices of all eight primitive types, on heap and on direct blocks. */
class PrimitiveSliceTest {
  private static final int BLOCK = 1_024;

  static Stream<Arguments> typesAndMemory() {
    return Primitive.all().stream()
        .flatMap(type -> Stream.of(Arguments.of(type, false), Arguments.of(type, true)));
  }

  private static MemoryArena arena(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(BLOCK);
    return (direct ? builder.direct() : builder).build();
  }

  static List<Object> listOf(Object array) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      list.add(Array.get(array, i));
    }
    return list;
  }

  static void assertElements(Primitive<?> type, List<?> expected, ArenaSlice slice) {
    assertEquals(expected, listOf(type.toArray(slice)));
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), type.get(slice, i));
    }
  }

  static List<Object> zeroes(Primitive<?> type, int length) {
    return listOf(Array.newInstance(type.type(), length));
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void aNewSliceIsZeroed(Primitive<?> type, boolean direct) {
    MemoryArena arena = arena(direct);
    for (int scope = 0; scope < 2; scope++) {
      try (Allocator alloc = arena.allocator()) {
        ArenaSlice slice = type.allocate().apply(alloc, 7);
        assertEquals(7, slice.length());
        assertElements(type, zeroes(type, 7), slice);
        type.call(slice, "fill", type.samples().get(0));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void anUninitializedSliceHasTheBytesOfTheScopeBefore(Primitive<?> type, boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(BLOCK).strict(false);
    MemoryArena arena = (direct ? builder.direct() : builder).build();
    Object array = type.array(20);
    try (Allocator alloc = arena.allocator()) {
      type.copyOf().apply(alloc, array);
    }
    try (Allocator alloc = arena.allocator()) {
      ArenaSlice slice = type.allocate().apply(alloc.uninitialized(), 20);
      assertElements(type, listOf(array), slice);
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void elementsAreStoredSideBySideAndAligned(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      alloc.bytes(1);
      ArenaSlice a = type.allocate().apply(alloc, 3);
      ArenaSlice b = type.allocate().apply(alloc, 3);
      assertEquals(0, a.byteOffset() % type.byteSize());
      assertEquals(a.byteOffset() + 3 * type.byteSize(), b.byteOffset());
      List<Object> expectedA = zeroes(type, 3);
      List<Object> expectedB = zeroes(type, 3);
      for (int i = 0; i < 3; i++) {
        Object value = type.samples().get(i);
        type.call(a, "set", i, value);
        expectedA.set(i, value);
        assertElements(type, expectedA, a);
        type.call(b, "set", 2 - i, value);
        expectedB.set(2 - i, value);
        assertElements(type, expectedB, b);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void indicesOutsideAreRefused(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      ArenaSlice before = type.copyOf().apply(alloc, type.array(3));
      ArenaSlice slice = type.allocate().apply(alloc, 3);
      ArenaSlice after = type.copyOf().apply(alloc, type.array(3));
      for (int index : new int[] {-1, 3, 4, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
        IndexOutOfBoundsException error =
            assertThrows(IndexOutOfBoundsException.class, () -> type.get(slice, index));
        assertEquals("index=" + index + " length=3", error.getMessage());
        assertThrows(
            IndexOutOfBoundsException.class,
            () -> type.call(slice, "set", index, type.samples().get(0)));
      }
      assertElements(type, listOf(type.array(3)), before);
      assertElements(type, listOf(type.array(3)), after);
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void aPartIsAWindowOnTheSameBytes(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      ArenaSlice slice = type.allocate().apply(alloc, 10);
      ArenaSlice part = type.part(slice, 3, 7);
      assertEquals(4, part.length());
      assertEquals(slice.byteOffset() + 3 * type.byteSize(), part.byteOffset());
      type.call(part, "fill", type.samples().get(0));
      type.call(type.part(part, 1, 2), "set", 0, type.samples().get(1));
      List<Object> expected = zeroes(type, 10);
      expected.subList(3, 7).replaceAll(zero -> type.samples().get(0));
      expected.set(4, type.samples().get(1));
      assertElements(type, expected, slice);
      assertEquals(0, type.part(slice, 10, 10).length());
      assertThrows(IndexOutOfBoundsException.class, () -> type.get(part, 4));
      for (int[] range : new int[][] {{-1, 2}, {0, 11}, {2, 1}, {11, 11}}) {
        assertThrows(IndexOutOfBoundsException.class, () -> type.part(slice, range[0], range[1]));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void aSliceOutsideArenasIsAlwaysValid(Primitive<?> type, boolean direct) {
    ArenaSlice detached = type.of().apply(type.array(5));
    try (Allocator alloc = arena(direct).allocator()) {
      assertEquals(type.copyOf().apply(alloc, type.array(5)), detached);
    }
    assertElements(type, listOf(type.array(5)), detached);
    type.call(detached, "set", 0, type.samples().get(2));
    assertEquals(type.samples().get(2), type.get(type.part(detached, 0, 1), 0));
    assertEquals(0, type.of().apply(type.array(0)).length());
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void slicesAreEqualByContent(Primitive<?> type, boolean direct) throws Exception {
    try (Allocator alloc = arena(direct).allocator()) {
      Object array = type.array(6);
      ArenaSlice a = type.copyOf().apply(alloc, array);
      ArenaSlice b = type.of().apply(array);
      assertEquals(a, a);
      assertEquals(a, b);
      assertEquals(b, a);
      Object hash = Arrays.class.getMethod("hashCode", array.getClass()).invoke(null, array);
      assertEquals(hash, a.hashCode());
      assertEquals(hash, b.hashCode());
      type.call(b, "set", 5, type.samples().get(1));
      assertNotEquals(a, b);
      assertNotEquals(a, type.part(a, 0, 5));
      assertNotEquals(a, null);
      assertNotEquals(a, "text");
      Object text = Arrays.class.getMethod("toString", array.getClass()).invoke(null, array);
      assertEquals(text, a.toString());
      assertEquals("[]", type.part(a, 0, 0).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void theTextOfALongSliceEndsAfterAHundred(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      String text = type.allocate().apply(alloc, 101).toString();
      assertTrue(text.endsWith(", ... length=101]"), text);
      assertEquals(101, text.split(", ").length);
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void aBufferIsLiveAndInNativeOrder(Primitive<?> type, boolean direct) throws Exception {
    if (type.type() == boolean.class) {
      return;
    }
    try (Allocator alloc = arena(direct).allocator()) {
      alloc.bytes(1);
      Object array = type.array(6);
      ArenaSlice slice = type.copyOf().apply(alloc, array);
      Buffer buffer = type.asBuffer(slice);
      assertEquals(6, buffer.capacity());
      assertEquals(0, buffer.position());
      assertEquals(6, buffer.limit());
      assertEquals(direct, buffer.isDirect());
      Class<?> bufferType = slice.getClass().getMethod("asBuffer").getReturnType();
      assertEquals(ByteOrder.nativeOrder(), bufferType.getMethod("order").invoke(buffer));
      for (int i = 0; i < 6; i++) {
        assertEquals(Array.get(array, i), bufferType.getMethod("get", int.class).invoke(buffer, i));
      }
      bufferType.getMethod("put", int.class, type.type()).invoke(buffer, 0, type.samples().get(2));
      assertEquals(type.samples().get(2), type.get(slice, 0));
      assertEquals(0, type.asBuffer(type.part(slice, 6, 6)).capacity());
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void anEmptySliceIsLegalEverywhere(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      for (int used : new int[] {0, BLOCK - 1, 1}) {
        alloc.bytes(used);
        ArenaSlice empty = type.allocate().apply(alloc, 0);
        assertElements(type, List.of(), empty);
        type.call(empty, "fill", type.samples().get(0));
        type.call(empty, "copyFrom", type.array(0));
        assertEquals(empty, type.of().apply(type.array(0)));
        assertThrows(IndexOutOfBoundsException.class, () -> type.get(empty, 0));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void aSliceLargerThanABlockWorksLikeAnyOther(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      Object array = type.array(BLOCK + 3);
      ArenaSlice large = type.copyOf().apply(alloc, array);
      ArenaSlice small = type.copyOf().apply(alloc, type.array(3));
      assertEquals(listOf(array), listOf(type.toArray(large)));
      assertElements(type, listOf(type.array(3)), small);
    }
  }
}
