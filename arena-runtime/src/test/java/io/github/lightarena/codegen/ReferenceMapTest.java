package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.BothCodec;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleCodec;
import io.github.lightarena.handwritten.Holder;
import io.github.lightarena.handwritten.HolderCodec;
import io.github.lightarena.handwritten.NodeCodec;
import org.junit.jupiter.api.Test;

class ReferenceMapTest {
  @Test
  void aSelfContainedValueRefersToNothing() {
    assertSame(ReferenceMap.EMPTY, CircleCodec.KIND.referent.references());
    assertSame(ReferenceMap.EMPTY, Circle.Slice.KIND.element().references());
    assertSame(ReferenceMap.EMPTY, FloatSlice.KIND.element().references());
    assertSame(ReferenceMap.EMPTY, ReferenceMap.of());
  }

  @Test
  void eachSortOfReferenceIsAnEntry() {
    assertEquals("[0: Node]", NodeCodec.KIND.referent.references().toString());
    assertEquals("[0: AnyShape, 8: AnyShape]", BothCodec.KIND.referent.references().toString());
    assertEquals(
        "[32: on heap, 0: open, 8+24: FloatSlice, 16+28: AnyShape.Slice]",
        HolderCodec.KIND.referent.references().toString());
  }

  @Test
  void theElementsOfASliceOfReferencesAreReferences() {
    assertEquals("[0: AnyShape]", AnyShape.Slice.KIND.element().references().toString());
    assertEquals("[0: open]", ReferenceSlice.OPEN_KIND.element().references().toString());
    assertEquals(
        "[32: on heap, 0: open, 8+24: FloatSlice, 16+28: AnyShape.Slice]",
        Holder.Slice.KIND.element().references().toString());
  }

  @Test
  void whatLiesInlineIsShifted() {
    ReferenceMap map =
        ReferenceMap.of(
            ReferenceMap.typed(0, NodeCodec.KIND), ReferenceMap.inline(8, HolderCodec.KIND));
    assertEquals(
        "[0: Node, 40: on heap, 8: open, 16+32: FloatSlice, 24+36: AnyShape.Slice]",
        map.toString());
  }

  @Test
  void whatLiesInlineAndIsSelfContainedHasNoEntry() {
    assertSame(ReferenceMap.EMPTY, ReferenceMap.of(ReferenceMap.inline(8, CircleCodec.KIND)));
  }

  @Test
  void repeatedElementsHaveEachAnEntry() {
    ReferenceMap.Entry text = ReferenceMap.elements(0, 8, 1, 1);
    assertEquals(
        "[100+108: elements[], 112+120: elements[]]",
        ReferenceMap.of(ReferenceMap.repeated(100, 2, 12, text)).toString());
  }

  @Test
  void elementsMayReferToOthers() {
    ReferenceMap map =
        ReferenceMap.of(ReferenceMap.elements(16, 24, 12, 4, ReferenceMap.elements(0, 8, 1, 1)));
    assertEquals("[16+24: elements[0+8: elements[]]]", map.toString());
    assertEquals(12, map.entries[0].referent.byteSize);
    assertEquals(4, map.entries[0].referent.byteAlignment);
    assertEquals("[0+8: elements[]]", map.entries[0].referent.references().toString());
  }

  @Test
  void tagsLeadToTheKind() {
    assertSame(CircleCodec.KIND, AnyShape.UNION.kindOf(AnyShape.UNION.tagOf(CircleCodec.KIND)));
    assertSame(NodeCodec.KIND, OpenTags.INSTANCE.kindOf(NodeCodec.KIND.number));
  }
}
