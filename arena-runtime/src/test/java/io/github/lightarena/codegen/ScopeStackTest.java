package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeStackTest {
  private static final int BLOCK = 64;

  private final ScopeStack stack = stack(false);

  private static ScopeStack stack(boolean strict) {
    return ScopeStack.of(BLOCK, Long.MAX_VALUE, false, strict, 64, IllegalStateException::new);
  }

  private ArenaScope open() {
    return stack.open(Thread.currentThread());
  }

  private static int offset(long place) {
    return Place.byteOffset(place);
  }

  @Test
  void offsetsAreAlignedAndFollowEachOther() {
    ArenaScope scope = open();
    assertEquals(0, offset(scope.reserve(1, 1)));
    assertEquals(8, offset(scope.reserve(8, 8)));
    assertEquals(16, offset(scope.reserve(1, 2)));
    assertEquals(17, offset(scope.reserve(1, 1)));
    assertEquals(20, offset(scope.reserve(4, 4)));
    assertEquals(24, scope.usedBytes());
  }

  @Test
  void aBlockIsFilledToItsLastByte() {
    ArenaScope scope = open();
    scope.reserve(BLOCK - 8, 8);
    long last = scope.reserve(8, 8);
    assertEquals(Place.of(1, BLOCK - 8), last);
    assertEquals(2, Place.block(scope.reserve(1, 1)));
  }

  @Test
  void aValueOfNoBytesIsLegalAtTheEndOfABlock() {
    ArenaScope scope = open();
    scope.reserve(BLOCK - 1, 1);
    long place = scope.reserve(0, 256);
    assertEquals(1, Place.block(place));
    assertTrue(offset(place) <= BLOCK);
    scope.reserve(1, 1);
    assertEquals(Place.of(1, BLOCK), scope.reserve(0, 1));
    assertEquals(1, stack.blockCount());
    assertEquals(BLOCK, stack.usedBytes());
  }

  @Test
  void theNestedScopeGoesOnInTheOuterBlockAndPutsItBack() {
    ArenaScope outer = open();
    outer.reserve(10, 1);
    ArenaScope inner = open();
    assertEquals(Place.of(1, 10), inner.reserve(20, 1));
    inner.reserve(60, 1);
    inner.reserve(100, 1);
    assertEquals(10 + 20 + 60 + 100, stack.usedBytes());
    stack.close(inner);
    assertEquals(10, stack.usedBytes());
    assertEquals(Place.of(1, 10), outer.reserve(1, 1));
    assertEquals(3, stack.blockCount());
    stack.close(outer);
    assertEquals(0, stack.usedBytes());
    assertEquals(190, stack.peakBytes());
  }

  @Test
  void scopesCloseLastInFirstOut() {
    ArenaScope outer = open();
    ArenaScope inner = open();
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> stack.close(outer));
    assertTrue(error.getMessage().contains("depth=0 innermostDepth=1"), error.getMessage());
    assertSame(inner, stack.top());
    stack.close(inner);
    stack.close(outer);
    assertThrows(IllegalStateException.class, () -> stack.close(outer));
    assertEquals(2, stack.scopesOpened());
  }

  @Test
  void theOuterScopeDoesNotAllocateWhileANestedOneIsOpen() {
    ArenaScope outer = open();
    ArenaScope inner = open();
    for (int byteSize : new int[] {0, 1, BLOCK, 1_000}) {
      assertThrows(IllegalStateException.class, () -> outer.reserve(byteSize, 1));
    }
    assertThrows(IllegalStateException.class, () -> outer.addOnHeap("x"));
    assertEquals(0, stack.usedBytes());
    stack.close(inner);
    assertEquals(Place.of(1, 0), outer.reserve(1, 1));
  }

  @Test
  void allocationBelongsToTheThreadThatOpenedTheScope() throws InterruptedException {
    ArenaScope scope = open();
    scope.reserve(8, 1);
    IllegalStateException[] thrown = new IllegalStateException[4];
    Thread other =
        new Thread(
            () -> {
              thrown[0] = error(() -> scope.reserve(8, 1));
              thrown[1] = error(() -> scope.reserve(0, 1));
              thrown[2] = error(() -> stack.close(scope));
              thrown[3] = error(() -> scope.addOnHeap("x"));
              assertFalse(Marks.extend(scope, 1, 8, 9));
            },
            "the other");
    other.start();
    other.join();
    for (IllegalStateException error : thrown) {
      assertTrue(error.getMessage().contains("thread=the other"), error.getMessage());
      assertTrue(error.getMessage().contains("owner=" + Thread.currentThread().getName()));
    }
    assertEquals(8, stack.usedBytes());
    stack.close(scope);
  }

  private static IllegalStateException error(Runnable action) {
    return assertThrows(IllegalStateException.class, action::run);
  }

  @Test
  void everyPlaceKnowsItsHome() {
    ArenaScope outer = open();
    long a = outer.reserve(10, 1);
    long oversizeOfOuter = outer.reserve(1_000, 1);
    ArenaScope middle = open();
    long b = middle.reserve(10, 1);
    long oversizeOfMiddle = middle.reserve(1_000, 1);
    long b2 = middle.reserve(60, 1);
    ArenaScope inner = open();
    long c = inner.reserve(4, 1);
    long c2 = inner.reserve(60, 1);
    long oversizeOfInner = inner.reserve(1_000, 1);
    assertHome(outer, a, oversizeOfOuter);
    assertHome(middle, b, b2, oversizeOfMiddle);
    assertHome(inner, c, c2, oversizeOfInner);
    stack.close(inner);
    assertHome(middle, b, b2, oversizeOfMiddle);
    long again = middle.reserve(1_000, 1);
    assertHome(middle, again);
    assertHome(outer, a, oversizeOfOuter);
  }

  private void assertHome(ArenaScope home, long... places) {
    for (long place : places) {
      assertSame(home, stack.homeOf(Place.block(place), Place.byteOffset(place)));
    }
  }

  @Test
  void trimWhileScopesAreOpenLetsGoOnlyWhatIsUnused() {
    ArenaScope outer = open();
    outer.reserve(60, 1);
    outer.reserve(60, 1);
    ArenaScope inner = open();
    inner.reserve(60, 1);
    inner.reserve(1_000, 1);
    inner.reserve(60, 1);
    stack.close(inner);
    assertEquals(5, stack.blockCount());
    stack.trim();
    assertEquals(2, stack.blockCount());
    assertEquals(2 * BLOCK, stack.reservedBytes());
    assertEquals(120, stack.usedBytes());
    long place = outer.reserve(60, 1);
    assertEquals(3, Place.block(place));
    assertSame(outer, stack.homeOf(3, 0));
    stack.close(outer);
  }

  @Test
  void everyOpenScopeSeesATableThatGrewInANestedOne() {
    ArenaScope outer = open();
    ArenaScope middle = open();
    ArenaScope inner = open();
    for (int i = 0; i < 50; i++) {
      inner.reserve(60, 1);
    }
    assertSame(inner.blocks, outer.blocks);
    assertSame(inner.blocks, middle.blocks);
    stack.close(inner);
    stack.close(middle);
    stack.close(outer);
    assertSame(stack.memory.bytes(), open().blocks);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void scopesNestAsDeepAsTheLimitAndNoDeeper(boolean strict) {
    ScopeStack deep = stack(strict);
    for (int depth = 0; depth < ScopeStack.MAX_DEPTH; depth++) {
      ArenaScope scope = deep.open(Thread.currentThread());
      assertEquals(depth, scope.depth());
      scope.reserve(8, 8);
    }
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> deep.open(Thread.currentThread()));
    assertTrue(error.getMessage().contains("maxDepth=1024"), error.getMessage());
    assertEquals(ScopeStack.MAX_DEPTH - 1, deep.top().depth());
    assertEquals(8L * ScopeStack.MAX_DEPTH, deep.usedBytes());
    while (deep.top() != null) {
      deep.close(deep.top());
    }
    assertEquals(0, deep.usedBytes());
    assertEquals(ScopeStack.MAX_DEPTH, deep.scopesOpened());
  }

  @Test
  void theScopeObjectIsReplacedBeforeItsEpochsWrapAround() {
    ArenaScope scope = open();
    scope.epoch = ArenaScope.LAST_EPOCH - 2;
    stack.close(scope);
    assertSame(scope, open());
    assertEquals(ArenaScope.LAST_EPOCH - 1, scope.epoch);
    stack.close(scope);
    ArenaScope next = open();
    assertNotSame(scope, next);
    assertEquals(ArenaScope.FIRST_EPOCH, next.epoch);
    assertEquals(ArenaScope.LAST_EPOCH, scope.epoch, "no live flyweight ever carried this one");
    stack.close(next);
    assertSame(next, open());
  }

  @Test
  void strictEveryScopeIsANewObjectAndKnowsWhereItWasOpened() {
    ScopeStack strict = stack(true);
    ArenaScope first = strict.open(Thread.currentThread());
    strict.close(first);
    assertNotSame(first, strict.open(Thread.currentThread()));
    Throwable opening = Closed.allocator(first, ScopeHandle.class).getCause();
    assertEquals("the scope was opened here", opening.getMessage());
    assertTrue(
        java.util.Arrays.stream(opening.getStackTrace())
            .anyMatch(frame -> frame.getClassName().equals(ScopeStackTest.class.getName())));
  }

  @Test
  void strictFreedBytesArePoisoned() {
    ScopeStack strict = stack(true);
    ArenaScope outer = strict.open(Thread.currentThread());
    outer.reserve(10, 1);
    ArenaScope inner = strict.open(Thread.currentThread());
    inner.reserve(20, 1);
    long oversize = inner.reserve(100, 1);
    long next = inner.reserve(50, 1);
    strict.close(inner);
    byte[][] bytes = strict.memory.bytes();
    for (int i = 0; i < BLOCK; i++) {
      assertEquals(i >= 10 && i < 30 ? ScopeStack.POISON : 0, bytes[1][i], "i=" + i);
      assertEquals(i < 50 ? ScopeStack.POISON : 0, bytes[Place.block(next)][i], "i=" + i);
    }
    for (byte b : bytes[Place.block(oversize)]) {
      assertEquals(ScopeStack.POISON, b);
    }
    strict.close(outer);
    assertEquals(ScopeStack.POISON, bytes[1][0]);
  }

  @Test
  void aClosedArenaRefusesAll() {
    ArenaScope scope = open();
    IllegalStateException open = assertThrows(IllegalStateException.class, stack::closeArena);
    assertTrue(open.getMessage().contains("openScopes=1"), open.getMessage());
    assertFalse(stack.isClosed());
    stack.close(scope);
    stack.closeArena();
    assertTrue(stack.isClosed());
    assertEquals(0, stack.reservedBytes());
    assertThrows(IllegalStateException.class, stack::closeArena);
    assertThrows(IllegalStateException.class, () -> stack.checkNoOpenScope("open a scope"));
    String text = Closed.allocator(scope, ScopeHandle.class).getMessage();
    assertTrue(text.startsWith("Allocator is closed: "), text);
    assertTrue(text.contains("so was its arena"), text);
  }
}
