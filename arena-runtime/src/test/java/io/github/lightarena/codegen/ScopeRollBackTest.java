package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A scope gives back what it took since a mark, and grows or shrinks what it took last. */
class ScopeRollBackTest {
  private static final int BLOCK = 64;

  private final ScopeStack stack = stack(false);

  private static ScopeStack stack(boolean strict) {
    return ScopeStack.of(BLOCK, Long.MAX_VALUE, false, strict, 64, IllegalStateException::new);
  }

  private ArenaScope open() {
    return stack.open(Thread.currentThread());
  }

  @Test
  void rollBackGivesBackTheBytesSinceAMark() {
    ArenaScope scope = open();
    scope.reserve(10, 1);
    long mark = scope.mark();
    scope.reserve(8, 8);
    scope.rollBack(mark, scope.onHeapMark());
    assertEquals(10, stack.usedBytes());
    assertEquals(Place.of(1, 10), scope.reserve(1, 1));
  }

  @Test
  void rollBackGoesAcrossBlocksAndOversizeRequests() {
    ArenaScope outer = open();
    outer.reserve(60, 1);
    outer.reserve(30, 1);
    ArenaScope scope = open();
    scope.reserve(10, 1);
    long mark = scope.mark();
    scope.reserve(1_000, 8);
    scope.reserve(40, 8);
    scope.reserve(64, 8);
    scope.reserve(2_000, 8);
    assertEquals(6, stack.blockCount());
    scope.rollBack(mark, scope.onHeapMark());
    assertEquals(60 + 30 + 10, stack.usedBytes());
    assertEquals(Place.of(2, 40), scope.reserve(24, 1));
    assertEquals(60 + 64, stack.usedBytes());
    scope.reserve(64, 1);
    assertEquals(6, stack.blockCount(), "kept blocks serve again");
    stack.close(scope);
    assertEquals(60 + 30, stack.usedBytes());
    stack.close(outer);
  }

  @Test
  void marksNest() {
    ArenaScope scope = open();
    long outer = scope.mark();
    scope.reserve(60, 1);
    long inner = scope.mark();
    scope.reserve(60, 1);
    scope.rollBack(inner, scope.onHeapMark());
    assertEquals(60, stack.usedBytes());
    scope.rollBack(outer, scope.onHeapMark());
    assertEquals(0, stack.usedBytes());
  }

  @Test
  void rollBackOnAnotherThreadTakesNothingFromTheOwner() throws InterruptedException {
    ArenaScope scope = open();
    long mark = scope.mark();
    scope.reserve(8, 8);
    Thread reader = new Thread(() -> scope.rollBack(mark, scope.onHeapMark()));
    reader.start();
    reader.join();
    assertEquals(8, scope.usedBytes());
  }

  @Test
  void rollBackDoesNotReviveAClosedScopeNorOneWithANestedScopeOpen() {
    ArenaScope scope = open();
    long mark = scope.mark();
    long onHeapMark = scope.onHeapMark();
    scope.reserve(8, 1);
    ArenaScope inner = open();
    scope.rollBack(mark, onHeapMark);
    assertThrows(IllegalStateException.class, () -> scope.reserve(1, 1));
    assertEquals(8, stack.usedBytes());
    stack.close(inner);
    stack.close(scope);
    scope.rollBack(mark, onHeapMark);
    assertThrows(IllegalStateException.class, () -> scope.reserve(1, 1));
    ArenaScope next = open();
    next.reserve(4, 1);
    next.rollBack(mark, onHeapMark);
    assertEquals(4, stack.usedBytes(), "a mark is of one opening of the scope");
  }

  @Test
  void theLastReservationCanGrowAndShrinkInPlace() {
    ArenaScope scope = open();
    scope.reserve(8, 8);
    scope.reserve(8, 8);
    assertFalse(scope.extend(1, 8, 12), "not the last");
    assertTrue(scope.extend(1, 16, 30));
    assertEquals(30, stack.usedBytes());
    assertTrue(scope.extend(1, 30, 20));
    assertFalse(scope.extend(1, 20, BLOCK + 1), "no room");
    assertFalse(scope.extend(1, 20, (1L << 32) + 30), "no room, whatever an int holds of it");
    assertFalse(scope.extend(2, 20, 21), "another block");
    assertEquals(20, stack.usedBytes());
    ArenaScope inner = open();
    assertFalse(scope.extend(1, 20, 16), "a nested scope begins there");
    stack.close(inner);
  }
}
