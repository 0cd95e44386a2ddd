package io.github.lightarena.codegen;

/**
 * Follows references from the bytes of a value. Not for users.
 *
 * <p>Every {@code slotOffset} is in bytes, from the flyweight's own {@code byteOffset}. A view that
 * is handed out comes from the innermost open scope and dies with it; the bytes it shows may live
 * longer. Every method throws {@link IllegalStateException} if the scope of a flyweight it is given
 * was closed.
 */
public final class References {
  private References() {}

  /**
   * {@return whether a reference is null}
   *
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   */
  public static boolean isNull(Flyweight at, int slotOffset) {
    return Bytes.getLong(at, slotOffset) == Place.NULL;
  }

  /**
   * {@return a view of the value that a typed reference refers to, or null}
   *
   * @param <V> the view's class
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param kind the kind of the value it refers to
   */
  public static <V extends ArenaView> V view(Flyweight at, int slotOffset, ArenaKind<?, V> kind) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    V view = Lifetimes.next(at, kind);
    view.aim(Place.block(reference), Place.byteOffset(reference));
    return view;
  }

  /**
   * Aims a flyweight at the value that a typed reference refers to.
   *
   * @param <V> the view's class
   * @param at the value that holds the reference; it may be {@code into} itself
   * @param slotOffset of the reference
   * @param into the flyweight to aim
   * @return {@code into}, or null, unmoved, if the reference is null
   * @throws IllegalArgumentException if {@code into} is of another arena
   * @throws IllegalStateException if the value may not live as long as {@code into}
   */
  public static <V extends ArenaView> V view(Flyweight at, int slotOffset, V into) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    aim(at, Place.block(reference), Place.byteOffset(reference), into);
    return into;
  }

  /**
   * {@return a view of a value that lies inline in another}
   *
   * @param <V> the view's class
   * @param at the value around it
   * @param slotOffset of the inline value
   * @param kind the kind of the inline value
   */
  public static <V extends ArenaView> V inline(Flyweight at, int slotOffset, ArenaKind<?, V> kind) {
    Flyweight.scopeOf(at);
    V view = Lifetimes.next(at, kind);
    view.aim(at.block, at.byteOffset + slotOffset);
    return view;
  }

  /**
   * Aims a flyweight at a value that lies inline in another.
   *
   * @param <V> the view's class
   * @param at the value around it
   * @param slotOffset of the inline value
   * @param into the flyweight to aim
   * @return {@code into}
   * @throws IllegalArgumentException if {@code into} is of another arena
   * @throws IllegalStateException if the value may not live as long as {@code into}
   */
  public static <V extends ArenaView> V inline(Flyweight at, int slotOffset, V into) {
    Flyweight.scopeOf(at);
    aim(at, at.block, at.byteOffset + slotOffset, into);
    return into;
  }

  /**
   * {@return a union's view of the value that a reference refers to, or null}
   *
   * @param <U> the union's view
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param kind the union
   */
  public static <U extends UnionView> U union(Flyweight at, int slotOffset, UnionKind<?, U> kind) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    U view = Lifetimes.next(at, kind);
    view.aim(reference);
    return view;
  }

  /**
   * Aims a union's flyweight at the value that a reference refers to.
   *
   * @param <U> the union's view
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param into the flyweight to aim
   * @return {@code into}, or null, unmoved, if the reference is null
   * @throws IllegalArgumentException if {@code into} is of another arena
   * @throws IllegalStateException if the value may not live as long as {@code into}
   */
  public static <U extends UnionView> U union(Flyweight at, int slotOffset, U into) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    if (Lifetimes.isOuter(into, at)) {
      Lifetimes.checkOutlived(
          into,
          Place.block(reference),
          Place.byteOffset(reference),
          ((UnionKind<?, ?>) into.kind).byteSizeOf(Place.tag(reference)));
    }
    into.aim(reference);
    return into;
  }

  /**
   * {@return the own view of the value that an open reference refers to, or null}
   *
   * @param <T> the interface
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param type the interface
   */
  public static <T> T open(Flyweight at, int slotOffset, Class<T> type) {
    long reference = Bytes.getLong(at, slotOffset);
    return reference == Place.NULL
        ? null
        : type.cast(OpenTags.INSTANCE.view(Lifetimes.readerOf(at), reference));
  }

  /**
   * {@return the slice that a value refers to, or null}
   *
   * @param <S> the slice's class
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length, from the flyweight's own byte offset
   * @param kind the kind of the slice
   */
  public static <S extends ArenaSlice> S slice(
      Flyweight at, int slotOffset, int lengthOffset, SliceKind<S> kind) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    S slice = Lifetimes.next(at, kind);
    slice.aim(Place.block(reference), Place.byteOffset(reference), Bytes.getInt(at, lengthOffset));
    return slice;
  }

  /**
   * Aims a slice that the caller holds at the elements that a value refers to.
   *
   * @param <S> the slice's class
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length, from the flyweight's own byte offset
   * @param into the slice to aim
   * @return {@code into}, or null, unmoved, if the reference is null
   * @throws IllegalArgumentException if {@code into} is of another arena
   * @throws IllegalStateException if the elements may not live as long as {@code into}
   */
  public static <S extends ArenaSlice> S slice(
      Flyweight at, int slotOffset, int lengthOffset, S into) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    int length = Bytes.getInt(at, lengthOffset);
    int block = Place.block(reference);
    int byteOffset = Place.byteOffset(reference);
    if (Lifetimes.isOuter(into, at)) {
      Lifetimes.checkOutlived(
          into, block, byteOffset, ((SliceKind<?>) into.kind).byteSizeOf(length));
    }
    into.aim(block, byteOffset, length);
    return into;
  }

  /**
   * {@return a slice on elements that lie inline in a value}
   *
   * @param <S> the slice's class
   * @param at the value around them
   * @param slotOffset of the first element
   * @param length in elements
   * @param kind the slice's kind
   */
  public static <S extends ArenaSlice> S inlineSlice(
      Flyweight at, int slotOffset, int length, SliceKind<S> kind) {
    Bytes.liveBlock(at);
    S slice = Lifetimes.readerOf(at).next(kind);
    slice.aim(at.block, at.byteOffset + slotOffset, length);
    return slice;
  }

  /**
   * Aims a slice that the caller holds at elements that lie inline in a value.
   *
   * @param <S> the slice's class
   * @param at the value around them
   * @param slotOffset of the first element
   * @param length in elements
   * @param into the slice to aim
   * @return {@code into}
   * @throws IllegalArgumentException if {@code into} is of another arena
   * @throws IllegalStateException if the elements may not live as long as {@code into}
   */
  public static <S extends ArenaSlice> S inlineSlice(
      Flyweight at, int slotOffset, int length, S into) {
    Bytes.liveBlock(at);
    int byteOffset = at.byteOffset + slotOffset;
    if (Lifetimes.isOuter(into, at)) {
      Lifetimes.checkOutlived(
          into, at.block, byteOffset, ((SliceKind<?>) into.kind).byteSizeOf(length));
    }
    into.aim(at.block, byteOffset, length);
    return into;
  }

  /**
   * {@return the Java object that a value refers to, or null}
   *
   * @param <T> its class
   * @param at the value that holds the index of the object
   * @param slotOffset of the index
   * @param type its class
   */
  public static <T> T onHeap(Flyweight at, int slotOffset, Class<T> type) {
    int index = Bytes.getInt(at, slotOffset);
    return index == 0 ? null : type.cast(at.scope.stack.onHeap.get(index));
  }

  private static void aim(Flyweight at, int block, int byteOffset, ArenaView into) {
    if (Lifetimes.isOuter(into, at)) {
      Lifetimes.checkOutlived(into, block, byteOffset, ((ArenaKind<?, ?>) into.kind).byteSize);
    }
    into.aim(block, byteOffset);
  }
}
