package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The slice of a list of references has room for null, which the list itself has not. */
@ArenaScoped
class NullInListTest {

  @ArenaUnion(DotRecord.class)
  interface Mark {
    int weight();
  }

  interface Solid {
    int weight();
  }

  @ArenaValue
  record DotRecord(int weight) implements Mark, Solid {}

  @ArenaValue
  record PageRecord(List<Mark> marks, Solid[] solids) {}

  @Test
  void aNullPutIntoTheSliceIsNamedWhereTheListIsMade() {
    DotRecord dot = new DotRecord(1);
    PageRecord record = new PageRecord(List.of(dot, dot), new Solid[] {dot});
    try (Allocator alloc = MemoryArena.create().allocator()) {
      NullInListTest_Page page = NullInListTest_Page.in(alloc).copyOf(record);

      page.marksSlice().put(1, null);
      assertNamed("marks[1]=null", page::marks);
      assertNamed("marks[1]=null", page::toRecord);
      page.marksSlice().put(1, new DotRecord(8));
      assertEquals(8, page.marks().get(1).weight());

      page.solidsSlice().put(0, null);
      assertNamed("solids[0]=null", page::solids);
    }
  }

  private static void assertNamed(String element, Runnable read) {
    NullPointerException e = assertThrows(NullPointerException.class, read::run);
    assertTrue(e.getMessage().startsWith(element), e.getMessage());
  }
}
