package io.github.lightarena.it.memory;

import static io.github.lightarena.it.memory.Parts.BLOCK;
import static io.github.lightarena.it.memory.Parts.pair;
import static io.github.lightarena.it.memory.Parts.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaOutOfMemoryException;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.internal.BlockFaults;
import io.github.lightarena.it.memory.Parts.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory that cannot be had leaves the arena as it was, and usable. */
@SuppressWarnings("arena-escape") // opens scopes without a block, to see them closed
class OutOfMemoryTest {
  /** Allocations that need a second block where the first is nearly full, by name. */
  private static Map<String, Consumer<Allocator>> allocations(Allocator other) {
    Map<String, Consumer<Allocator>> all = new TreeMap<>();
    all.put("a value", a -> Parts_Part.in(a).of("object", FloatSlice.of(1f)));
    all.put("records in a record", a -> pair(a, part(1), part(200)));
    all.put("a slice", a -> a.doubles(100));
    all.put("an oversize slice", a -> a.doubles(1000));
    all.put("a filled slice", a -> a.copyOf(new int[200]));
    all.put("references", a -> a.references(Thing.class, 100));
    all.put("a slice of values", a -> Parts_Part.in(a).slice(100));
    all.put("a slice of records", a -> Parts_Part.in(a).sliceOf(List.of(part(0), part(200))));
    all.put("a slice of a union", a -> Parts_AnyThing.in(a).sliceOf(List.of(part(0), part(200))));
    all.put("a builder", OutOfMemoryTest::build);
    Parts_Part source = Parts_Part.in(other).copyOf(part(200));
    all.put("a deep copy", source::copyTo);
    FloatSlice numbers = other.floats(300);
    all.put("a copy of bytes", numbers::copyTo);
    return all;
  }

  private static void build(Allocator alloc) {
    Parts_Part.SliceBuilder builder = Parts_Part.in(alloc).sliceBuilder();
    for (int i = 0; i < 100; i++) {
      builder.add(part(1));
    }
  }

  @ParameterizedTest
  @CsvSource({"1,false", "2,false", "1,true", "2,true"})
  void aBlockThatCannotBeHadLeavesAllAsItWas(int block, boolean direct) {
    List<String> refused = new ArrayList<>();
    try (Allocator other = MemoryArena.create().allocator()) {
      allocations(other)
          .forEach(
              (name, allocation) -> {
                MemoryArena.Builder builder = MemoryArena.builder();
                try (NearlyFullArena arena =
                    new NearlyFullArena(direct ? builder.direct() : builder)) {
                  BlockFaults faults = new BlockFaults(ArenaProbe.blocksOf(arena.stack));
                  long usedBytes = arena.arena.stats().usedBytes();
                  int objects = ArenaProbe.onHeapCount(arena.stack);
                  faults.arm(block);
                  try {
                    allocation.accept(arena.alloc);
                    assertFalse(faults.failed(), name);
                    return; // it needs no second block
                  } catch (ArenaOutOfMemoryException e) {
                    assertInstanceOf(OutOfMemoryError.class, e.getCause(), name);
                    refused.add(name);
                  }
                  if (!name.equals("a builder")) {
                    arena.checkUnchanged(name, usedBytes, objects);
                  }
                  allocation.accept(arena.alloc); // the same succeeds once there is a block
                }
              });
    }
    if (block == 1) {
      assertEquals(12, refused.size(), "refused: " + refused);
    } else {
      assertEquals(List.of("a builder"), refused, "what asks for two blocks");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theLimitLeavesAllAsItWas(boolean direct) {
    try (Allocator other = MemoryArena.create().allocator()) {
      allocations(other)
          .forEach(
              (name, allocation) -> {
                MemoryArena.Builder builder = MemoryArena.builder().maxByteSize(BLOCK);
                try (NearlyFullArena arena =
                    new NearlyFullArena(direct ? builder.direct() : builder)) {
                  long usedBytes = arena.arena.stats().usedBytes();
                  int objects = ArenaProbe.onHeapCount(arena.stack);
                  ArenaOutOfMemoryException refused =
                      assertThrows(
                          ArenaOutOfMemoryException.class,
                          () -> allocation.accept(arena.alloc),
                          name);
                  assertTrue(refused.getMessage().contains("maxByteSize=" + BLOCK), name);
                  assertEquals(BLOCK, arena.arena.stats().reservedBytes(), name);
                  if (!name.equals("a builder")) {
                    arena.checkUnchanged(name, usedBytes, objects);
                  }
                }
              });
    }
  }
}
