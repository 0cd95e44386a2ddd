package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Holder;
import io.github.lightarena.handwritten.Nothing;
import io.github.lightarena.handwritten.Shape;
import io.github.lightarena.handwritten.Speaker;
import io.github.lightarena.handwritten.WideRecord;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code copyTo(alloc)} of slices: every copy is read after the scope of the original was closed.
 */
class DeepCopySliceTest {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(4096).build();
  private final MemoryArena other = MemoryArena.builder().blockByteSize(4096).direct().build();
  private Allocator source;
  private Allocator target;

  @BeforeEach
  void open() {
    source = arena.allocator();
    target = other.allocator();
  }

  @AfterEach
  void close() {
    target.close();
    other.close();
    if (source.isOpen()) {
      source.close();
    }
  }

  @Test
  void emptySlicesAndValuesWithoutBytesHaveAPlaceInTheTarget() {
    source.bytes(5_000); // in a block whose number the target does not have
    source.bytes(4_000);
    Holder holder =
        Holder.in(source)
            .of(null, Nothing.in(source).of(), source.floats(0), AnyShape.in(source).slice(0));
    Holder copy = holder.copyTo(target);
    source.close();
    assertEquals("nothing", copy.speaker().speak());
    assertEquals(0, copy.samples().toArray().length);
    assertEquals(List.of(), copy.shapes());
    copy.samples().fill(1f);
  }

  @Test
  void slicesOfPrimitivesAreCopied() {
    FloatSlice floats = source.copyOf(new float[] {1f, 2f, 3f}).slice(1, 3).copyTo(target);
    BooleanSlice booleans = source.copyOf(new boolean[] {true, false}).copyTo(target);
    source.close();
    assertEquals(FloatSlice.of(2f, 3f), floats);
    assertEquals(BooleanSlice.of(true, false), booleans);
  }

  @Test
  void slicesOfValuesAreCopied() {
    Circle.Slice circles = Circle.in(source).slice(2);
    circles.put(1, new CircleRecord(4.0));
    Holder.Slice holders = Holder.in(source).slice(2);
    holders.put(1, "table", null, FloatSlice.of(8f), null);
    Circle.Slice circlesCopy = circles.copyTo(target);
    Holder.Slice holdersCopy = holders.copyTo(target);
    source.close();
    assertEquals(4.0, circlesCopy.get(1).radius());
    assertEquals("table", holdersCopy.get(1).table());
    assertEquals(8f, holdersCopy.get(1).samples().get(0));
  }

  @Test
  void slicesOfReferencesAreCopied() {
    Circle shared = Circle.in(source).of(1.0);
    AnyShape.Slice shapes = AnyShape.in(source).slice(3);
    shapes.put(0, shared);
    shapes.put(2, shared);
    ReferenceSlice<Speaker> speakers = source.references(Speaker.class, 1);
    speakers.put(0, new WideRecord((byte) 9));
    AnyShape.Slice shapesCopy = shapes.copyTo(target);
    assertEquals(3 * 8 + 8, other.stats().usedBytes());
    ReferenceSlice<Speaker> speakersCopy = speakers.copyTo(target);
    source.close();
    assertEquals(shapesCopy.get(0), shapesCopy.get(2));
    assertNull(shapesCopy.get(1));
    assertEquals("wide 9", speakersCopy.get(0).speak());
  }

  @Test
  void aSliceOfJavaObjectsIsCopiedElementByElement() {
    Circle shared = Circle.in(source).of(1.0);
    ReferenceSlice<Shape> shapes =
        ReferenceSlice.of(
            shared,
            new CircleRecord(2.0),
            null,
            shared,
            Circle.Slice.of(new CircleRecord(3.0)).get(0));
    ReferenceSlice<Shape> copy = shapes.copyTo(target);
    source.close();
    assertEquals(5 * 8 + 3 * 8, other.stats().usedBytes());
    assertEquals(Math.PI, copy.get(0).area(), 1e-12);
    assertEquals(4 * Math.PI, copy.get(1).area(), 1e-12);
    assertNull(copy.get(2));
    assertEquals(copy.get(0), copy.get(3));
    assertEquals(9 * Math.PI, copy.get(4).area(), 1e-12);
  }

  @Test
  void slicesThatShareElementsShareThemInTheCopy() {
    FloatSlice all = source.copyOf(new float[] {0, 1, 2, 3, 4, 5, 6, 7});
    Holder.Slice holders = Holder.in(source).slice(3);
    holders.put(0, null, null, all.slice(5, 8), null);
    holders.put(1, null, null, all.slice(1, 6), null);
    holders.put(2, null, null, all.slice(2, 3), null);
    Holder.Slice copy = holders.copyTo(target);
    source.close();
    assertEquals(3 * 40 + 8 * 4, other.stats().usedBytes());
    assertEquals(FloatSlice.of(5, 6, 7), copy.get(0).samples());
    assertEquals(FloatSlice.of(1, 2, 3, 4, 5), copy.get(1).samples());
    copy.get(1).samples().set(1, 42f);
    assertEquals(42f, copy.get(2).samples().get(0));
  }

  @Test
  void aReferenceToAnElementOfASliceStaysOne() {
    Circle.Slice circles = Circle.in(source).slice(3);
    AnyShape.Slice shapes = AnyShape.in(source).slice(3);
    for (int i = 0; i < 3; i++) {
      circles.put(i, i);
      shapes.put(i, circles.get(2 - i));
    }
    AnyShape.Slice copy = shapes.copyTo(target);
    source.close();
    assertEquals(6 * 8, other.stats().usedBytes());
    assertEquals(2.0, AnyShape.asCircle(copy.get(0)).radius());
    assertEquals(0.0, AnyShape.asCircle(copy.get(2)).radius());
  }
}
