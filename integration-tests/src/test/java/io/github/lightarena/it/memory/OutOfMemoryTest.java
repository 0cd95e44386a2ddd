package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaOutOfMemoryException;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ScopeStack;
import io.github.lightarena.internal.BlockFaults;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory that cannot be had leaves the arena as it was, and usable. */
@SuppressWarnings("arena-escape") // opens scopes without a block, to see them closed
class OutOfMemoryTest {
  private static final int BLOCK = 1024;

  @ArenaUnion({PartRecord.class, PairRecord.class})
  interface Thing {}

  @ArenaValue
  record PartRecord(@OnHeap Object object, FloatSlice numbers) implements Thing {}

  @ArenaValue
  record PairRecord(@OnHeap Object object, Thing first, @Nullable Thing second) implements Thing {}

  private static PartRecord part(int length) {
    return new PartRecord("part " + length, FloatSlice.of(new float[length]));
  }

  /** Allocations that need a second block where the first is nearly full, by name. */
  private static Map<String, Consumer<Allocator>> allocations(Allocator other) {
    Map<String, Consumer<Allocator>> all = new TreeMap<>();
    all.put("a value", a -> OutOfMemoryTest_Part.in(a).of("object", FloatSlice.of(1f)));
    all.put("records in a record", a -> pair(a, part(1), part(200)));
    all.put("a slice", a -> a.doubles(100));
    all.put("an oversize slice", a -> a.doubles(1000));
    all.put("a filled slice", a -> a.copyOf(new int[200]));
    all.put("references", a -> a.references(Thing.class, 100));
    all.put("a slice of values", a -> OutOfMemoryTest_Part.in(a).slice(100));
    all.put(
        "a slice of records", a -> OutOfMemoryTest_Part.in(a).sliceOf(List.of(part(0), part(200))));
    all.put(
        "a slice of a union",
        a -> OutOfMemoryTest_AnyThing.in(a).sliceOf(List.of(part(0), part(200))));
    all.put("a builder", OutOfMemoryTest::build);
    OutOfMemoryTest_Part source = OutOfMemoryTest_Part.in(other).copyOf(part(200));
    all.put("a deep copy", source::copyTo);
    FloatSlice numbers = other.floats(300);
    all.put("a copy of bytes", numbers::copyTo);
    return all;
  }

  private static OutOfMemoryTest_Pair pair(Allocator alloc, Thing first, Thing second) {
    return OutOfMemoryTest_Pair.in(alloc).of("pair", first, second);
  }

  private static void build(Allocator alloc) {
    OutOfMemoryTest_Part.SliceBuilder builder = OutOfMemoryTest_Part.in(alloc).sliceBuilder();
    for (int i = 0; i < 100; i++) {
      builder.add(part(1));
    }
  }

  /** An arena whose one block is nearly full, of values that are checked later. */
  private static final class Arena implements AutoCloseable {
    final MemoryArena arena;
    final Allocator alloc;
    final ScopeStack stack;
    final OutOfMemoryTest_Part kept;

    Arena(MemoryArena.Builder builder) {
      arena = builder.blockByteSize(BLOCK).build();
      alloc = arena.allocator();
      stack = ArenaProbe.stackOf(alloc);
      kept = OutOfMemoryTest_Part.in(alloc).of("kept", FloatSlice.of(1f, 2f));
      alloc.bytes(BLOCK - 8 - (int) arena.stats().usedBytes());
    }

    void checkUnchanged(String name, long usedBytes, int objects) {
      assertEquals(usedBytes, arena.stats().usedBytes(), name);
      assertEquals(objects, ArenaProbe.onHeapCount(stack), name);
      assertNull(ArenaProbe.onHeap(stack, objects + 1), name);
      assertEquals("kept", kept.object(), name);
      assertEquals(FloatSlice.of(1f, 2f), kept.numbers(), name);
      assertEquals(3, alloc.copyOf(new byte[3]).length(), name + ": what fits");
    }

    @Override
    public void close() {
      alloc.close();
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
                try (Arena arena = new Arena(direct ? builder.direct() : builder)) {
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
                try (Arena arena = new Arena(direct ? builder.direct() : builder)) {
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

  @Test
  void aValueThatIsRefusedForgetsItsObjectsAtOnce() {
    try (Arena arena = new Arena(MemoryArena.builder())) {
      int objects = ArenaProbe.onHeapCount(arena.stack);
      assertThrows(NullPointerException.class, () -> pair(arena.alloc, null, part(1)));
      assertEquals(objects, ArenaProbe.onHeapCount(arena.stack));
      try (Allocator other = MemoryArena.create().allocator()) {
        OutOfMemoryTest_Part foreign = OutOfMemoryTest_Part.in(other).copyOf(part(1));
        assertThrows(IllegalArgumentException.class, () -> pair(arena.alloc, part(1), foreign));
      }
      assertEquals(objects, ArenaProbe.onHeapCount(arena.stack));
      OutOfMemoryTest_Part.Slice slice = OutOfMemoryTest_Part.in(arena.alloc).slice(2);
      slice.put(0, "first", FloatSlice.of());
      objects++;
      assertThrows(NullPointerException.class, () -> slice.put(1, "second", null));
      assertEquals(objects, ArenaProbe.onHeapCount(arena.stack));
      assertEquals("first", slice.get(0).object());
      assertNull(slice.get(1).toRecord().object());
    }
  }

  /** A collection that fails while it is read, as one does that was changed meanwhile. */
  private static List<PartRecord> failing(int size) {
    return new AbstractList<>() {
      @Override
      public PartRecord get(int index) {
        if (index == size - 1) {
          throw new IllegalArgumentException("index=" + index);
        }
        return part(2);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  @Test
  void aSliceOfACollectionThatFailsGivesItsBytesBack() {
    try (Arena arena = new Arena(MemoryArena.builder())) {
      long usedBytes = arena.arena.stats().usedBytes();
      int objects = ArenaProbe.onHeapCount(arena.stack);
      OutOfMemoryTest_Part.Factory factory = OutOfMemoryTest_Part.in(arena.alloc);
      assertThrows(IllegalArgumentException.class, () -> factory.sliceOf(failing(5)));
      arena.checkUnchanged("values", usedBytes, objects);
      usedBytes = arena.arena.stats().usedBytes();
      OutOfMemoryTest_AnyThing.Factory union = OutOfMemoryTest_AnyThing.in(arena.alloc);
      assertThrows(IllegalArgumentException.class, () -> union.sliceOf(failing(5)));
      arena.checkUnchanged("references", usedBytes, objects);
    }
  }

  @Test
  void aBuilderThatCannotGrowKeepsWhatItHas() {
    try (Arena arena = new Arena(MemoryArena.builder().maxByteSize(2 * BLOCK))) {
      OutOfMemoryTest_Part.SliceBuilder builder =
          OutOfMemoryTest_Part.in(arena.alloc).sliceBuilder();
      int added = 0;
      try {
        while (true) {
          builder.add("object " + added, arena.alloc.floats(0));
          added++;
        }
      } catch (ArenaOutOfMemoryException e) {
        assertEquals(added, builder.length());
      }
      assertTrue(added > 8, "added=" + added);
      OutOfMemoryTest_Part.Slice slice = builder.build();
      assertEquals(added, slice.length());
      assertEquals("object 3", slice.get(3).object());
    }
  }

  @Test
  void aPromotionThatCannotBeHadClosesTheScopeAllTheSame() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(BLOCK).build();
    try (Allocator alloc = arena.allocator()) {
      alloc.bytes(BLOCK - 16);
      FloatSlice into = alloc.floats(2);
      long usedBytes = arena.stats().usedBytes();
      Allocator inner = alloc.nested();
      // A part of an oversize slice goes into an ordinary block, and there is none yet.
      inner.promote(inner.floats(1000).slice(10, 20), into);
      new BlockFaults(ArenaProbe.blocksOf(ArenaProbe.stackOf(alloc))).arm(1);
      assertThrows(ArenaOutOfMemoryException.class, inner::close);
      assertFalse(inner.isOpen());
      assertEquals(usedBytes, arena.stats().usedBytes());
      assertEquals(2, into.length());
      assertEquals(100, alloc.floats(100).length());
    }
  }

  /** Run by the next test in a JVM of its own, with little memory outside of its heap. */
  static final class WithLittleDirectMemory {
    private WithLittleDirectMemory() {}

    public static void main(String[] arguments) {
      MemoryArena arena = MemoryArena.builder().blockByteSize(64 << 10).direct().build();
      try (Allocator alloc = arena.allocator()) {
        FloatSlice kept = alloc.copyOf(new float[] {1f, 2f});
        long usedBytes = arena.stats().usedBytes();
        try {
          alloc.bytes(16 << 20);
          throw new AssertionError("there is more memory than expected");
        } catch (ArenaOutOfMemoryException e) {
          check(e.getCause() instanceof OutOfMemoryError, "cause=" + e.getCause());
        }
        check(arena.stats().usedBytes() == usedBytes, "used=" + arena.stats().usedBytes());
        check(kept.equals(FloatSlice.of(1f, 2f)), "kept=" + kept);
        ByteFiller.fill(alloc);
      }
      System.out.println("usable");
    }

    private static void check(boolean condition, String text) {
      if (!condition) {
        throw new AssertionError(text);
      }
    }
  }

  /** Takes all direct memory there is, block by block. */
  private static final class ByteFiller {
    private ByteFiller() {}

    static void fill(Allocator alloc) {
      int blocks = 0;
      try {
        for (; blocks < 1000; blocks++) {
          alloc.bytes(60 << 10);
        }
        throw new AssertionError("there is more memory than expected");
      } catch (ArenaOutOfMemoryException e) {
        alloc.bytes(1 << 10).fill((byte) 1);
      }
      if (blocks < 4) {
        throw new AssertionError("blocks=" + blocks);
      }
    }
  }

  @Test
  void directMemoryThatCannotBeHadLeavesTheArenaUsable() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-XX:MaxDirectMemorySize=2m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                WithLittleDirectMemory.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), output);
    assertEquals("usable", output.strip());
  }

  @Test
  void bytesThatCannotBeSetAsideForAPromotionAreMissingMemory() {
    MemoryArena arena = MemoryArena.builder().blockByteSize(1 << 20).build();
    try (Allocator alloc = arena.allocator()) {
      Sample_Tree best = Sample_Tree.in(alloc).flyweight();
      BlockFaults faults = new BlockFaults(ArenaProbe.asideOf(ArenaProbe.stackOf(alloc)));
      Allocator inner = alloc.nested();
      Sample_Tree list = null;
      for (int i = 0; i < 1_000; i++) {
        list = Sample_Tree.in(inner).of(i, list, null);
      }
      inner.promote(list, best);
      faults.arm(1);
      assertThrows(ArenaOutOfMemoryException.class, inner::close);
      assertTrue(faults.failed());
      alloc.bytes(1);
    }
  }
}
