package io.github.lightarena.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {
  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    MarkdownTable table = new MarkdownTable("name", "ns");
    table.add("a", "1,234");

    assertEquals(
        """
        | name |    ns |
        | ---- | ----: |
        | a    | 1,234 |
        """,
        table.toString());
  }
}
