package io.github.lightarena.codegen;

import java.util.function.Supplier;

/**
 * A class of views that has factories. Not for users.
 *
 * @param <V> the view
 */
public abstract class FactoryKind<V extends ArenaView> extends FlyweightKind<V> {
  FactoryKind(Class<V> type, Supplier<? extends V> constructor) {
    super(type, constructor);
  }

  /** {@return a factory of no scope} */
  abstract ScopeFactory<V> newFactory();

  /**
   * {@return the factory of this kind in the scope of an allocator}
   *
   * @param allocator an open allocator
   * @throws IllegalStateException if its scope was closed
   */
  public final ScopeFactory<V> in(ScopeHandle allocator) {
    return Arguments.notNull(allocator, "alloc").scope().factory(this);
  }

  /**
   * {@return the factory of this kind in the scope that a flyweight's bytes belong to}
   *
   * @param flyweight a live flyweight
   * @throws IllegalStateException if its scope was closed
   */
  public final ScopeFactory<V> of(Flyweight flyweight) {
    return Lifetimes.homeOf(flyweight).factory(this);
  }
}
