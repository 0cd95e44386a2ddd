package io.github.lightarena.codegen;

/**
 * The base of every factory: what a factory of values and one of unions have in common. Not for
 * users.
 *
 * <p>There is one for each kind and scope, kept with the scope: {@code in(alloc)} is one array
 * load. Valid until its scope is closed; every use after that throws {@link IllegalStateException}.
 *
 * @param <V> the view that it hands out
 */
public abstract class ScopeFactory<V extends ArenaView> {
  private final FlyweightKind<V> kind;
  ArenaScope scope;
  int epoch;

  ScopeFactory(FlyweightKind<V> kind) {
    this.kind = kind;
  }

  void attach(ArenaScope home) {
    scope = home;
  }

  /**
   * {@return the open scope of this factory}
   *
   * @throws IllegalStateException if the scope was closed
   */
  protected final ArenaScope scope() {
    ArenaScope s = scope;
    if (epoch != s.epoch) {
      throw Closed.factory(this);
    }
    return s;
  }

  /**
   * {@return a view that is aimed at nothing, for accessors that take one}
   *
   * @throws IllegalStateException if the scope was closed
   */
  public final V flyweight() {
    V flyweight = scope().next(kind);
    flyweight.aimAtNothing();
    return flyweight;
  }

  /** {@return where the next value would lie, for {@link #rollBack}} */
  protected final long mark() {
    ArenaScope s = scope();
    s.checkMayAllocate();
    return s.mark();
  }

  /** {@return which scope is open, and how many heap objects it keeps, for {@link #rollBack}} */
  protected final long scopeMark() {
    return scope.onHeapMark();
  }

  /**
   * Gives back all bytes reserved since a mark, and what was kept of the Java heap, after a value
   * could not be written; but nothing that was handed out meanwhile.
   *
   * @param mark from {@link #mark}
   * @param scopeMark from {@link #scopeMark}
   */
  protected final void rollBack(long mark, long scopeMark) {
    scope.rollBack(mark, scopeMark);
  }

  /**
   * {@return a zeroed slice of this scope}
   *
   * @param <S> its class
   * @param sliceKind its kind
   * @param length in elements
   */
  protected final <S extends ArenaSlice> S newSlice(SliceKind<S> sliceKind, int length) {
    ArenaScope home = scope();
    S slice = sliceKind.allocate(home, length, true);
    home.show(Flyweight.placeUnder(slice));
    return slice;
  }

  /**
   * {@return a zeroed slice of this scope, to be filled and then passed to {@link #filled}}
   *
   * @param <S> its class
   * @param sliceKind its kind
   * @param length in elements
   */
  protected final <S extends ArenaSlice> S sliceToFill(SliceKind<S> sliceKind, int length) {
    return sliceKind.allocateToFill(scope(), length);
  }

  /**
   * {@return a slice that is filled, to be handed out now}
   *
   * @param <S> its class
   * @param slice from {@link #sliceToFill}
   */
  protected final <S extends ArenaSlice> S filled(S slice) {
    ArenaScope home = scope();
    home.building = null;
    home.show(Flyweight.placeUnder(slice));
    return slice;
  }

  /**
   * {@return a builder of this scope, empty}
   *
   * @param <B> its class
   * @param builderKind its kind
   */
  protected final <B extends ArenaSliceBuilder> B newBuilder(FlyweightKind<B> builderKind) {
    B builder = scope().next(builderKind);
    builder.start();
    return builder;
  }
}
