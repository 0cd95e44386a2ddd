package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of the caller's uses the very builder that reads it. */
class ReentrantBuilderTest {
  @ArenaValue
  record RowRecord(List<Sample.CircleRecord> circles) {}

  private MemoryArena arena;

  private Allocator open(boolean strict) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(1024);
    arena = (strict ? builder.strict() : builder).build();
    return arena.allocator();
  }

  @AfterEach
  void closeTheArena() {
    arena.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatAListAddsToTheBuilderThatReadsItComesFirst(boolean strict) {
    try (Allocator alloc = open(strict)) {
      var rows = ReentrantBuilderTest_Row.in(alloc).sliceBuilder();
      List<Sample.CircleRecord> lazy =
          new AbstractList<>() {
            @Override
            public Sample.CircleRecord get(int index) {
              for (int i = 0; i < 20; i++) {
                rows.add(List.of(new Sample.CircleRecord(i)));
              }
              return new Sample.CircleRecord(99);
            }

            @Override
            public int size() {
              return 1;
            }
          };
      rows.add(lazy);
      var built = rows.build();
      assertEquals(21, built.length());
      assertEquals(19, built.get(19).circlesSlice().get(0).radius());
      assertEquals(99, built.get(20).circlesSlice().get(0).radius());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBuilderThatAListFinishesTakesNothingMore(boolean strict) {
    try (Allocator alloc = open(strict)) {
      var rows = ReentrantBuilderTest_Row.in(alloc).sliceBuilder().add(List.of());
      List<Sample.CircleRecord> lazy =
          new AbstractList<>() {
            @Override
            public Sample.CircleRecord get(int index) {
              rows.build();
              return new Sample.CircleRecord(99);
            }

            @Override
            public int size() {
              return 1;
            }
          };
      assertThrows(IllegalStateException.class, () -> rows.add(lazy));
    }
  }
}
