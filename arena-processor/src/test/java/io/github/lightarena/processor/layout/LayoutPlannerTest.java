package io.github.lightarena.processor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LayoutPlannerTest {

  private static SlotRequest slot(String name, int byteSize) {
    return new SlotRequest(name, "bits" + byteSize * 8, byteSize, byteSize);
  }

  private static String text(ValueLayout layout) {
    return layout.slots().stream()
            .map(s -> s.byteOffset() + " " + s.component())
            .collect(Collectors.joining(", "))
        + " | "
        + layout.byteSize()
        + "/"
        + layout.byteAlignment();
  }

  @Test
  void ordersByFallingAlignmentThenByDeclaration() throws Exception {
    ValueLayout layout =
        LayoutPlanner.plan(
            List.of(
                slot("a", 1), slot("b", 8), slot("c", 2), slot("d", 8), slot("e", 4), slot("f", 2)),
            1);
    assertEquals("0 b, 8 d, 16 e, 20 c, 22 f, 24 a | 32/8", text(layout));
    assertEquals(7, layout.paddingByteSize());
  }

  @Test
  void placesTheLengthOfASliceApartFromItsReference() throws Exception {
    ValueLayout layout =
        LayoutPlanner.plan(
            List.of(
                slot("a", 1),
                slot("b", 8),
                slot("c", 2),
                new SlotRequest("d", "reference", 8, 8),
                new SlotRequest("d", "length", 4, 4)),
            1);
    assertEquals("0 b, 8 d, 16 d, 20 c, 22 a | 24/8", text(layout));
    assertEquals(16, layout.slot("d", "length").byteOffset());
  }

  @Test
  void givesAValueWithoutComponentsNoByte() throws Exception {
    assertEquals(" | 0/1", text(LayoutPlanner.plan(List.of(), 1)));
    assertEquals(" | 0/256", text(LayoutPlanner.plan(List.of(), 256)));
  }

  @Test
  void roundsTheSizeUpToTheAlignmentAskedFor() throws Exception {
    assertEquals("0 a | 64/64", text(LayoutPlanner.plan(List.of(slot("a", 4)), 64)));
    assertEquals("0 a | 8/8", text(LayoutPlanner.plan(List.of(slot("a", 8)), 2)));
  }

  @Test
  void placesNestedValuesByTheirOwnAlignment() throws Exception {
    SlotRequest nested = new SlotRequest("n", "value 1", 24, 8);
    SlotRequest empty = new SlotRequest("z", "value 2", 0, 1);
    assertEquals(
        "0 n, 24 i, 28 z | 32/8",
        text(LayoutPlanner.plan(List.of(slot("i", 4), empty, nested), 1)));
  }

  @Test
  void refusesAValueThatIsTooLarge() throws Exception {
    SlotRequest half = new SlotRequest("h", "value 1", 1L << 30, 8);
    LayoutTooLargeException e =
        assertThrows(
            LayoutTooLargeException.class, () -> LayoutPlanner.plan(List.of(half, half), 1));
    assertEquals(1L << 31, e.byteSize());
    assertEquals(1 << 30, LayoutPlanner.plan(List.of(half), 1).byteSize());
    assertThrows(
        LayoutTooLargeException.class,
        () -> LayoutPlanner.plan(List.of(new SlotRequest("h", "v", Integer.MAX_VALUE, 1)), 2));
  }

  @Test
  void randomLayoutsAreAlignedDisjointAndTight() throws Exception {
    long seed = 20_260_101L;
    Random random = new Random(seed);
    for (int run = 0; run < 2_000; run++) {
      List<SlotRequest> requests = new ArrayList<>();
      int count = random.nextInt(20);
      for (int i = 0; i < count; i++) {
        int alignment = 1 << random.nextInt(5);
        requests.add(
            new SlotRequest("c" + i, "k", (long) alignment * (1 + random.nextInt(3)), alignment));
      }
      ValueLayout layout = LayoutPlanner.plan(requests, 1);
      String context = "seed=" + seed + " run=" + run + " requests=" + requests;
      int end = 0;
      for (Slot slot : layout.slots()) {
        SlotRequest request = requests.get(Integer.parseInt(slot.component().substring(1)));
        assertEquals(0, slot.byteOffset() % request.byteAlignment(), context);
        assertEquals(end, slot.byteOffset(), context);
        end = slot.end();
      }
      assertEquals(count, layout.slots().size(), context);
      assertEquals(0, layout.byteSize() % layout.byteAlignment(), context);
      assertTrue(layout.paddingByteSize() < layout.byteAlignment(), context);
      assertTrue(layout.byteSize() >= end, context);
    }
  }

  @Test
  void theHashChangesWithNameKindOffsetSizeAndAlignment() throws Exception {
    long base = LayoutPlanner.plan(List.of(slot("a", 4), slot("b", 4)), 1).hash();
    assertEquals(base, LayoutPlanner.plan(List.of(slot("a", 4), slot("b", 4)), 1).hash());
    assertNotEquals(base, LayoutPlanner.plan(List.of(slot("b", 4), slot("a", 4)), 1).hash());
    assertNotEquals(base, LayoutPlanner.plan(List.of(slot("a", 4), slot("c", 4)), 1).hash());
    assertNotEquals(base, LayoutPlanner.plan(List.of(slot("a", 4), slot("b", 2)), 1).hash());
    assertNotEquals(base, LayoutPlanner.plan(List.of(slot("a", 4), slot("b", 4)), 8).hash());
    SlotRequest other = new SlotRequest("b", "float", 4, 4);
    assertNotEquals(base, LayoutPlanner.plan(List.of(slot("a", 4), other), 1).hash());
  }

  @Test
  void theHashIsTheFnv1aOfTheDocumentedText() throws Exception {
    assertEquals(0xaf63dc4c8601ec8cL, LayoutHash.fnv1a("a"));
    assertEquals(0x85944171f73967e8L, LayoutHash.fnv1a("foobar"));
    assertEquals(
        LayoutHash.fnv1a("a:bits32:0:4\n4/4\n"),
        LayoutPlanner.plan(List.of(slot("a", 4)), 1).hash());
  }
}
