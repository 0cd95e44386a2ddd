package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.it.processor.Unions.CircleRecord;
import io.github.lightarena.it.processor.Unions.DotRecord;
import io.github.lightarena.it.processor.Unions.RectRecord;
import io.github.lightarena.it.processor.Unions.Shape;
import io.github.lightarena.it.processor.Unions.SumRecord;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values behind the interface of a union: read, told apart, stored, refused. */
@ArenaScoped
class UnionTest {
  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private Allocator alloc;

  @BeforeEach
  void open() {
    alloc = arena.allocator();
  }

  @AfterEach
  void close() {
    if (alloc.isOpen()) {
      alloc.close();
    }
  }

  private Unions_AnyShape.Slice shapes() {
    Unions_AnyShape.Slice shapes = Unions_AnyShape.in(alloc).slice(4);
    shapes.put(0, Unions_Circle.in(alloc).of(2.0));
    shapes.putRect(1, 3, 4);
    shapes.put(2, new RectRecord(5, 6));
    return shapes;
  }

  @Test
  void theMemberAnswersHoweverItIsRead() {
    Unions_AnyShape.Slice shapes = shapes();
    double expected = 4 * Math.PI + 12 + 30;
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += shapes.get(i).area();
    }
    assertEquals(expected, sum);
    sum = 0;
    for (Shape shape : shapes.slice(0, 3)) {
      sum += shape.area();
    }
    assertEquals(expected, sum);
    sum = 0;
    for (Unions_AnyShape.Cursor c = shapes.cursor(); c.next(); ) {
      sum += c.value() == null ? 0 : c.value().area();
    }
    assertEquals(expected, sum);
    assertNull(shapes.get(3));
    assertEquals(4, shapes.size());
  }

  @Test
  void aMemberOverridesADefaultMethod() {
    Unions_AnyShape.Slice shapes = shapes();
    assertEquals("circle of 2.0", shapes.get(0).name());
    assertEquals("rect", shapes.get(1).name());
    Shape sum = Unions_AnyShape.in(alloc).of(new SumRecord(shapes.get(0), shapes.get(1)));
    assertEquals("shape", sum.name());
  }

  @Test
  void recursiveShapesDoNotShareAView() {
    Shape circle = Unions_Circle.in(alloc).of(1.0);
    Shape left = Unions_Sum.in(alloc).of(circle, new RectRecord(2, 3));
    Shape right = Unions_Sum.in(alloc).of(new SumRecord(new RectRecord(1, 1), left), circle);
    Shape both = Unions_AnyShape.in(alloc).of(new SumRecord(left, right));
    assertEquals((Math.PI + 6) + (1 + (Math.PI + 6) + Math.PI), both.area(), 1e-12);
    Unions_Sum sum = Unions_AnyShape.asSum(both);
    Unions_AnyShape a = sum.a();
    Unions_AnyShape b = sum.b();
    assertEquals(Math.PI + 6, a.area(), 1e-12);
    assertEquals(1 + Math.PI + 6 + Math.PI, b.area(), 1e-12);
    assertEquals(Math.PI + 6, a.area(), 1e-12);
  }

  @Test
  void aMethodThatReturnsThisReturnsTheViewThatWasCalled() {
    Unions_AnyShape any = shapes().get(0);
    assertSame(any, any.self());
    Shape small = Unions_AnyShape.in(alloc).of(new RectRecord(1, 1));
    assertSame(any, any.larger(small));
    assertSame(any, small.larger(any));
    Unions_Circle circle = Unions_Circle.in(alloc).of(1.0);
    assertSame(circle, circle.self());
  }

  @Test
  void kindsAndMembersOfRecordsViewsAndUnions() {
    Unions_AnyShape any = shapes().get(1);
    CircleRecord record = new CircleRecord(1);
    assertSame(Unions_AnyShape.Kind.RECT, Unions_AnyShape.kindOf(any));
    assertSame(Unions_AnyShape.Kind.CIRCLE, Unions_AnyShape.kindOf(record));
    assertSame(
        Unions_AnyShape.Kind.CIRCLE,
        Unions_AnyShape.kindOf(Unions_Circle.in(alloc).copyOf(record)));
    assertEquals(3, Unions_AnyShape.asRect(any).size());
    assertThrows(ClassCastException.class, () -> Unions_AnyShape.asCircle(any));
    assertThrows(IllegalArgumentException.class, () -> Unions_AnyShape.kindOf(new DotRecord()));
  }

  @Test
  void aValueInTwoUnionsHasATagInEach() {
    Unions_Circle circle = Unions_Circle.in(alloc).of(7.0);
    Unions_AnyShape.Slice shapes = Unions_AnyShape.in(alloc).slice(1);
    Unions_AnySolid.Slice solids = Unions_AnySolid.in(alloc).slice(2);
    shapes.put(0, circle);
    solids.put(0, circle);
    assertEquals(7.0, solids.get(0).size());
    assertSame(Unions_AnySolid.Kind.CIRCLE, Unions_AnySolid.kindOf(solids.get(0)));
    // What one union shows is stored in the other by way of the member.
    Unions_Cube cube = Unions_Cube.in(alloc).of(2.0, shapes.get(0));
    assertEquals(49 * Math.PI, cube.face().area());
    solids.put(1, Unions_AnyShape.asCircle(shapes.get(0)));
    assertEquals(solids.get(0), solids.get(1));
    assertEquals(shapes.get(0), solids.get(1));
  }

  @Test
  void whatOneUnionShowsIsStoredInAnother() {
    Unions_AnyShape.Slice shapes = shapes();
    Unions_AnyFigure.Slice figures = Unions_AnyFigure.in(alloc).slice(2);
    figures.put(0, shapes.get(0));
    figures.put(1, shapes.get(1));
    assertSame(Unions_AnyFigure.Kind.CIRCLE, Unions_AnyFigure.kindOf(figures.get(0)));
    assertSame(Unions_AnyFigure.Kind.RECT, Unions_AnyFigure.kindOf(figures.get(1)));
    assertEquals(4 * Math.PI, figures.get(0).area());
    assertEquals(12.0, Unions_AnyFigure.in(alloc).of(shapes.get(1)).area());
    assertEquals(shapes.get(0), figures.get(0));
    shapes.putSum(3, shapes.get(0), shapes.get(1));
    assertThrows(IllegalArgumentException.class, () -> figures.put(0, shapes.get(3)));
    assertEquals(4 * Math.PI, figures.get(0).area());
  }

  @Test
  void aUnionEqualsTheMemberThatItIs() {
    Unions_Circle circle = Unions_Circle.in(alloc).of(2.0);
    Unions_AnyShape any = shapes().get(0);
    assertEquals(circle, any);
    assertEquals(any, circle);
    assertEquals(any.hashCode(), circle.hashCode());
    assertNotEquals(any, shapes().get(1));
    assertEquals("Unions_Circle[size=2.0]", any.toString());
    assertEquals(List.of(circle), List.of(any));
  }

  @Test
  void aBuilderTakesComponentsRecordsAndViews() {
    Unions_AnyShape.Slice built =
        Unions_AnyShape.in(alloc)
            .sliceBuilder()
            .addCircle(1.0)
            .addRect(2, 3)
            .add(new RectRecord(1, 1))
            .add(null)
            .addSum(Unions_Circle.in(alloc).of(1.0), new RectRecord(1, 2))
            .build();
    assertEquals(5, built.size());
    assertEquals(6.0, built.get(1).area());
    assertNull(built.get(3));
    assertEquals(Math.PI + 2, built.get(4).area(), 1e-12);
    Unions_AnyShape.Slice copy = Unions_AnyShape.in(alloc).sliceOf(built);
    assertEquals(built, copy);
  }

  @Test
  void aClassThatIsNotListedIsRefusedAndNothingIsWritten() {
    Unions_AnyShape.Slice shapes = shapes();
    Shape dot = Unions_Dot.in(alloc).of();
    long used = arena.stats().usedBytes();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> shapes.put(3, dot));
    assertTrue(e.getMessage().contains("DotRecord"), e.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> Unions_Sum.in(alloc).of(new RectRecord(1, 2), new DotRecord()));
    assertThrows(
        NullPointerException.class, () -> Unions_Sum.in(alloc).of(new RectRecord(1, 2), null));
    assertEquals(used, arena.stats().usedBytes());
    assertNull(shapes.get(3));
  }

  @Test
  @SuppressWarnings("arena-escape") // that is what this tests
  void aClosedUnionSaysSo() {
    Unions_AnyShape any = shapes().get(0);
    alloc.close();
    IllegalStateException e = assertThrows(IllegalStateException.class, any::area);
    assertTrue(e.getMessage().contains("AnyShape"), e.getMessage());
    assertTrue(any.toString().endsWith("[closed]"), any.toString());
    assertThrows(IllegalStateException.class, any::hashCode);
  }

  @Test
  void aSliceOfRecordsOutsideArenas() {
    Unions_AnyShape.Slice shapes =
        Unions_AnyShape.Slice.of(
            new RectRecord(2, 3), new SumRecord(new CircleRecord(1), new RectRecord(1, 1)));
    alloc.close();
    assertEquals(6.0, shapes.get(0).area());
    assertEquals(Math.PI + 1, shapes.get(1).area(), 1e-12);
  }
}
