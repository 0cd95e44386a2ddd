package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Records that have lists of themselves. */
@ArenaScoped
class ListTreeTest {

  /** A tree of records: each has its branches in a row. */
  @ArenaValue
  record TreeRecord(String name, List<TreeRecord> branches) implements Named {}

  interface Named {
    String name();
  }

  @ArenaValue
  record ForestRecord(TreeRecord first, @Inline(TreeRecord.class) Named second) {}

  private final MemoryArena arena = MemoryArena.builder().blockByteSize(512).strict().build();
  private final Allocator alloc = arena.allocator();

  @AfterEach
  void close() {
    alloc.close();
  }

  private static TreeRecord tree(String name, TreeRecord... branches) {
    return new TreeRecord(name, List.of(branches));
  }

  @Test
  void everyBranchCounts() {
    ListTreeTest_Tree.Factory trees = ListTreeTest_Tree.in(alloc);
    ListTreeTest_Tree a = trees.copyOf(tree("a", tree("b"), tree("c")));
    assertNotEquals(a, trees.copyOf(tree("a", tree("b"))));
    assertNotEquals(a, trees.copyOf(tree("a", tree("b"), tree("d"))));
    assertEquals(a, trees.copyOf(tree("a", tree("b"), tree("c"))));
  }

  @Test
  void recordsMayHaveListsOfThemselves() {
    TreeRecord oak = tree("oak", tree("left", tree("leaf")), tree("right"), tree("ü"));
    ListTreeTest_Tree view = ListTreeTest_Tree.in(alloc).copyOf(oak);
    assertEquals(oak, view.toRecord());
    assertEquals("leaf", view.branchesSlice().get(0).branchesSlice().get(0).name());
    assertTrue(view.contentEquals(oak));
    ForestRecord forest = new ForestRecord(oak, tree("elm"));
    ListTreeTest_Forest forestView = ListTreeTest_Forest.in(alloc).copyOf(forest);
    assertEquals(forest.first(), forestView.toRecord().first());
    assertEquals("right", forestView.firstView().branchesSlice().get(1).name());
    assertEquals("elm", forestView.second().name());
    ListTreeTest_Tree.Slice built =
        ListTreeTest_Tree.in(alloc).sliceBuilder().add("a", oak.branches()).add(oak).build();
    built.put(0, built.get(1));
    assertEquals(oak, built.get(0).toRecord());
    assertEquals(oak, ListTreeTest_Tree.Slice.of(oak).get(0).toRecord());
  }

  @Test
  void puttingAViewSharesWhatItRefersToUnlessThatEndsTooEarly() {
    TreeRecord oak = tree("oak", tree("leaf"));
    ListTreeTest_Tree.Slice slice = ListTreeTest_Tree.in(alloc).slice(2);
    ListTreeTest_Tree view = ListTreeTest_Tree.in(alloc).copyOf(oak);
    long used = arena.stats().usedBytes();
    slice.put(0, view);
    assertEquals(used, arena.stats().usedBytes());
    view.branchesSlice().put(0, tree("twig"));
    assertEquals("twig", slice.get(0).branchesSlice().get(0).name());
    try (Allocator inner = alloc.nested()) {
      ListTreeTest_Tree.Slice innerSlice = ListTreeTest_Tree.in(inner).slice(1);
      innerSlice.put(0, view);
      assertEquals("twig", innerSlice.get(0).branches().get(0).name());
      ListTreeTest_Tree early = ListTreeTest_Tree.in(inner).copyOf(oak);
      assertThrows(IllegalStateException.class, () -> slice.put(1, early));
      assertThrows(NullPointerException.class, () -> slice.put(1, (ListTreeTest_Tree) null));
    }
    assertNull(slice.get(1).name());
    try (MemoryArena other = MemoryArena.builder().strict().build();
        Allocator elsewhere = other.allocator()) {
      slice.put(1, ListTreeTest_Tree.in(elsewhere).copyOf(oak));
    }
    assertEquals(oak, slice.get(1).toRecord());
  }
}
