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
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArenaScoped
class UnionTest {

  /** What every shape is; its union has some of them, in another order. */
  @ArenaUnion({RectRecord.class, CircleRecord.class})
  interface Figure {
    double area();
  }

  @ArenaUnion({CircleRecord.class, RectRecord.class, SumRecord.class})
  interface Shape extends Figure {
    @Override
    double area();

    default String name() {
      return "shape";
    }

    default Shape self() {
      return this;
    }

    default Shape larger(Shape other) {
      return other.area() > area() ? other : this;
    }
  }

  interface RoundShape extends Shape {
    double size();

    @Override
    default double area() {
      return Math.PI * size() * size();
    }
  }

  @ArenaValue
  record CircleRecord(double size) implements RoundShape, Solid {
    @Override
    public String name() {
      return "circle of " + size;
    }
  }

  interface RectShape extends Shape {
    int size();

    int height();

    @Override
    default double area() {
      return size() * (double) height();
    }

    @Override
    default String name() {
      return "rect";
    }
  }

  @ArenaValue
  record RectRecord(int size, int height) implements RectShape {}

  interface SumShape extends Shape {
    Shape a();

    Shape b();

    @Override
    default double area() {
      return a().area() + b().area();
    }
  }

  @ArenaValue
  record SumRecord(Shape a, Shape b) implements SumShape {}

  @ArenaUnion({CubeRecord.class, CircleRecord.class})
  interface Solid {
    double size();
  }

  @ArenaValue
  record CubeRecord(double size, Shape face) implements Solid {}

  /** A shape that the union does not list. */
  @ArenaValue
  record DotRecord() implements Shape {
    @Override
    public double area() {
      return 0;
    }
  }

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

  private UnionTest_AnyShape.Slice shapes() {
    UnionTest_AnyShape.Slice shapes = UnionTest_AnyShape.in(alloc).slice(4);
    shapes.put(0, UnionTest_Circle.in(alloc).of(2.0));
    shapes.putRect(1, 3, 4);
    shapes.put(2, new RectRecord(5, 6));
    return shapes;
  }

  @Test
  void theMemberAnswersHoweverItIsRead() {
    UnionTest_AnyShape.Slice shapes = shapes();
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
    for (UnionTest_AnyShape.Cursor c = shapes.cursor(); c.next(); ) {
      sum += c.value() == null ? 0 : c.value().area();
    }
    assertEquals(expected, sum);
    assertNull(shapes.get(3));
    assertEquals(4, shapes.size());
  }

  @Test
  void aMemberOverridesADefaultMethod() {
    UnionTest_AnyShape.Slice shapes = shapes();
    assertEquals("circle of 2.0", shapes.get(0).name());
    assertEquals("rect", shapes.get(1).name());
    Shape sum = UnionTest_AnyShape.in(alloc).of(new SumRecord(shapes.get(0), shapes.get(1)));
    assertEquals("shape", sum.name());
  }

  @Test
  void recursiveShapesDoNotShareAView() {
    Shape circle = UnionTest_Circle.in(alloc).of(1.0);
    Shape left = UnionTest_Sum.in(alloc).of(circle, new RectRecord(2, 3));
    Shape right = UnionTest_Sum.in(alloc).of(new SumRecord(new RectRecord(1, 1), left), circle);
    Shape both = UnionTest_AnyShape.in(alloc).of(new SumRecord(left, right));
    assertEquals((Math.PI + 6) + (1 + (Math.PI + 6) + Math.PI), both.area(), 1e-12);
    UnionTest_Sum sum = UnionTest_AnyShape.asSum(both);
    UnionTest_AnyShape a = sum.a();
    UnionTest_AnyShape b = sum.b();
    assertEquals(Math.PI + 6, a.area(), 1e-12);
    assertEquals(1 + Math.PI + 6 + Math.PI, b.area(), 1e-12);
    assertEquals(Math.PI + 6, a.area(), 1e-12);
  }

  @Test
  void aMethodThatReturnsThisReturnsTheViewThatWasCalled() {
    UnionTest_AnyShape any = shapes().get(0);
    assertSame(any, any.self());
    Shape small = UnionTest_AnyShape.in(alloc).of(new RectRecord(1, 1));
    assertSame(any, any.larger(small));
    assertSame(any, small.larger(any));
    UnionTest_Circle circle = UnionTest_Circle.in(alloc).of(1.0);
    assertSame(circle, circle.self());
  }

  @Test
  void kindsAndMembersOfRecordsViewsAndUnions() {
    UnionTest_AnyShape any = shapes().get(1);
    CircleRecord record = new CircleRecord(1);
    assertSame(UnionTest_AnyShape.Kind.RECT, UnionTest_AnyShape.kindOf(any));
    assertSame(UnionTest_AnyShape.Kind.CIRCLE, UnionTest_AnyShape.kindOf(record));
    assertSame(
        UnionTest_AnyShape.Kind.CIRCLE,
        UnionTest_AnyShape.kindOf(UnionTest_Circle.in(alloc).copyOf(record)));
    assertEquals(3, UnionTest_AnyShape.asRect(any).size());
    assertThrows(ClassCastException.class, () -> UnionTest_AnyShape.asCircle(any));
    assertThrows(IllegalArgumentException.class, () -> UnionTest_AnyShape.kindOf(new DotRecord()));
  }

  @Test
  void aValueInTwoUnionsHasATagInEach() {
    UnionTest_Circle circle = UnionTest_Circle.in(alloc).of(7.0);
    UnionTest_AnyShape.Slice shapes = UnionTest_AnyShape.in(alloc).slice(1);
    UnionTest_AnySolid.Slice solids = UnionTest_AnySolid.in(alloc).slice(2);
    shapes.put(0, circle);
    solids.put(0, circle);
    assertEquals(7.0, solids.get(0).size());
    assertSame(UnionTest_AnySolid.Kind.CIRCLE, UnionTest_AnySolid.kindOf(solids.get(0)));
    // What one union shows is stored in the other by way of the member.
    UnionTest_Cube cube = UnionTest_Cube.in(alloc).of(2.0, shapes.get(0));
    assertEquals(49 * Math.PI, cube.face().area());
    solids.put(1, UnionTest_AnyShape.asCircle(shapes.get(0)));
    assertEquals(solids.get(0), solids.get(1));
    assertEquals(shapes.get(0), solids.get(1));
  }

  @Test
  void whatOneUnionShowsIsStoredInAnother() {
    UnionTest_AnyShape.Slice shapes = shapes();
    UnionTest_AnyFigure.Slice figures = UnionTest_AnyFigure.in(alloc).slice(2);
    figures.put(0, shapes.get(0));
    figures.put(1, shapes.get(1));
    assertSame(UnionTest_AnyFigure.Kind.CIRCLE, UnionTest_AnyFigure.kindOf(figures.get(0)));
    assertSame(UnionTest_AnyFigure.Kind.RECT, UnionTest_AnyFigure.kindOf(figures.get(1)));
    assertEquals(4 * Math.PI, figures.get(0).area());
    assertEquals(12.0, UnionTest_AnyFigure.in(alloc).of(shapes.get(1)).area());
    assertEquals(shapes.get(0), figures.get(0));
    shapes.putSum(3, shapes.get(0), shapes.get(1));
    assertThrows(IllegalArgumentException.class, () -> figures.put(0, shapes.get(3)));
    assertEquals(4 * Math.PI, figures.get(0).area());
  }

  @Test
  void aUnionEqualsTheMemberThatItIs() {
    UnionTest_Circle circle = UnionTest_Circle.in(alloc).of(2.0);
    UnionTest_AnyShape any = shapes().get(0);
    assertEquals(circle, any);
    assertEquals(any, circle);
    assertEquals(any.hashCode(), circle.hashCode());
    assertNotEquals(any, shapes().get(1));
    assertEquals("UnionTest_Circle[size=2.0]", any.toString());
    assertEquals(List.of(circle), List.of(any));
  }

  @Test
  void aBuilderTakesComponentsRecordsAndViews() {
    UnionTest_AnyShape.Slice built =
        UnionTest_AnyShape.in(alloc)
            .sliceBuilder()
            .addCircle(1.0)
            .addRect(2, 3)
            .add(new RectRecord(1, 1))
            .add(null)
            .addSum(UnionTest_Circle.in(alloc).of(1.0), new RectRecord(1, 2))
            .build();
    assertEquals(5, built.size());
    assertEquals(6.0, built.get(1).area());
    assertNull(built.get(3));
    assertEquals(Math.PI + 2, built.get(4).area(), 1e-12);
    UnionTest_AnyShape.Slice copy = UnionTest_AnyShape.in(alloc).sliceOf(built);
    assertEquals(built, copy);
  }

  @Test
  void aClassThatIsNotListedIsRefusedAndNothingIsWritten() {
    UnionTest_AnyShape.Slice shapes = shapes();
    Shape dot = UnionTest_Dot.in(alloc).of();
    long used = arena.stats().usedBytes();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> shapes.put(3, dot));
    assertTrue(e.getMessage().contains("DotRecord"), e.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> UnionTest_Sum.in(alloc).of(new RectRecord(1, 2), new DotRecord()));
    assertThrows(
        NullPointerException.class, () -> UnionTest_Sum.in(alloc).of(new RectRecord(1, 2), null));
    assertEquals(used, arena.stats().usedBytes());
    assertNull(shapes.get(3));
  }

  @Test
  @SuppressWarnings("arena-escape") // that is what this tests
  void aClosedUnionSaysSo() {
    UnionTest_AnyShape any = shapes().get(0);
    alloc.close();
    IllegalStateException e = assertThrows(IllegalStateException.class, any::area);
    assertTrue(e.getMessage().contains("AnyShape"), e.getMessage());
    assertTrue(any.toString().endsWith("[closed]"), any.toString());
    assertThrows(IllegalStateException.class, any::hashCode);
  }

  @Test
  void aSliceOfRecordsOutsideArenas() {
    UnionTest_AnyShape.Slice shapes =
        UnionTest_AnyShape.Slice.of(
            new RectRecord(2, 3), new SumRecord(new CircleRecord(1), new RectRecord(1, 1)));
    alloc.close();
    assertEquals(6.0, shapes.get(0).area());
    assertEquals(Math.PI + 1, shapes.get(1).area(), 1e-12);
  }
}
