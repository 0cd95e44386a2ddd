package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaOutOfMemoryException;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.OnHeap;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ScopeStack;
import io.github.lightarena.internal.BlockFaults;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Calls that need several blocks, of which the first can be had and a later one cannot: what lies
 * in the first is given back as well, in whichever kind of blocks.
 */
class SecondBlockTest {
  private static final int BLOCK = 1024;

  /** Two parts do not fit into one block. */
  private static final int PART_LENGTH = 200;

  @ArenaUnion({PartRecord.class, PairRecord.class})
  interface Thing {}

  @ArenaValue
  record PartRecord(@OnHeap Object object, FloatSlice numbers) implements Thing {}

  @ArenaValue
  record PairRecord(@OnHeap Object object, Thing first, Thing second) implements Thing {}

  private static PartRecord part(String name) {
    return new PartRecord(name, FloatSlice.of(new float[PART_LENGTH]));
  }

  private static PairRecord pair() {
    return new PairRecord("pair", part("first"), part("second"));
  }

  enum Call {
    RECORDS_IN_A_RECORD((a, other) -> SecondBlockTest_Pair.in(a).copyOf(pair())),
    RECORDS_AS_COMPONENTS(
        (a, other) -> SecondBlockTest_Pair.in(a).of("pair", part("first"), part("second"))),
    A_SLICE_OF_RECORDS(
        (a, other) -> SecondBlockTest_Part.in(a).sliceOf(List.of(part("a"), part("b")))),
    A_SLICE_OF_A_UNION((a, other) -> SecondBlockTest_AnyThing.in(a).sliceOf(List.of(pair()))),
    BEHIND_AN_INTERFACE((a, other) -> a.copyOf(Thing.class, pair())),
    REFERENCES((a, other) -> ReferenceSlice.<Thing>of(part("a"), part("b")).copyTo(a)),
    A_DEEP_COPY((a, other) -> SecondBlockTest_Pair.in(other).copyOf(pair()).copyTo(a));

    private final BiFunction<Allocator, Allocator, Object> call;

    Call(BiFunction<Allocator, Allocator, Object> call) {
      this.call = call;
    }
  }

  @ParameterizedTest
  @EnumSource(Call.class)
  void whatLiesInTheFirstIsGivenBack(Call call) {
    for (boolean direct : new boolean[] {false, true}) {
      for (boolean strict : new boolean[] {false, true}) {
        MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(BLOCK).strict(strict);
        fail(call, (direct ? builder.direct() : builder).build());
      }
    }
  }

  private static void fail(Call call, MemoryArena arena) {
    try (Allocator other = MemoryArena.create().allocator();
        Allocator alloc = arena.allocator()) {
      SecondBlockTest_Part kept = SecondBlockTest_Part.in(alloc).of("kept", FloatSlice.of(1f, 2f));
      alloc.bytes(BLOCK - 16 - (int) arena.stats().usedBytes());
      ScopeStack stack = ArenaProbe.stackOf(alloc);
      BlockFaults faults = new BlockFaults(ArenaProbe.blocksOf(stack));
      ArenaStats before = arena.stats();
      int objects = ArenaProbe.onHeapCount(stack);
      faults.arm(2);
      ArenaOutOfMemoryException refused =
          assertThrows(ArenaOutOfMemoryException.class, () -> call.call.apply(alloc, other));
      assertInstanceOf(OutOfMemoryError.class, refused.getCause());
      assertTrue(faults.failed());
      assertEquals(2, arena.stats().blocks(), "the first one is kept");
      assertEquals(before.usedBytes(), arena.stats().usedBytes());
      assertEquals(objects, ArenaProbe.onHeapCount(stack));
      assertNull(ArenaProbe.onHeap(stack, objects + 1));
      assertEquals("kept", kept.object());
      assertEquals(FloatSlice.of(1f, 2f), kept.numbers());
      assertEquals(3, alloc.copyOf(new byte[3]).length(), "what fits");
      call.call.apply(alloc, other); // there is a block now
      assertEquals(3, arena.stats().blocks());
    }
  }
}
