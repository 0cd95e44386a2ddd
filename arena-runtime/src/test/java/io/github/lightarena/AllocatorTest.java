package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Speaker;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocatorTest {
  private static MemoryArena arena(boolean strict) {
    return MemoryArena.builder().strict(strict).build();
  }

  private static String closedText(Runnable use) {
    IllegalStateException error = assertThrows(IllegalStateException.class, use::run);
    assertTrue(error.getMessage().contains("its scope was closed"), error.getMessage());
    return error.getMessage();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatAScopeMadeIsDeadWhenItIsClosed(boolean strict) {
    MemoryArena arena = arena(strict);
    Allocator alloc = arena.allocator();
    final Circle circle = Circle.in(alloc).of(1.0);
    final Circle.Factory factory = Circle.in(alloc);
    final FloatSlice floats = alloc.floats(3);
    final Circle.Slice circles = factory.sliceOf(List.of(new CircleRecord(1.0)));
    final AnyShape.Slice shapes = AnyShape.in(alloc).sliceOf(List.of(circle));
    final AnyShape any = shapes.get(0);
    final Iterator<?> iterator = shapes.iterator();
    final Iterator<Circle> windows = circles.iterator();
    final AnyShape.Cursor cursor = shapes.cursor();
    final Circle.Cursor circleCursor = circles.cursor();
    final Circle.SliceBuilder builder = factory.sliceBuilder().add(2.0);
    final SliceAllocator uninitialized = alloc.uninitialized();
    alloc.close();
    assertFalse(alloc.isOpen());
    assertTrue(closedText(circle::radius).startsWith("Circle is dead"));
    closedText(circle::area);
    closedText(circle::toRecord);
    closedText(circle::hashCode);
    closedText(() -> circle.equals(any));
    assertTrue(closedText(() -> factory.of(1.0)).startsWith("Circle.Factory is dead"));
    closedText(factory::flyweight);
    closedText(() -> factory.slice(1));
    closedText(factory::sliceBuilder);
    assertTrue(closedText(() -> floats.get(0)).startsWith("FloatSlice is dead"));
    closedText(() -> floats.set(0, 1f));
    closedText(() -> floats.fill(1f));
    closedText(floats::length);
    closedText(floats::byteOffset);
    closedText(floats::toArray);
    closedText(floats::asBuffer);
    closedText(floats::hashCode);
    closedText(() -> floats.copyTo(new float[3]));
    closedText(() -> floats.copyFrom(new float[3]));
    closedText(() -> floats.copyTo(FloatSlice.of(1f, 2f, 3f)));
    closedText(() -> FloatSlice.of(1f).copyTo(floats));
    closedText(() -> floats.slice(0, 1));
    assertTrue(closedText(() -> circles.get(0)).startsWith("Circle.Slice is dead"));
    closedText(() -> circles.put(0, 1.0));
    closedText(() -> circles.swap(0, 0));
    closedText(() -> circles.copy(0, 0));
    closedText(circles::iterator);
    closedText(circles::cursor);
    assertTrue(closedText(() -> shapes.get(0)).startsWith("AnyShape.Slice is dead"));
    closedText(() -> shapes.put(0, null));
    closedText(() -> shapes.putCircle(0, 1.0));
    closedText(shapes::size);
    closedText(shapes::isEmpty);
    closedText(shapes::iterator);
    closedText(shapes::cursor);
    closedText(() -> shapes.contains(null));
    assertTrue(closedText(any::area).startsWith("AnyShape is dead"));
    closedText(any::hashCode);
    closedText(() -> AnyShape.kindOf(any));
    closedText(() -> AnyShape.asCircle(any));
    closedText(iterator::hasNext);
    closedText(iterator::next);
    closedText(windows::hasNext);
    closedText(windows::next);
    closedText(cursor::next);
    closedText(circleCursor::next);
    assertTrue(closedText(() -> builder.add(1.0)).startsWith("Circle.SliceBuilder is dead"));
    closedText(builder::build);
    closedText(builder::length);
    assertTrue(closedText(() -> alloc.floats(1)).startsWith("Allocator is closed"));
    closedText(() -> alloc.copyOf(new float[1]));
    closedText(() -> uninitialized.floats(1));
    closedText(alloc::uninitialized);
    closedText(alloc::nested);
    closedText(() -> Circle.in(alloc));
    closedText(() -> alloc.references(Speaker.class, 1));
    assertEquals("Circle[closed]", circle.toString());
    assertEquals("AnyShape[closed]", any.toString());
    assertEquals("FloatSlice[closed]", floats.toString());
    assertEquals("Circle.Slice[closed]", circles.toString());
    assertEquals("AnyShape.Slice[closed]", shapes.toString());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatANestedScopeMadeDiesWithItAndTheOuterScopesLivesOn(boolean strict) {
    MemoryArena arena = arena(strict);
    try (Allocator alloc = arena.allocator()) {
      Circle outer = Circle.in(alloc).of(1.0);
      Circle inner;
      Circle read;
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(1);
      shapes.put(0, outer);
      try (Allocator nested = alloc.nested()) {
        inner = Circle.in(nested).of(2.0);
        read = AnyShape.asCircle(shapes.get(0));
        assertEquals(1.0, read.radius());
      }
      closedText(inner::radius);
      closedText(read::radius);
      assertEquals(1.0, outer.radius());
      assertEquals(1.0, AnyShape.asCircle(shapes.get(0)).radius());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void closingAnOuterAllocatorFirstThrows(boolean strict) {
    MemoryArena arena = arena(strict);
    Allocator alloc = arena.allocator();
    Allocator nested = alloc.nested();
    Circle circle = Circle.in(nested).of(3.0);
    ArenaStats before = arena.stats();
    IllegalStateException error = assertThrows(IllegalStateException.class, alloc::close);
    assertTrue(error.getMessage().contains("a nested scope is open"), error.getMessage());
    assertTrue(error.getMessage().endsWith("; close it first"), error.getMessage());
    assertEquals(before, arena.stats());
    assertEquals(3.0, circle.radius());
    nested.close();
    alloc.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aSecondCloseThrows(boolean strict) {
    MemoryArena arena = arena(strict);
    Allocator alloc = arena.allocator();
    alloc.close();
    closedText(alloc::close);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLateSecondCloseMeetsItsOwnScope(boolean strict) {
    MemoryArena arena = arena(strict);
    Allocator late = arena.allocator();
    late.close();
    try (Allocator alloc = arena.allocator()) {
      Circle circle = Circle.in(alloc).of(1.0);
      closedText(late::close);
      assertEquals(1.0, circle.radius());
      Allocator lateNested = alloc.nested();
      lateNested.close();
      try (Allocator nested = alloc.nested()) {
        closedText(lateNested::close);
        assertTrue(nested.isOpen());
      }
    }
  }

  @Test
  void strictAllocatorsAndFactoriesAreNeverReused() {
    MemoryArena arena = arena(true);
    Allocator first = arena.allocator();
    Circle.Factory factory = Circle.in(first);
    assertSame(factory, Circle.in(first));
    first.close();
    for (int i = 0; i < 20; i++) {
      try (Allocator alloc = arena.allocator()) {
        assertNotSame(first, alloc);
        assertNotSame(factory, Circle.in(alloc));
        closedText(first::close);
        closedText(() -> factory.of(1.0));
      }
    }
  }

  @Test
  void strictADeadViewTellsWhereItsScopeWasOpened() {
    MemoryArena arena = arena(true);
    Allocator alloc = arena.allocator();
    Circle circle = Circle.in(alloc).of(1.0);
    alloc.close();
    IllegalStateException error = assertThrows(IllegalStateException.class, circle::radius);
    assertNotNull(error.getCause());
    assertTrue(
        List.of(error.getCause().getStackTrace()).stream()
            .anyMatch(
                frame ->
                    frame.getMethodName().equals("strictADeadViewTellsWhereItsScopeWasOpened")));
  }

  @Test
  void pooledAllocatorsTakeTurns() {
    MemoryArena arena = arena(false);
    Allocator first = arena.allocator();
    first.close();
    for (int i = 0; i < 3; i++) {
      Allocator other = arena.allocator();
      assertNotSame(first, other);
      other.close();
    }
    Allocator again = arena.allocator();
    assertSame(first, again);
    again.close();
  }
}
