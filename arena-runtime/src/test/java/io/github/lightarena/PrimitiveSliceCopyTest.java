package io.github.lightarena;

import static io.github.lightarena.PrimitiveSliceTest.assertElements;
import static io.github.lightarena.PrimitiveSliceTest.listOf;
import static io.github.lightarena.PrimitiveSliceTest.zeroes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lightarena.codegen.ArenaSlice;
import java.lang.reflect.Array;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges in and out of the slices of all eight primitive types, on heap and on direct blocks. */
class PrimitiveSliceCopyTest {
  private static final int BLOCK = 1_024;

  static Stream<Arguments> typesAndMemory() {
    return Primitive.all().stream()
        .flatMap(type -> Stream.of(Arguments.of(type, false), Arguments.of(type, true)));
  }

  private static MemoryArena arena(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(BLOCK);
    return (direct ? builder.direct() : builder).build();
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void fillSetsARangeAndNoMore(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      alloc.bytes(3);
      Object value = type.samples().get(0);
      for (int length : new int[] {0, 1, 15, 16, 17, 31, 33, 100, 4500}) {
        ArenaSlice slice = type.allocate().apply(alloc, length + 2);
        type.call(slice, "fill", 1, length + 1, value);
        List<Object> expected = zeroes(type, length + 2);
        expected.subList(1, length + 1).replaceAll(zero -> value);
        assertElements(type, expected, slice);
        type.call(slice, "fill", value);
        expected.replaceAll(any -> value);
        assertElements(type, expected, slice);
      }
      ArenaSlice slice = type.allocate().apply(alloc, 3);
      for (int[] range : new int[][] {{-1, 2}, {0, 4}, {2, 1}, {4, 4}}) {
        IndexOutOfBoundsException error =
            assertThrows(
                IndexOutOfBoundsException.class,
                () -> type.call(slice, "fill", range[0], range[1], value));
        assertEquals("from=" + range[0] + " to=" + range[1] + " length=3", error.getMessage());
      }
      assertElements(type, zeroes(type, 3), slice);
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void arraysAreCopiedInAndOut(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      alloc.bytes(1);
      for (int length : new int[] {0, 1, 5, 7, 50}) {
        Object array = type.array(length);
        ArenaSlice slice = type.copyOf().apply(alloc, array);
        assertElements(type, listOf(array), slice);
        Object copy = Array.newInstance(type.type(), length + 1);
        type.call(slice, "copyTo", copy);
        assertEquals(listOf(array), listOf(copy).subList(0, length));
        assertEquals(type.zero(), Array.get(copy, length));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void rangesAreCopiedInAndOut(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      Object array = type.array(10);
      ArenaSlice slice = type.allocate().apply(alloc, 10);
      type.call(slice, "copyFrom", 2, array, 4, 5);
      List<Object> expected = zeroes(type, 10);
      for (int i = 0; i < 5; i++) {
        expected.set(2 + i, Array.get(array, 4 + i));
      }
      assertElements(type, expected, slice);
      Object target = Array.newInstance(type.type(), 8);
      type.call(slice, "copyTo", 3, target, 1, 4);
      List<Object> expectedTarget = zeroes(type, 8);
      for (int i = 0; i < 4; i++) {
        expectedTarget.set(1 + i, expected.get(3 + i));
      }
      assertEquals(expectedTarget, listOf(target));
      assertElements(type, expected, slice);
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void rangesOutsideTheSliceOrTheArrayAreRefused(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      ArenaSlice slice = type.copyOf().apply(alloc, type.array(4));
      type.copyOf().apply(alloc, type.array(4));
      Object array = Array.newInstance(type.type(), 3);
      int[][] ranges = {
        {0, 0, 4},
        {0, 0, -1},
        {-1, 0, 1},
        {0, -1, 1},
        {4, 0, 1},
        {0, 3, 1},
        {2, 0, 3},
        {5, 0, 0},
        {0, 4, 0},
        {Integer.MAX_VALUE, 0, 2},
        {0, Integer.MAX_VALUE, 2}
      };
      for (int[] range : ranges) {
        IndexOutOfBoundsException error =
            assertThrows(
                IndexOutOfBoundsException.class,
                () -> type.call(slice, "copyTo", range[0], array, range[1], range[2]));
        assertEquals(
            "from="
                + range[0]
                + " count="
                + range[2]
                + " length=4 otherFrom="
                + range[1]
                + " otherLength=3",
            error.getMessage());
        assertThrows(
            IndexOutOfBoundsException.class,
            () -> type.call(slice, "copyFrom", range[0], array, range[1], range[2]));
      }
      assertThrows(IndexOutOfBoundsException.class, () -> type.call(slice, "copyTo", array));
      assertThrows(
          IndexOutOfBoundsException.class, () -> type.call(slice, "copyFrom", type.array(5)));
      assertElements(type, listOf(type.array(4)), slice);
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void slicesAreCopiedBetweenHeapDirectAndDetachedMemory(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator();
        Allocator other = arena(!direct).allocator()) {
      Object array = type.array(9);
      ArenaSlice source = type.copyOf().apply(alloc, array);
      for (ArenaSlice target :
          List.of(
              type.allocate().apply(alloc, 9),
              type.allocate().apply(other, 9),
              type.of().apply(Array.newInstance(type.type(), 9)))) {
        type.call(source, "copyTo", target);
        assertElements(type, listOf(array), target);
      }
      ArenaSlice shorter = type.allocate().apply(alloc, 8);
      assertThrows(IndexOutOfBoundsException.class, () -> type.call(source, "copyTo", shorter));
      assertElements(type, zeroes(type, 8), shorter);
    }
  }

  @ParameterizedTest
  @MethodSource("typesAndMemory")
  void aCopyOntoAnOverlappingPartIsWhole(Primitive<?> type, boolean direct) {
    try (Allocator alloc = arena(direct).allocator()) {
      Object array = type.array(10);
      ArenaSlice slice = type.copyOf().apply(alloc, array);
      type.call(type.part(slice, 0, 8), "copyTo", type.part(slice, 2, 10));
      List<Object> expected = listOf(array);
      for (int i = 9; i >= 2; i--) {
        expected.set(i, expected.get(i - 2));
      }
      assertElements(type, expected, slice);
    }
  }
}
