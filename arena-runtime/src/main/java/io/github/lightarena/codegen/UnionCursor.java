package io.github.lightarena.codegen;

/**
 * The base of every generated cursor over references to members of a union.
 *
 * @param <U> the union's view
 */
public abstract class UnionCursor<U extends UnionView> extends ArenaCursor {
  private final U value;

  /**
   * Makes a cursor over nothing.
   *
   * @param kind its kind
   * @param union the union
   */
  protected UnionCursor(FlyweightKind<?> kind, UnionKind<?, U> union) {
    super(kind);
    value = union.newView();
  }

  @Override
  final void attach(ArenaScope home) {
    super.attach(home);
    value.attach(home);
  }

  @Override
  final void started() {
    value.epoch = sliceEpoch();
    value.aimAtNothing();
  }

  @Override
  final void show(int index) {
    value.aim(reference(index));
  }

  /**
   * {@return the flyweight that shows the element on which the cursor stands, or null if that is
   * null}
   *
   * <p>It is the same object at every step: it shows another value after {@link #next}. Its methods
   * throw {@link IllegalStateException} before the first.
   */
  public final U value() {
    return value.isAimed() || index() < 0 ? value : null;
  }
}
