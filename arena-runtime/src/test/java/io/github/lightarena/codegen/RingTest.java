package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingTest {
  private static final class Mark extends Flyweight {
    static final FlyweightKind<Mark> KIND = new FlyweightKind<>(Mark.class, Mark::new);

    Mark() {
      super(KIND);
    }
  }

  private static ScopeStack pooled(int maxPooledViews) {
    return stack(false, maxPooledViews);
  }

  private static ScopeStack stack(boolean strict, int maxPooledViews) {
    return ScopeStack.of(
        64, Long.MAX_VALUE, false, strict, maxPooledViews, IllegalStateException::new);
  }

  private static List<Mark> scopeOf(ScopeStack stack, int count) {
    ArenaScope scope = stack.open(Thread.currentThread());
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.add(scope.next(Mark.KIND));
    }
    for (Mark mark : marks) {
      assertTrue(Flyweight.isLive(mark));
    }
    stack.close(scope);
    for (Mark mark : marks) {
      assertFalse(Flyweight.isLive(mark));
    }
    return marks;
  }

  private static Set<Mark> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  @Test
  void nothingIsHandedOutTwiceInAScope() {
    ScopeStack stack = pooled(4096);
    for (int count : new int[] {1, 16, 17, 100, 5, 1_000, 4096, 4100}) {
      Set<Mark> distinct = identitySet();
      distinct.addAll(scopeOf(stack, count));
      assertEquals(count, distinct.size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 15, 16})
  void anObjectIsHandedOutAgainAtTheEarliestAWholeScopeLater(int count) {
    ScopeStack stack = pooled(4096);
    List<Mark> before = List.of();
    int reused = 0;
    Set<Mark> seen = identitySet();
    for (int scope = 0; scope < 200; scope++) {
      List<Mark> now = scopeOf(stack, count);
      Set<Mark> previous = identitySet();
      previous.addAll(before);
      for (Mark mark : now) {
        assertFalse(previous.contains(mark), "scope=" + scope);
        reused += seen.add(mark) ? 0 : 1;
      }
      before = now;
    }
    assertEquals(64, seen.size(), "a ring has at least 64");
    assertEquals(200 * count - 64, reused);
  }

  @Test
  void aRingHoldsFourTimesWhatAScopeNeeded() {
    ScopeStack stack = pooled(4096);
    Set<Mark> seen = identitySet();
    for (int scope = 0; scope < 40; scope++) {
      seen.addAll(scopeOf(stack, 128));
    }
    assertEquals(512, seen.size());
  }

  @Test
  void scopesOfRandomSizesNeverShareWithTheScopeBefore() {
    Random random = new Random(42);
    ScopeStack stack = pooled(300);
    Set<Mark> previous = identitySet();
    for (int scope = 0; scope < 3_000; scope++) {
      List<Mark> now = scopeOf(stack, random.nextInt(1 << random.nextInt(9)));
      Set<Mark> distinct = identitySet();
      distinct.addAll(now);
      assertEquals(now.size(), distinct.size());
      for (Mark mark : now) {
        assertFalse(previous.contains(mark), "scope=" + scope);
      }
      previous = distinct;
    }
  }

  @Test
  void growthInAScopeNeverHandsOutWhatIsLive() {
    ScopeStack stack = pooled(4096);
    scopeOf(stack, 13);
    ArenaScope scope = stack.open(Thread.currentThread());
    Set<Mark> live = identitySet();
    long growths = stack.poolGrowths();
    for (int i = 0; i < 4096; i++) {
      assertTrue(live.add(scope.next(Mark.KIND)), "i=" + i);
    }
    assertEquals(growths + 8, stack.poolGrowths(), "from 16 to 4096 a scope");
    assertEquals(0, stack.viewsBeyondPool());
  }

  @Test
  void pastTheLimitOfThePoolTheyAreNewAndCounted() {
    ScopeStack stack = pooled(20);
    List<Mark> first = scopeOf(stack, 23);
    assertEquals(3, stack.viewsBeyondPool());
    scopeOf(stack, 20);
    assertEquals(3, stack.viewsBeyondPool());
    Set<Mark> later = identitySet();
    for (int scope = 0; scope < 100; scope++) {
      later.addAll(scopeOf(stack, 20));
    }
    for (Mark mark : first.subList(20, 23)) {
      assertFalse(later.contains(mark), "a plain new object is never handed out again");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15, 16, 17, 31, 33})
  void anyLimitIsKeptExactly(int limit) {
    ScopeStack stack = pooled(limit);
    for (int scope = 1; scope <= 10; scope++) {
      scopeOf(stack, limit + 1);
      assertEquals(scope, stack.viewsBeyondPool());
    }
  }

  @Test
  void withoutAPoolAllAreNew() {
    ScopeStack stack = pooled(0);
    Set<Mark> seen = identitySet();
    for (int scope = 0; scope < 10; scope++) {
      seen.addAll(scopeOf(stack, 10));
    }
    assertEquals(100, seen.size());
    assertEquals(100, stack.viewsBeyondPool());
    assertEquals(0, stack.poolGrowths());
  }

  @Test
  void growthsAreCountedAndEndInTheSteadyState() {
    ScopeStack stack = pooled(4096);
    scopeOf(stack, 100);
    long growths = stack.poolGrowths();
    assertEquals(4, growths, "16, 32, 64, 128");
    for (int scope = 0; scope < 100; scope++) {
      scopeOf(stack, 100);
    }
    assertEquals(growths, stack.poolGrowths());
  }

  @Test
  void strictNothingIsEverHandedOutAgain() {
    ScopeStack stack = stack(true, 4096);
    Set<Mark> seen = identitySet();
    for (int scope = 0; scope < 100; scope++) {
      seen.addAll(scopeOf(stack, 10));
    }
    assertEquals(1_000, seen.size());
    assertEquals(0, stack.viewsBeyondPool());
  }

  @Test
  void everyDepthHasRingsOfItsOwn() {
    ScopeStack stack = pooled(4096);
    ArenaScope outer = stack.open(Thread.currentThread());
    Mark held = outer.next(Mark.KIND);
    for (int i = 0; i < 500; i++) {
      ArenaScope inner = stack.open(Thread.currentThread());
      assertNotSame(held, inner.next(Mark.KIND));
      stack.close(inner);
    }
    assertTrue(Flyweight.isLive(held));
    stack.close(outer);
  }

  @Test
  void offTheOpeningThreadTheyAreNewAndTheRingStays() throws InterruptedException {
    ScopeStack stack = pooled(4096);
    ArenaScope scope = stack.open(Thread.currentThread());
    Mark first = scope.next(Mark.KIND);
    AtomicReference<Set<Mark>> theirs = new AtomicReference<>(identitySet());
    Thread reader =
        new Thread(
            () -> {
              for (int i = 0; i < 200; i++) {
                theirs.get().add(scope.next(Mark.KIND));
              }
            });
    reader.start();
    reader.join();
    assertEquals(200, theirs.get().size());
    Set<Mark> ours = identitySet();
    ours.add(first);
    for (int i = 0; i < 15; i++) {
      ours.add(scope.next(Mark.KIND));
    }
    assertEquals(16, ours.size());
    ours.retainAll(theirs.get());
    assertTrue(ours.isEmpty());
    assertEquals(1, stack.poolGrowths(), "the reader used up nothing");
    stack.close(scope);
  }

  @Test
  void aRingGoesOnWhereThePositionOverflows() throws ReflectiveOperationException {
    ScopeStack stack = pooled(4096);
    scopeOf(stack, 10);
    ArenaScope scope = stack.open(Thread.currentThread());
    Ring<Mark> ring = scope.ring(Mark.KIND);
    stack.close(scope);
    java.lang.reflect.Field position = Ring.class.getDeclaredField("position");
    position.setAccessible(true);
    position.setInt(ring, Integer.MAX_VALUE - 20);
    Set<Mark> previous = identitySet();
    for (int i = 0; i < 20; i++) {
      List<Mark> now = scopeOf(stack, 10);
      for (Mark mark : now) {
        assertFalse(previous.contains(mark));
      }
      previous.clear();
      previous.addAll(now);
      assertEquals(10, previous.size());
    }
    assertSame(ring, stack.open(Thread.currentThread()).ring(Mark.KIND));
  }
}
