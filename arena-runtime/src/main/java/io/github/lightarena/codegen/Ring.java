package io.github.lightarena.codegen;

/**
 * The flyweights of one kind that one scope hands out again and again.
 *
 * <p>A ring holds four times what one scope needed, and its position runs on from scope to scope: a
 * flyweight is never handed out twice while a scope is open, and one of a closed scope stays dead
 * for at least one whole scope more. Past the pool's limit, and off the thread that opened the
 * scope, flyweights are plain new objects.
 */
final class Ring<F extends Flyweight> {
  private static final int MIN_LENGTH = 64;
  private static final int LENGTHS_PER_SCOPE = 4;

  private final ArenaScope scope;
  private final FlyweightKind<F> kind;
  private Flyweight[] slots = {};
  private int position;

  /** How many this scope has had so far, and may have before the ring grows. */
  private int handed;

  private int quota;

  /** The epoch of the scope that {@link #handed} counts for. */
  private int epoch;

  Ring(ArenaScope scope, FlyweightKind<F> kind) {
    this.scope = scope;
    this.kind = kind;
    if (scope.stack.pools()) {
      grow();
    }
  }

  /** {@return a flyweight that no one else holds, live and not aimed yet} */
  F next() {
    ArenaScope s = scope;
    if (epoch != s.epoch) {
      epoch = s.epoch;
      handed = 0;
    }
    if (handed >= quota || Thread.currentThread() != s.owner) {
      return nextSlowly();
    }
    handed++;
    int at = position;
    position = at + 1 == slots.length ? 0 : at + 1;
    @SuppressWarnings("unchecked") // the slots are filled with create() alone
    F flyweight = (F) slots[at];
    flyweight.block = 0;
    flyweight.epoch = s.epoch;
    return flyweight;
  }

  private F nextSlowly() {
    if (Thread.currentThread() == scope.owner && scope.stack.pools()) {
      if (quota < scope.stack.maxPooledViews) {
        grow();
        return next();
      }
      scope.stack.viewsBeyondPool++;
    }
    return scope.create(kind);
  }

  /** Doubles the ring; the new flyweights come next, those handed out longest ago after them. */
  private void grow() {
    int newQuota =
        Math.min(Math.max(quota * 2, MIN_LENGTH / LENGTHS_PER_SCOPE), scope.stack.maxPooledViews);
    if (newQuota == 0) {
      return;
    }
    int length = Math.max(newQuota * LENGTHS_PER_SCOPE, MIN_LENGTH);
    Flyweight[] grown = new Flyweight[length];
    int kept = slots.length;
    System.arraycopy(slots, position, grown, 0, kept - position);
    System.arraycopy(slots, 0, grown, kept - position, position);
    for (int i = kept; i < length; i++) {
      grown[i] = kind.create(scope);
    }
    position = kept;
    slots = grown;
    quota = newQuota;
    scope.stack.poolGrowths++;
  }
}
