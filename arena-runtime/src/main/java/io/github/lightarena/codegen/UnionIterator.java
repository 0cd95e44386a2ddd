package io.github.lightarena.codegen;

/**
 * Goes through references to members of a union. Not for users.
 *
 * @param <T> the union's interface
 */
public final class UnionIterator<T> extends ArenaIterator<T> {
  private final UnionKind<T, ?> union;

  UnionIterator(FlyweightKind<?> kind, UnionKind<T, ?> union) {
    super(kind);
    this.union = union;
  }

  @Override
  @SuppressWarnings("unchecked") // a union's view implements the union's interface
  T element(int index) {
    return (T) References.union(this, index * Long.BYTES, union);
  }
}
