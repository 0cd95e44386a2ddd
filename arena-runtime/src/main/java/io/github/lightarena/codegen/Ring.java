package io.github.lightarena.codegen;

/**
 * The flyweights of one kind that one scope hands out again and again.
 *
 * <p>A ring holds four times what one scope needed, and its position runs on from scope to scope: a
 * flyweight is never handed out twice while a scope is open, and one of a closed scope stays dead
 * for at least one whole scope more. Past the pool's limit flyweights are plain new objects. A ring
 * belongs to the thread that opened the scope; its callers see to that.
 */
final class Ring<F extends Flyweight> {
  private static final int MIN_LENGTH = 64;
  private static final int LENGTHS_PER_SCOPE = 4;

  private final ArenaScope scope;
  private final FlyweightKind<F> kind;

  /** A power of two of them, once the ring has grown. */
  private Flyweight[] slots = {};

  /** Counts on without end; modulo the length it is the index of the next flyweight. */
  private int position;

  /** The position at which the scope has had its quota. */
  private int stop;

  private int quota;

  /** The epoch of the scope that {@link #stop} was set for. */
  private int epoch;

  Ring(ArenaScope scope, FlyweightKind<F> kind) {
    this.scope = scope;
    this.kind = kind;
    if (scope.stack.pools() && scope.stack.maxPooledViews > 0) {
      grow();
    }
  }

  /**
   * {@return a flyweight that no one else holds, live; it still shows what it showed before}
   *
   * @param scopeEpoch the epoch of the ring's scope, which the caller has at hand
   */
  F next(int scopeEpoch) {
    int at = position;
    if (epoch != scopeEpoch) {
      epoch = scopeEpoch;
      stop = at + quota;
    }
    if (at == stop) {
      return nextSlowly();
    }
    position = at + 1;
    Flyweight[] all = slots;
    @SuppressWarnings("unchecked") // the slots are filled with create() alone
    F flyweight = (F) all[at & (all.length - 1)];
    flyweight.epoch = scopeEpoch;
    return flyweight;
  }

  private F nextSlowly() {
    ScopeStack stack = scope.stack;
    if (stack.pools()) {
      if (quota < stack.maxPooledViews) {
        grow();
        return next(epoch);
      }
      stack.viewsBeyondPool++;
    }
    return scope.create(kind);
  }

  /** Doubles the ring; the new flyweights come next, those handed out longest ago after them. */
  private void grow() {
    int maxQuota = scope.stack.maxPooledViews;
    int newQuota = Math.min(Math.max(quota * 2, MIN_LENGTH / LENGTHS_PER_SCOPE), maxQuota);
    int kept = slots.length;
    int length = kept;
    while (length < newQuota * LENGTHS_PER_SCOPE || length < MIN_LENGTH) {
      length = Math.max(MIN_LENGTH, length * 2);
    }
    Flyweight[] grown = new Flyweight[length];
    for (int i = 0; i < kept; i++) {
      grown[i] = slots[(position + i) & (kept - 1)];
    }
    for (int i = kept; i < length; i++) {
      grown[i] = kind.create(scope);
    }
    slots = grown;
    position = kept;
    stop = kept + newQuota - quota;
    quota = newQuota;
    scope.stack.poolGrowths++;
  }
}
