package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertFalse(Marks.extend(scope, 1, 8, 12), "not the last");
    assertTrue(Marks.extend(scope, 1, 16, 30));
    assertEquals(30, stack.usedBytes());
    assertTrue(Marks.extend(scope, 1, 30, 20));
    assertFalse(Marks.extend(scope, 1, 20, BLOCK + 1), "no room");
    assertFalse(
        Marks.extend(scope, 1, 20, (1L << 32) + 30), "no room, whatever an int holds of it");
    assertFalse(Marks.extend(scope, 2, 20, 21), "another block");
    assertEquals(20, stack.usedBytes());
    ArenaScope inner = open();
    assertFalse(Marks.extend(scope, 1, 20, 16), "a nested scope begins there");
    stack.close(inner);
  }

  private static boolean isPoisoned(ScopeStack stack, int block, int from, int to) {
    for (int i = from; i < to; i++) {
      if (stack.memory.byteBuffer(block).get(i) != ScopeStack.POISON) {
        return false;
      }
    }
    return true;
  }

  private static void fill(ScopeStack stack, long place, int byteSize) {
    stack.memory.fill(Place.block(place), Place.byteOffset(place), byteSize, (byte) 1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void strictWhatARollBackGivesBackIsPoisonedAndNoMore(boolean direct) {
    ScopeStack strict =
        ScopeStack.of(BLOCK, Long.MAX_VALUE, direct, true, 64, IllegalStateException::new);
    ArenaScope scope = strict.open(Thread.currentThread());
    fill(strict, scope.reserve(10, 1), 10);
    long mark = scope.mark();
    long[] places = new long[4];
    int[] byteSizes = {20, 1_000, 40, 30};
    for (int i = 0; i < places.length; i++) {
      places[i] = scope.reserve(byteSizes[i], 1);
      fill(strict, places[i], byteSizes[i]);
    }
    scope.rollBack(mark, scope.onHeapMark());
    for (int i = 0; i < places.length; i++) {
      int from = Place.byteOffset(places[i]);
      assertTrue(isPoisoned(strict, Place.block(places[i]), from, from + byteSizes[i]), "i=" + i);
    }
    for (int i = 0; i < 10; i++) {
      assertEquals(1, strict.memory.byteBuffer(1).get(i), "i=" + i);
    }
    assertEquals(Place.of(1, 10), scope.reserve(1, 1));
  }

  @Test
  void strictWhatAShrinkingReservationGivesBackIsPoisonedAndNoMore() {
    ScopeStack strict = stack(true);
    ArenaScope scope = strict.open(Thread.currentThread());
    fill(strict, scope.reserve(30, 1), 30);
    assertTrue(Marks.extend(scope, 1, 30, 40), "growing poisons nothing");
    assertFalse(isPoisoned(strict, 1, 30, 31));
    assertTrue(Marks.extend(scope, 1, 40, 20));
    assertTrue(isPoisoned(strict, 1, 20, 40));
    assertFalse(isPoisoned(strict, 1, 19, 20));
    assertFalse(isPoisoned(strict, 1, 40, 41));
  }

  @Test
  void pooledNothingIsPoisoned() {
    ArenaScope scope = open();
    long mark = scope.mark();
    fill(stack, scope.reserve(30, 1), 30);
    assertTrue(Marks.extend(scope, 1, 30, 20));
    scope.rollBack(mark, scope.onHeapMark());
    for (int i = 0; i < 30; i++) {
      assertEquals(1, stack.memory.byteBuffer(1).get(i), "i=" + i);
    }
  }
}
