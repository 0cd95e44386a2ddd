package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.codegen.ArenaProbe;
import java.util.List;

/** Opens and closes scopes, and trims. */
@SuppressWarnings("arena-escape") // scopes are opened by one step and closed by another
final class ScopeSteps {
  private static final int MAX_DEPTH = 7;

  private ScopeSteps() {}

  /** Opens the outermost scope; where one is open, a second is refused. */
  static void open(Machine m) {
    m.did(Operation.OPEN);
    if (!m.scopes.isEmpty()) {
      Refusals.expect(
          m,
          Refusal.SECOND_SCOPE,
          IllegalStateException.class,
          "arena.allocator()",
          () -> m.arena.allocator());
      return;
    }
    String name = m.newName("scope");
    m.trace("Allocator %s = arena.allocator();", name);
    push(m, m.arena.allocator(), name, 0);
  }

  static void nest(Machine m, Step step) {
    if (m.scopes.size() == MAX_DEPTH) {
      close(m, step);
      return;
    }
    m.did(Operation.NEST);
    String name = m.newName("scope");
    m.trace("Allocator %s = %s.nested();", name, m.top().name);
    long used = m.arena.stats().usedBytes();
    push(m, m.alloc().nested(), name, used);
  }

  private static void push(Machine m, Allocator alloc, String name, long used) {
    Failure.unless(alloc.isOpen(), "a new scope is closed");
    Failure.unless(m.arena.stats().usedBytes() == used, "opening took bytes: %s", m.arena.stats());
    m.push(
        new Scope(
            alloc,
            name,
            m.scopes.size(),
            used,
            ArenaProbe.onHeapCount(m.stack),
            m.live.size(),
            m.ranges.count()));
  }

  static void close(Machine m, Step step) {
    m.did(Operation.CLOSE);
    if (m.scopes.size() > 1 && step.a() % 8 == 0) {
      Scope outer = m.scopes.get(step.b() % m.depth());
      Refusals.expect(
          m,
          Refusal.CLOSED_OUT_OF_ORDER,
          IllegalStateException.class,
          outer.name + ".close()",
          outer.alloc::close);
      Failure.unless(outer.alloc.isOpen() && m.alloc().isOpen(), "a refused close closed");
      m.checkAll();
    }
    closeInnermost(m);
  }

  static void closeInnermost(Machine m) {
    Scope scope = m.top();
    for (int i = scope.firstHandle; i < m.live.size(); i++) {
      m.check(m.live.get(i));
    }
    m.trace("%s.close();", scope.name);
    ArenaStats before = m.arena.stats();
    int onHeap = ArenaProbe.onHeapCount(m.stack);
    m.closing(before.usedBytes());
    boolean promotes = !scope.promotions.isEmpty();
    boolean isWhole = promotes ? Refusals.closing(m, scope.alloc::close) : close(scope.alloc);
    m.scopes.remove(m.scopes.size() - 1);
    Failure.unless(!scope.alloc.isOpen(), "a closed allocator is open");
    List<long[]> freed = m.ranges.removeFrom(scope.firstRange);
    for (int i = scope.firstHandle; i < m.live.size(); i += 7) {
      Dead.check(m, m.live.get(i), i);
    }
    m.bury(scope.firstHandle);
    ArenaStats after = m.arena.stats();
    PromotionSteps.Arrived arrived =
        isWhole ? PromotionSteps.arrive(m, scope) : PromotionSteps.Arrived.NOTHING;
    long taken = after.usedBytes() - scope.usedBefore;
    Failure.unless(
        taken >= arrived.minBytes() && taken <= arrived.maxBytes(),
        "usedBytes=%s before the scope, %s after it; what was promoted takes %s",
        scope.usedBefore,
        after.usedBytes(),
        arrived);
    Failure.unless(
        promotes
            ? after.reservedBytes() >= before.reservedBytes()
            : after.blocks() == before.blocks() && after.reservedBytes() == before.reservedBytes(),
        "closing a scope lets no block go: %s, %s",
        before,
        after);
    int onHeapAfter = ArenaProbe.onHeapCount(m.stack);
    Failure.unless(
        onHeapAfter == scope.onHeapBefore + arrived.onHeap(),
        "onHeap=%s before the scope, %s after it; what was promoted has %s",
        scope.onHeapBefore,
        onHeapAfter,
        arrived.onHeap());
    for (int i = onHeapAfter + 1; i <= onHeap; i++) {
      Failure.unless(ArenaProbe.onHeap(m.stack, i) == null, "a heap object is kept: index=%s", i);
    }
    if (m.setup.strict()) {
      m.ranges.checkPoisoned(freed);
    }
    Dead.allocator(m, scope);
    if (!m.setup.strict() && m.random.nextInt(8) == 0) {
      int scopesLeft = m.random.nextInt(3);
      m.trace("// two billion scopes later: %s until the epochs begin anew", scopesLeft);
      ArenaProbe.wear(scope.alloc, scopesLeft);
    }
  }

  private static boolean close(Allocator alloc) {
    alloc.close();
    return true;
  }

  static void trim(Machine m, Step step) {
    m.did(Operation.TRIM);
    m.trace("arena.trim();");
    ArenaStats before = m.arena.stats();
    m.arena.trim();
    ArenaStats after = m.arena.stats();
    Failure.unless(
        after.usedBytes() == before.usedBytes()
            && after.blocks() == ArenaProbe.blocksOf(m.stack).used()
            && after.reservedBytes() == m.usedCapacity(ArenaProbe.blocksOf(m.stack)),
        "trim made %s of %s",
        after,
        before);
    if (step.a() % 4 == 0) {
      m.checkAll();
    }
  }
}
