package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Marks exactly at the first and the last byte of what they are about. */
class MarksTest {
  private static final int BLOCK = 64;

  private final ScopeStack stack =
      ScopeStack.of(BLOCK, Long.MAX_VALUE, false, false, 64, IllegalStateException::new);
  private final ArenaScope scope = stack.open(Thread.currentThread());

  @Test
  void whatBeginsAtTheMarkAndWasHandedOutStays() {
    scope.reserve(8, 8);
    long mark = scope.mark();
    scope.show(scope.reserve(8, 8));
    scope.rollBack(mark, scope.onHeapMark());
    assertEquals(16, stack.usedBytes());
  }

  @Test
  void nothingIsHandedOutWhereNothingWasReserved() {
    scope.reserve(8, 8);
    long mark = scope.mark();
    scope.showSince(mark);
    scope.reserve(8, 8);
    scope.rollBack(mark, scope.onHeapMark());
    assertEquals(8, stack.usedBytes());
  }

  @Test
  void theLastReservationMayEndWithItsBlock() {
    scope.reserve(8, 8);
    assertFalse(Marks.extend(scope, 1, 8, BLOCK + 1));
    assertEquals(8, stack.usedBytes());
    assertTrue(Marks.extend(scope, 1, 8, BLOCK));
    assertEquals(BLOCK, stack.usedBytes());
    assertEquals(1, stack.blockCount());
  }
}
