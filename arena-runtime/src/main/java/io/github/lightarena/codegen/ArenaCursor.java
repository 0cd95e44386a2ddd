package io.github.lightarena.codegen;

/**
 * The base of every cursor: it stands on one element of a slice after another and shows it through
 * one flyweight that moves. A loop of any length makes no garbage. Not for users, who use its
 * subclasses.
 */
public abstract class ArenaCursor extends Flyweight {
  private int length;
  private int index;

  ArenaCursor(FlyweightKind<?> kind) {
    super(kind);
  }

  /**
   * {@return a cursor that stands before the first element of a slice, of the innermost open scope}
   *
   * @param <C> its class
   * @param kind its kind
   * @param slice to go through
   * @throws IllegalStateException if the slice's scope was closed
   */
  public static <C extends ArenaCursor> C over(FlyweightKind<C> kind, ArenaSlice slice) {
    Flyweight.scopeOf(slice);
    C cursor = Lifetimes.readerOf(slice).next(kind);
    ArenaCursor start = cursor;
    start.aim(slice.block, slice.byteOffset);
    start.length = slice.length;
    start.index = -1;
    start.started();
    return cursor;
  }

  /** Makes what the cursor owns live for the scope that it was made for. */
  abstract void started();

  /** Shows the element at an index. */
  abstract void show(int index);

  /**
   * Moves to the next element.
   *
   * @return whether there is one; if not, the cursor stays where it is
   * @throws IllegalStateException if the cursor's scope was closed
   */
  public final boolean next() {
    int following = index + 1;
    if (following >= length) {
      Flyweight.scopeOf(this);
      return false;
    }
    show(following);
    index = following;
    return true;
  }

  /** {@return the index of the element on which the cursor stands; -1 before the first} */
  public final int index() {
    return index;
  }
}
