package io.github.lightarena.codegen;

import java.util.Arrays;

/**
 * Makes what a scope keeps for each kind, and hands out again and again: the ring of its flyweights
 * and its factory. Each is made once, so this is off the way of later calls. What is kept belongs
 * to the thread that opened the scope: others get something of their own, and leave it alone.
 */
final class Handouts {
  private Handouts() {}

  /** {@return the ring of a kind that a scope has none of yet} */
  static <F extends Flyweight> Ring<F> newRing(ArenaScope scope, FlyweightKind<F> kind) {
    Ring<F> ring = new Ring<>(scope, kind);
    if (Thread.currentThread() == scope.owner) {
      int index = kind.index;
      if (index >= scope.rings.length) {
        scope.rings = Arrays.copyOf(scope.rings, lengthFor(index, scope.rings.length));
      }
      scope.rings[index] = ring;
    }
    return ring;
  }

  /**
   * {@return the factory of a kind, open for the scope as it is now}
   *
   * @param known the one that is kept, of an earlier scope of this depth, or null
   * @param epoch the scope's
   */
  static <V extends ArenaView> ScopeFactory<V> openFactory(
      ArenaScope scope, FactoryKind<V> kind, ScopeFactory<?> known, int epoch) {
    boolean isOwner = Thread.currentThread() == scope.owner;
    if (known != null && isOwner) {
      known.epoch = epoch;
      @SuppressWarnings("unchecked") // a factory stands at the index of its own kind
      ScopeFactory<V> factory = (ScopeFactory<V>) known;
      return factory;
    }
    ScopeFactory<V> factory = kind.newFactory();
    factory.attach(scope);
    factory.epoch = epoch;
    if (isOwner) {
      int index = kind.index;
      if (index >= scope.factories.length) {
        scope.factories = Arrays.copyOf(scope.factories, lengthFor(index, scope.factories.length));
      }
      scope.factories[index] = factory;
    }
    return factory;
  }

  private static int lengthFor(int index, int length) {
    return Math.max(index + 1, length * 2);
  }
}
