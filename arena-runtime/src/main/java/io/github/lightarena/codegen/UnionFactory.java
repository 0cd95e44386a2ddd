package io.github.lightarena.codegen;

/**
 * The base of every generated union factory, which {@code AnyShape.in(alloc)} answers. Not for
 * users, who call the generated methods.
 *
 * @param <T> the union's interface
 * @param <U> its view
 */
public abstract class UnionFactory<T, U extends UnionView> extends ScopeFactory<U> {
  private final UnionKind<T, U> union;

  /**
   * Makes a factory of no scope.
   *
   * @param union what it makes views of
   */
  protected UnionFactory(UnionKind<T, U> union) {
    super(union);
    this.union = union;
  }

  /**
   * {@return the union's view of a value: a view is referred to, a record copied in first}
   *
   * @param value a record or a view of this arena
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if it is of another arena, or of no member of the union
   * @throws IllegalStateException if the scope is closed or not the innermost one, or {@code value}
   *     is a view whose scope was closed
   */
  public U of(T value) {
    ArenaScope home = scope();
    long mark = home.mark();
    long reference = Targets.to(home, union, Stores.notNull(value, "value"));
    home.showSince(mark);
    return union.view(home, reference);
  }
}
