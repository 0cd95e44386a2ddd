package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaOutOfMemoryException;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deep copies of generated views: circles, values in values, and graphs of any shape. */
class GeneratedCopyTest {
  interface Thing {}

  @ArenaValue
  record GroupRecord(int id, ReferenceSlice<Thing> members) implements Thing {}

  interface Labelled {
    FloatSlice label();
  }

  @ArenaValue
  record LabelRecord(FloatSlice label, @OnHeap Object key) implements Labelled {}

  @ArenaValue
  record BoxRecord(int id, LabelRecord nested, @Inline(LabelRecord.class) Labelled inline)
      implements Thing {}

  @ArenaValue
  record MaybeRecord(Optional<LabelRecord> label, Optional<String> text, List<String> words) {}

  @ArenaUnion({EdgeRecord.class, LeafRecord.class})
  interface Graph {
    int id();
  }

  @ArenaValue
  record EdgeRecord(
      int id,
      @Nullable Graph a,
      @Nullable GeneratedCopyTest_Edge b,
      ReferenceSlice<Graph> more,
      ValueSlice<GeneratedCopyTest_Leaf> leaves)
      implements Graph {}

  @ArenaValue
  record LeafRecord(int id, byte small) implements Graph {}

  private final MemoryArena arena = MemoryArena.builder().blockByteSize(2048).build();
  private final MemoryArena other = MemoryArena.builder().blockByteSize(1024).build();

  private interface Secret {
    int number();
  }

  interface Open {
    int number();
  }

  @ArenaValue
  record SecretRecord(int number) implements Secret, Open {}

  @Test
  void anInterfaceThatTheViewLacksIsRefusedBeforeAnythingIsCopied() {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) {
      SecretRecord record = new SecretRecord(7);
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> alloc.copyOf(Secret.class, record));
      assertEquals(
          "type=io.github.lightarena.it.memory.GeneratedCopyTest$Secret is no interface of the view"
              + " GeneratedCopyTest_Secret, which the copy would be; ask for one that it has (a view"
              + " has none that is private), or copy the record with"
              + " GeneratedCopyTest_Secret.in(alloc).copyOf(record)",
          refused.getMessage());
      assertEquals(0, arena.stats().usedBytes());
      assertEquals(7, alloc.copyOf(Open.class, record).number());
      GeneratedCopyTest_Secret view = GeneratedCopyTest_Secret.in(alloc).of(8);
      long usedBytes = arena.stats().usedBytes();
      assertThrows(IllegalArgumentException.class, () -> copyUnchecked(alloc, view));
      assertEquals(usedBytes, arena.stats().usedBytes());
      assertEquals(8, alloc.copyOf(Open.class, view).number());
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // as a caller without generics does
  private static void copyUnchecked(Allocator alloc, Object value) {
    alloc.copyOf((Class) Secret.class, value);
  }

  @Test
  void aCircleOfReferencesIsCopiedAsOne() {
    try (Allocator target = other.allocator()) {
      GeneratedCopyTest_Group copy;
      try (Allocator alloc = arena.allocator()) {
        ReferenceSlice<Thing> members = alloc.references(Thing.class, 2);
        GeneratedCopyTest_Group group = GeneratedCopyTest_Group.in(alloc).of(1, members);
        ReferenceSlice<Thing> back = alloc.references(Thing.class, 1);
        back.put(0, group);
        members.put(0, group);
        members.put(1, GeneratedCopyTest_Group.in(alloc).of(2, back));
        copy = group.copyTo(target);
      }
      GeneratedCopyTest_Group second = (GeneratedCopyTest_Group) copy.members().get(1);
      assertEquals(2, second.id());
      GeneratedCopyTest_Group first = (GeneratedCopyTest_Group) second.members().get(0);
      assertEquals(1, first.id());
      assertEquals(1, ((GeneratedCopyTest_Group) first.members().get(0)).id());
      assertEquals(2 * 16 + 3 * 8, other.stats().usedBytes(), "bytes");
    }
  }

  @Test
  void valuesInValuesTakeTheirReferencesAlong() {
    Object key = new Object();
    try (Allocator target = other.allocator()) {
      GeneratedCopyTest_Box copy;
      try (Allocator alloc = arena.allocator()) {
        LabelRecord nested = new LabelRecord(FloatSlice.of(1f, 2f), key);
        LabelRecord inline = new LabelRecord(FloatSlice.of(3f), "inline");
        copy = GeneratedCopyTest_Box.in(alloc).of(7, nested, inline).copyTo(target);
      }
      assertEquals(7, copy.id());
      assertEquals(FloatSlice.of(1f, 2f), copy.nestedView().label());
      assertSame(key, copy.nestedView().key());
      assertEquals(FloatSlice.of(3f), copy.inline().label());
      assertEquals("inline", copy.inline().key());
    }
  }

  @Test
  void whatMayBeAbsentIsCopiedWhereItIsThere() {
    try (Allocator target = other.allocator()) {
      GeneratedCopyTest_Maybe.Slice copy;
      try (Allocator alloc = arena.allocator()) {
        GeneratedCopyTest_Maybe.Slice slice = GeneratedCopyTest_Maybe.in(alloc).slice(3);
        LabelRecord label = new LabelRecord(FloatSlice.of(1f), "key");
        MaybeRecord full =
            new MaybeRecord(Optional.of(label), Optional.of("text"), List.of("a", "bc"));
        MaybeRecord empty = new MaybeRecord(Optional.empty(), Optional.empty(), List.of());
        slice.put(0, full);
        slice.put(1, full);
        slice.put(1, empty); // over what was there
        slice.put(2, empty);
        copy = slice.copyTo(target);
        assertEquals(slice, copy);
      }
      assertEquals(FloatSlice.of(1f), copy.get(0).label().orElseThrow().label());
      assertEquals("key", copy.get(0).label().orElseThrow().key());
      assertEquals(Optional.of("text"), copy.get(0).text());
      assertEquals(List.of("a", "bc"), copy.get(0).words());
      for (int i = 1; i < 3; i++) {
        assertEquals(Optional.empty(), copy.get(i).label());
        assertEquals(Optional.empty(), copy.get(i).text());
        assertEquals(List.of(), copy.get(i).words());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void graphsOfAnyShapeAreCopied(long seed) {
    try (Allocator target = other.allocator()) {
      GeneratedCopyTest_AnyGraph.Slice copy;
      List<String> expected;
      try (Allocator alloc = arena.allocator()) {
        GeneratedCopyTest_AnyGraph.Slice graph = graph(alloc, new Random(seed));
        expected = shape(graph);
        copy = graph.copyTo(target);
        assertEquals(expected, shape(copy), "seed=" + seed);
        assertEquals(expected, shape(graph), "the original, seed=" + seed);
      }
      assertEquals(expected, shape(copy), "seed=" + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void graphsOfAnyShapeArePromoted(long seed) {
    try (Allocator alloc = arena.allocator()) {
      GeneratedCopyTest_AnyGraph.Slice into = GeneratedCopyTest_AnyGraph.in(alloc).slice(0);
      alloc.bytes(100);
      List<String> expected;
      try (Allocator inner = alloc.nested()) {
        inner.bytes(500);
        GeneratedCopyTest_AnyGraph.Slice graph = graph(inner, new Random(seed));
        expected = shape(graph);
        inner.promote(graph, into);
      }
      assertEquals(expected, shape(into), "seed=" + seed);
    }
  }

  @Test
  void aLimitThatIsHitHalfWayLeavesTheTargetAsItWas() {
    MemoryArena small = MemoryArena.builder().blockByteSize(512).maxByteSize(2048).build();
    try (Allocator alloc = arena.allocator();
        Allocator target = small.allocator()) {
      GeneratedCopyTest_AnyGraph.Slice graph = graph(alloc, new Random(5));
      GeneratedCopyTest_Leaf kept = GeneratedCopyTest_Leaf.in(target).of(3, (byte) 4);
      long usedBytes = small.stats().usedBytes();
      assertThrows(ArenaOutOfMemoryException.class, () -> graph.copyTo(target));
      assertEquals(usedBytes, small.stats().usedBytes());
      assertEquals(3, kept.copyTo(target).id());
    }
  }

  /** Edges that refer to each other at random, also in circles and to elements of slices. */
  private static GeneratedCopyTest_AnyGraph.Slice graph(Allocator alloc, Random random) {
    GeneratedCopyTest_Leaf.Slice leaves = GeneratedCopyTest_Leaf.in(alloc).slice(20);
    for (int i = 0; i < 20; i++) {
      leaves.put(i, 1000 + i, (byte) i);
    }
    GeneratedCopyTest_AnyGraph.Slice all = GeneratedCopyTest_AnyGraph.in(alloc).slice(60);
    List<Graph> made = new ArrayList<>();
    GeneratedCopyTest_Edge last = null;
    for (int i = 0; i < 60; i++) {
      int from = random.nextInt(20);
      Graph node;
      if (random.nextInt(4) == 0) {
        node = leaves.get(from);
      } else {
        Graph a = made.isEmpty() ? null : made.get(random.nextInt(made.size()));
        ReferenceSlice<Graph> more = all.slice(from, from + random.nextInt(40));
        last =
            GeneratedCopyTest_Edge.in(alloc)
                .of(i, a, last, more, leaves.slice(from, from + random.nextInt(20 - from)));
        node = last;
      }
      made.add(node);
      all.put(i, node);
    }
    return all;
  }

  /** What is reached, in the order of reaching; what was met before is only numbered. */
  private static List<String> shape(GeneratedCopyTest_AnyGraph.Slice graph) {
    List<String> shape = new ArrayList<>();
    List<Graph> met = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (Graph node : graph) {
      met.add(node);
    }
    for (int i = 0; i < met.size(); i++) {
      Graph node = met.get(i);
      if (node == null || numbers.putIfAbsent(node.id(), i) != null) {
        shape.add(node == null ? "null" : "again " + node.id());
        continue;
      }
      if (GeneratedCopyTest_AnyGraph.kindOf(node) == GeneratedCopyTest_AnyGraph.Kind.LEAF) {
        shape.add("leaf " + node.id());
      } else {
        GeneratedCopyTest_Edge edge = GeneratedCopyTest_AnyGraph.asEdge(node);
        shape.add("edge " + edge.id() + " " + edge.more().size() + " " + edge.leaves());
        met.add(edge.a());
        met.add(edge.b());
        met.addAll(edge.more());
      }
    }
    return shape;
  }
}
