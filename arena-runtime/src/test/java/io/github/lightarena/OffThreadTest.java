package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Node;
import io.github.lightarena.handwritten.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other threads may read what a scope made, while the thread that opened it goes on. */
class OffThreadTest {
  private static MemoryArena arena(boolean strict) {
    return MemoryArena.builder().blockByteSize(4_096).strict(strict).build();
  }

  private static <T> T elsewhere(Callable<T> work) {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      return executor.submit(work).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      executor.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyReadWorksOnAnotherThread(boolean strict) {
    MemoryArena arena = arena(strict);
    try (Allocator alloc = arena.allocator()) {
      FloatSlice floats = alloc.copyOf(new float[] {1f, 2f, 3f});
      final Circle.Slice circles =
          Circle.in(alloc).sliceOf(List.of(new CircleRecord(1), new CircleRecord(2)));
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(2);
      shapes.putCircle(0, 1);
      shapes.putBoth(1, shapes.get(0), new CircleRecord(2));
      Node node = Node.in(alloc).of(1, Node.in(alloc).of(2, null));
      ArenaStats before = arena.stats();
      double sum =
          elsewhere(
              () -> {
                double total = floats.slice(1, 3).get(0) + floats.toArray()[2];
                for (Circle circle : circles) {
                  total += circle.radius();
                }
                for (Circle.Cursor c = circles.cursor(); c.next(); ) {
                  total += c.value().radius();
                }
                for (Shape shape : shapes) {
                  total += shape.area() / Math.PI;
                }
                for (AnyShape.Cursor c = shapes.cursor(); c.next(); ) {
                  total += c.value().area() / Math.PI;
                }
                total += node.left().value();
                total += node.left(Node.in(alloc).flyweight()).value();
                total += AnyShape.asBoth(shapes.get(1)).b(AnyShape.in(alloc).flyweight()).area();
                return total;
              });
      assertEquals(5 + 3 + 3 + 6 + 6 + 4 + Math.PI * 4, sum, 1e-9);
      assertEquals(before, arena.stats(), "nothing came from a pool");
      assertNotSame(elsewhere(() -> shapes.get(0)), shapes.get(0));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsReadElsewhereOutlivesTheNestedScopesOfTheOwner(boolean strict) {
    MemoryArena arena = arena(strict);
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(1);
      shapes.putCircle(0, 3);
      Shape theirs;
      Shape ours;
      try (Allocator nested = alloc.nested()) {
        nested.bytes(1);
        theirs = elsewhere(() -> shapes.get(0));
        ours = shapes.get(0);
      }
      assertEquals(Math.PI * 9, theirs.area());
      assertThrows(IllegalStateException.class, ours::area);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readersAgreeWhileTheOwnerOpensNestedScopes(boolean strict) throws Exception {
    MemoryArena arena = arena(strict);
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice shapes = AnyShape.in(alloc).slice(100);
      for (int i = 0; i < 100; i++) {
        shapes.putCircle(i, i);
      }
      Node node = null;
      for (int i = 0; i < 100; i++) {
        node = Node.in(alloc).of(i, node);
      }
      Node root = node;
      Callable<Double> reader =
          () -> {
            double total = 0;
            for (int round = 0; round < 200; round++) {
              for (Shape shape : shapes) {
                total += AnyShape.asCircle(shape).radius();
              }
              Node into = Node.in(alloc).flyweight();
              for (Node at = root.left(into); at != null; at = at.left(at)) {
                total += at.value();
              }
            }
            return total;
          };
      List<Future<Double>> sums = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        sums.add(executor.submit(reader));
      }
      double ours = 0;
      for (int i = 0; i < 2_000; i++) {
        try (Allocator nested = alloc.nested()) {
          nested.floats(100).fill(-1f);
          AnyShape.in(nested).of(new CircleRecord(-1));
          ours += shapes.get(i % 100).area();
        }
      }
      assertTrue(ours > 0);
      for (Future<Double> sum : sums) {
        assertEquals(200 * (4_950.0 + 4_851.0), sum.get());
      }
    } finally {
      executor.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsReadElsewhereDiesWithTheScopeToo(boolean strict) {
    MemoryArena arena = arena(strict);
    Allocator alloc = arena.allocator();
    AnyShape.Slice shapes = AnyShape.in(alloc).slice(1);
    shapes.putCircle(0, 3);
    Shape theirs = elsewhere(() -> shapes.get(0));
    alloc.close();
    assertThrows(IllegalStateException.class, theirs::area);
    Throwable error =
        elsewhere(() -> assertThrows(IllegalStateException.class, () -> shapes.get(0)));
    assertTrue(error.getMessage().contains("its scope was closed"), error.getMessage());
  }

  @Test
  void anotherThreadThatClosesIsToldWhoDoes() {
    Allocator alloc = arena(false).allocator();
    IllegalStateException error =
        elsewhere(() -> assertThrows(IllegalStateException.class, alloc::close));
    assertTrue(
        error
            .getMessage()
            .startsWith(
                "a scope is closed by the thread that opened it: owner="
                    + Thread.currentThread().getName()),
        error.getMessage());
    assertTrue(
        error.getMessage().endsWith("; close it there, as a try-with-resources does"),
        error.getMessage());
    IllegalStateException other =
        elsewhere(() -> assertThrows(IllegalStateException.class, () -> alloc.floats(1)));
    assertTrue(
        other.getMessage().startsWith("allocation belongs to the thread"), other.getMessage());
    alloc.close();
  }

  @Test
  void anotherThreadLeavesTheKeptFactoryAlone() {
    MemoryArena arena = arena(false);
    Circle.Factory kept;
    try (Allocator alloc = arena.allocator()) {
      kept = Circle.in(alloc);
    }
    try (Allocator alloc = arena.allocator()) {
      Circle.Factory others = elsewhere(() -> Circle.in(alloc));
      assertNotSame(kept, others);
      assertThrows(IllegalStateException.class, kept::flyweight, "only its owner revives it");
      assertSame(kept, Circle.in(alloc));
      assertSame(kept, elsewhere(() -> Circle.in(alloc)));
      assertEquals(2.0, kept.of(2.0).radius());
    }
  }
}
