package io.github.lightarena;

import static io.github.lightarena.testkit.AllocationAssertions.assertNoAllocation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Holder;
import io.github.lightarena.handwritten.Node;
import io.github.lightarena.handwritten.Shape;
import io.github.lightarena.handwritten.Speaker;
import io.github.lightarena.handwritten.Wide;
import io.github.lightarena.testkit.CountingOptions;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The runtime itself makes no garbage; the module integration-tests counts generated code, case by
 * case.
 */
@Tag("allocation")
class NoGarbageTest {
  private static final CountingOptions OPTIONS = new CountingOptions(200, 200, 10);

  private static double sink;

  /** Keeps C2 from dropping the object. */
  private static Object escaped;

  private static void work(Allocator alloc) {
    Circle.Factory circles = Circle.in(alloc);
    Circle.Slice slots = circles.slice(4);
    AnyShape.Slice shapes = AnyShape.in(alloc).slice(4);
    for (int i = 0; i < 4; i++) {
      slots.put(i, circles.of(i));
      shapes.put(i, slots.get(i));
    }
    shapes.putBoth(3, shapes.get(0), shapes.get(1));
    for (Shape shape : shapes) {
      sink += shape.area();
    }
    for (Circle circle : slots) {
      sink += circle.radius();
    }
    for (AnyShape.Cursor c = shapes.cursor(); c.next(); ) {
      sink += c.value().area();
    }
    ReferenceSlice<Speaker> open = alloc.references(Speaker.class, 1);
    open.put(0, Wide.in(alloc).of((byte) 1));
    Holder holder = Holder.in(alloc).of("table", open.get(0), alloc.floats(3), shapes);
    sink += holder.samples().length() + holder.shapes().size();
    Node node = null;
    for (int i = 0; i < 30; i++) {
      node = Node.in(alloc).of(i, node);
    }
    for (Node at = node.left(Node.in(alloc).flyweight()); at != null; at = at.left(at)) {
      sink += at.value();
    }
    try (Allocator nested = alloc.nested()) {
      Circle.SliceBuilder builder = Circle.in(nested).sliceBuilder();
      for (int i = 0; i < 40; i++) {
        builder.add(i);
      }
      sink += builder.build().length() + nested.floats(2_000).length();
    }
  }

  private static void assertNoGarbage(MemoryArena arena, Consumer<Allocator> scope) {
    arena.prewarm(scope);
    long growths = arena.stats().poolGrowths();
    assertNoAllocation(
        OPTIONS,
        () -> {
          try (Allocator alloc = arena.allocator()) {
            scope.accept(alloc);
          }
        });
    assertEquals(growths, arena.stats().poolGrowths());
    assertTrue(Double.isFinite(sink));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aScopeInTheSteadyStateMakesNoGarbage(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(4_096).strict(false);
    MemoryArena arena = (direct ? builder.direct() : builder).build();
    assertNoGarbage(arena, NoGarbageTest::work);
    assertEquals(0, arena.stats().viewsBeyondPool());
  }

  @Test
  void recordsOfTheUserAreCopiedInWithoutGarbage() {
    CircleRecord record = new CircleRecord(1);
    assertNoGarbage(
        MemoryArena.builder().strict(false).build(),
        alloc -> sink += AnyShape.in(alloc).of(record).area());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void deepCopiesToAnotherArenaMakeNoGarbage(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().strict(false);
    MemoryArena other = (direct ? builder.direct() : builder).build();
    assertNoGarbage(
        MemoryArena.builder().strict(false).build(),
        alloc -> {
          Holder holder = graph(alloc, "table");
          try (Allocator target = other.allocator()) {
            sink += holder.copyTo(target).samples().length();
            sink += holder.shapes().copyTo(target).size();
            sink += target.copyOf(Shape.class, holder.shapes().get(0)).area();
          }
        });
  }

  @Test
  void theBestOfManyNestedScopesComesOutWithoutGarbage() {
    assertNoGarbage(
        MemoryArena.builder().strict(false).build(),
        alloc -> {
          Holder best = Holder.in(alloc).flyweight();
          for (int i = 0; i < 5; i++) {
            try (Allocator inner = alloc.nested()) {
              inner.promote(graph(inner, "table"), best);
            }
            sink += best.shapes().size();
          }
        });
  }

  private static Holder graph(Allocator alloc, Object table) {
    AnyShape.Slice shapes = AnyShape.in(alloc).slice(100);
    for (int i = 0; i < 100; i++) {
      shapes.putCircle(i, i);
    }
    shapes.putBoth(0, shapes.get(1), shapes.get(2));
    return Holder.in(alloc).of(table, null, alloc.floats(3), shapes);
  }

  @Test
  void slicesAreSortedSearchedAndCopiedWithoutGarbage() {
    MemoryArena arena = MemoryArena.builder().strict(false).build();
    Comparator<Circle> byRadius = (a, b) -> Double.compare(a.radius(), b.radius());
    ToIntFunction<Circle> isTen = circle -> Double.compare(circle.radius(), 10);
    assertNoGarbage(
        arena,
        alloc -> {
          Circle.Slice circles = Circle.in(alloc).slice(100);
          for (int i = 0; i < 100; i++) {
            circles.put(i, i * 37 % 100);
          }
          circles.sort(byRadius);
          Circle.Slice copy = Circle.in(alloc).slice(100);
          copy.copyFrom(circles);
          Circle into = Circle.in(alloc).flyweight();
          for (int i = 0; i < 100; i++) {
            sink += circles.binarySearch(isTen) + copy.binarySearch(isTen, into);
            sink += copy.binarySearch(circles.get(i, into), byRadius);
          }
        });
    assertEquals(0, arena.stats().viewsBeyondPool());
  }

  @Test
  void viewsPastThePoolAreGarbageAndReported() {
    MemoryArena arena = MemoryArena.builder().strict(false).maxPooledViews(8).build();
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () ->
                assertNoGarbage(
                    arena,
                    alloc -> {
                      for (int i = 0; i < 9; i++) {
                        escaped = Circle.in(alloc).of(i);
                      }
                    }));
    assertTrue(error.getMessage().contains("bytesPerRun="), error.getMessage());
    assertTrue(arena.stats().viewsBeyondPool() > 0);
  }

  @Test
  void strictArenasMakeGarbage() {
    MemoryArena arena = MemoryArena.builder().strict().build();
    assertThrows(AssertionError.class, () -> assertNoGarbage(arena, alloc -> {}));
  }
}
