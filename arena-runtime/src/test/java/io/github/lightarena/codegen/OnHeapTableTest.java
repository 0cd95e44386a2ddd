package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class OnHeapTableTest {
  @Test
  void indicesBeginAtOneAndLeadToTheObjects() {
    OnHeapTable table = new OnHeapTable();
    for (int i = 1; i <= 1_000; i++) {
      assertEquals(i, table.add("object " + i));
    }
    assertEquals(1_000, table.count());
    for (int i = 1; i <= 1_000; i++) {
      assertEquals("object " + i, table.get(i));
    }
  }

  @Test
  void entriesAfterTheMarkAreNulled() {
    OnHeapTable table = new OnHeapTable();
    Object kept = new Object();
    table.add(kept);
    int mark = table.count();
    for (int i = 0; i < 200; i++) {
      table.add(new Object());
    }
    table.truncate(mark);
    assertEquals(mark, table.count());
    assertSame(kept, table.get(1));
    for (int i = 2; i <= 201; i++) {
      assertNull(table.get(i));
    }
    assertEquals(2, table.add(kept));
    table.truncate(0);
    assertNull(table.get(1));
  }
}
