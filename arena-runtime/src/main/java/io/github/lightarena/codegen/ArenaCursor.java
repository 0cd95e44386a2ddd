package io.github.lightarena.codegen;

/**
 * The base of every cursor: it stands on one element of a slice after another and shows it through
 * one flyweight that moves. A loop of any length makes no garbage. Not for users, who use its
 * subclasses.
 */
public abstract class ArenaCursor extends Flyweight {
  /**
   * What the slice's fields were when the cursor was made, in fields that nothing else has. Those
   * of {@link Flyweight} are stored to at every step, for the views that move, and C2 cannot tell
   * one flyweight from another: it would read them, and find the block, again each time.
   */
  private int sliceEpoch;

  private int sliceBlock;
  private int sliceByteOffset;
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
    C cursor = Lifetimes.next(slice, kind);
    ArenaCursor start = cursor;
    start.sliceEpoch = start.epoch;
    start.sliceBlock = slice.block;
    start.sliceByteOffset = slice.byteOffset;
    start.length = slice.length;
    start.index = -1;
    start.started();
    return cursor;
  }

  /** Makes what the cursor owns ready for the scope that it was made for. */
  abstract void started();

  /** Shows the element at an index; the cursor is live. */
  abstract void show(int index);

  final int sliceEpoch() {
    return sliceEpoch;
  }

  final int sliceBlock() {
    return sliceBlock;
  }

  /** Where an element lies, in bytes from the start of the block. */
  final int byteOffsetOf(int index, int elementByteSize) {
    return sliceByteOffset + index * elementByteSize;
  }

  /** An element that is a reference. */
  final long reference(int index) {
    byte[] bytes = scope.blocks[sliceBlock];
    int byteOffset = byteOffsetOf(index, Long.BYTES);
    return bytes != null
        ? (long) NativeBytes.LONG.get(bytes, byteOffset)
        : scope.direct.getLong(sliceBlock, byteOffset);
  }

  /**
   * Moves to the next element.
   *
   * @return whether there is one; if not, the cursor stays where it is
   * @throws IllegalStateException if the cursor's scope was closed
   */
  public final boolean next() {
    ArenaScope home = scope;
    if (sliceEpoch != home.epoch) {
      throw Closed.flyweight(this);
    }
    int following = index + 1;
    if (following >= length) {
      return false;
    }
    show(following);
    index = following;
    return true;
  }

  /**
   * {@return the index of the element on which the cursor stands; -1 before the first}
   *
   * @throws IllegalStateException if the cursor's scope was closed
   */
  public final int index() {
    if (sliceEpoch != scope.epoch) {
      throw Closed.flyweight(this);
    }
    return index;
  }
}
