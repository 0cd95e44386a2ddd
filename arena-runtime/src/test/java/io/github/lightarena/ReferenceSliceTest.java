package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Both;
import io.github.lightarena.handwritten.BothRecord;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Shape;
import io.github.lightarena.handwritten.Speaker;
import io.github.lightarena.handwritten.Wide;
import io.github.lightarena.handwritten.WideRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReferenceSliceTest {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(4_096).build();
  private final Allocator alloc = arena.allocator();

  @AfterEach
  void close() {
    alloc.close();
    arena.close();
  }

  private AnyShape.Slice circles(double... radii) {
    AnyShape.Slice slice = AnyShape.in(alloc).slice(radii.length);
    for (int i = 0; i < radii.length; i++) {
      slice.putCircle(i, radii[i]);
    }
    return slice;
  }

  private static List<Double> radii(List<Shape> shapes) {
    return shapes.stream().map(s -> AnyShape.asCircle(s).radius()).collect(Collectors.toList());
  }

  private static double radius(Shape shape) {
    return AnyShape.asCircle(shape).radius();
  }

  @Test
  void everyElementIsNullAtFirst() {
    AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
    assertEquals(Arrays.asList(null, null, null), slice);
    assertEquals("[null, null, null]", slice.toString());
    assertNull(slice.get(0));
    assertNull(slice.get(1, AnyShape.in(alloc).flyweight()));
    for (Shape shape : slice) {
      assertNull(shape);
    }
    AnyShape.Cursor cursor = slice.cursor();
    assertTrue(cursor.next());
    assertNull(cursor.value());
  }

  @Test
  void aViewIsReferredToAndARecordCopiedIn() {
    AnyShape.Slice slice = AnyShape.in(alloc).slice(4);
    Circle circle = Circle.in(alloc).of(1.0);
    Circle.Slice slots = Circle.in(alloc).slice(1);
    slice.put(0, circle);
    slice.put(1, new CircleRecord(2.0));
    slice.put(2, slice.get(0));
    slice.put(3, slots.get(0));
    slots.put(0, 9.0);
    assertEquals(List.of(1.0, 2.0, 1.0, 9.0), radii(slice));
    slice.put(0, null);
    assertNull(slice.get(0));
    assertEquals(1.0, slice.get(2).area() / Math.PI);
  }

  @Test
  void membersAreSeenThroughTheUnion() {
    AnyShape.Slice slice = AnyShape.in(alloc).slice(2);
    slice.putCircle(0, 1.0);
    slice.putBoth(1, slice.get(0), new BothRecord(new CircleRecord(2.0), slice.get(0)));
    assertEquals(Math.PI * 6, slice.get(1).area(), 1e-12);
    assertEquals(AnyShape.Kind.CIRCLE, AnyShape.kindOf(slice.get(0)));
    assertEquals(AnyShape.Kind.BOTH, AnyShape.kindOf(slice.get(1)));
    assertEquals(AnyShape.Kind.BOTH, AnyShape.kindOf(new BothRecord(null, null)));
    Both both = AnyShape.asBoth(slice.get(1));
    assertEquals(AnyShape.Kind.BOTH, AnyShape.kindOf(both.b()));
    ClassCastException error =
        assertThrows(ClassCastException.class, () -> AnyShape.asCircle(slice.get(1)));
    assertEquals("type=AnyShape does not show a Circle", error.getMessage());
    assertThrows(ClassCastException.class, () -> AnyShape.asCircle(new CircleRecord(1)));
    Shape first = slice.get(0);
    assertSame(first, first.self(), "return this is the union's own view");
  }

  @Test
  void aUnionsViewEqualsTheMemberItIsBothWays() {
    Circle circle = Circle.in(alloc).of(2.0);
    AnyShape any = AnyShape.in(alloc).of(circle);
    assertEquals(circle, any);
    assertEquals(any, circle);
    assertEquals(circle.hashCode(), any.hashCode());
    assertEquals(circle.toString(), any.toString());
    assertNotEquals(any, AnyShape.in(alloc).of(new CircleRecord(3.0)));
    assertNotEquals(AnyShape.in(alloc).of(new BothRecord(any, any)), any);
  }

  @Test
  void aCursorMovesOneFlyweight() {
    AnyShape.Slice slice = circles(1, 2, 3);
    slice.put(1, null);
    double sum = 0;
    int nulls = 0;
    AnyShape first = null;
    for (AnyShape.Cursor c = slice.cursor(); c.next(); ) {
      if (c.value() == null) {
        nulls++;
        continue;
      }
      first = first == null ? c.value() : first;
      assertSame(first, c.value());
      sum += radius(c.value());
    }
    assertEquals(4.0, sum);
    assertEquals(1, nulls);
    assertEquals(3.0, radius(first));
  }

  @Test
  void aRecordOfNoMemberIsRefused() {
    AnyShape.Slice slice = AnyShape.in(alloc).slice(1);
    ArenaStats before = arena.stats();
    record Odd(double area) implements Shape {}
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> slice.put(0, new Odd(1)));
    assertTrue(error.getMessage().startsWith("class="), error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> AnyShape.in(alloc).of(() -> 1.0));
    assertEquals(before, arena.stats());
    assertNull(slice.get(0));
  }

  @Test
  void openReferencesAnswerWithEachKindsOwnView() {
    ReferenceSlice<Speaker> slice = alloc.references(Speaker.class, 3);
    slice.put(0, Wide.in(alloc).of((byte) 3));
    slice.put(1, new WideRecord((byte) 4));
    assertEquals("wide 3", slice.get(0).speak());
    assertEquals(Wide.class, slice.get(0).getClass());
    assertEquals("wide 4", slice.get(1).speak());
    assertNull(slice.get(2));
    List<String> texts = new ArrayList<>();
    for (Speaker speaker : slice) {
      texts.add(speaker == null ? "-" : speaker.speak());
    }
    assertEquals(List.of("wide 3", "wide 4", "-"), texts);
    slice.set(2, slice.get(0));
    Collections.reverse(slice.subList(0, 2));
    assertEquals("wide 4", slice.get(0).speak());
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> slice.put(0, () -> "lambda"));
    assertTrue(error.getMessage().contains("@OnHeap"), error.getMessage());
    assertThrows(IndexOutOfBoundsException.class, () -> slice.get(3));
    assertThrows(IndexOutOfBoundsException.class, () -> slice.put(-1, null));
  }

  @Test
  void openReferencesTakeUnionsViewsAsWhatTheyShow() {
    ReferenceSlice<Shape> slice = alloc.references(Shape.class, 2);
    slice.put(0, AnyShape.in(alloc).of(new CircleRecord(2)));
    slice.put(1, new BothRecord(slice.get(0), new CircleRecord(1)));
    assertEquals(Circle.class, slice.get(0).getClass());
    assertEquals(Math.PI * 5, slice.get(1).area(), 1e-12);
  }

  @Test
  void viewsOfAnotherArenaAreRefused() {
    AnyShape.Slice slice = AnyShape.in(alloc).slice(1);
    ReferenceSlice<Shape> open = alloc.references(Shape.class, 1);
    try (MemoryArena other = MemoryArena.create();
        Allocator theirs = other.allocator()) {
      Circle circle = Circle.in(theirs).of(1);
      AnyShape any = AnyShape.in(theirs).of(circle);
      for (Runnable use :
          List.<Runnable>of(
              () -> slice.put(0, circle),
              () -> slice.put(0, any),
              () -> open.put(0, circle),
              () -> AnyShape.in(alloc).of(any),
              () -> Both.in(alloc).of(circle, circle))) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, use::run);
        assertTrue(
            error.getMessage().startsWith("value=Circle is of another arena"), error.getMessage());
      }
      slice.put(0, circle.toRecord());
    }
    assertEquals(1.0, radius(slice.get(0)));
  }

  @Test
  void aSliceOutsideArenasKeepsTheObjectsThemselves() {
    CircleRecord circle = new CircleRecord(1);
    ReferenceSlice<Shape> slice = ReferenceSlice.of(circle, null, new CircleRecord(0.5));
    assertSame(circle, slice.get(0));
    assertEquals(3, slice.size());
    Collections.reverse(slice);
    assertSame(circle, slice.get(2));
    assertSame(circle, slice.set(2, null));
    slice.slice(1, 3).put(1, circle);
    assertSame(circle, slice.get(2));
    assertEquals(Arrays.asList(new CircleRecord(0.5), null, circle), slice);
    assertThrows(UnsupportedOperationException.class, () -> slice.add(circle));
    assertThrows(IndexOutOfBoundsException.class, () -> slice.get(3));
    assertThrows(IndexOutOfBoundsException.class, () -> slice.slice(2, 4));
    Iterator<Shape> iterator = slice.iterator();
    iterator.next();
    assertThrows(UnsupportedOperationException.class, iterator::remove);
  }

  @Test
  void aSliceOutsideArenasTakesAnyShapeWhateverTheArrayWas() {
    CircleRecord[] circles = {new CircleRecord(1)};
    ReferenceSlice<Shape> slice = ReferenceSlice.of(circles);
    slice.put(0, new BothRecord(circles[0], circles[0]));
    assertEquals(2 * Math.PI, slice.get(0).area());
    assertEquals(new CircleRecord(1), circles[0], "the array was copied");
  }

  @Test
  void aUnionSliceOutsideArenasTakesFarMoreRecordsThanThereAreBlocks() {
    AnyShape.Slice slice = AnyShape.Slice.of(new CircleRecord(0));
    for (int i = 1; i <= 100_000; i++) {
      slice.put(0, new CircleRecord(i));
    }
    assertEquals(new CircleRecord(100_000), AnyShape.asCircle(slice.get(0)).toRecord());
  }

  @Test
  void aCursorKnowsItsIndexAlsoBeforeTheFirstElement() {
    AnyShape.Slice shapes = AnyShape.in(alloc).slice(1);
    AnyShape.Cursor cursor = shapes.cursor();
    assertEquals(-1, cursor.index());
    cursor.next();
    assertEquals(0, cursor.index());
  }
}
