package io.github.lightarena.codegen;

import io.github.lightarena.internal.ArenaBlocks;
import java.util.function.Supplier;

/**
 * A class of slices: how large and how aligned its elements are. Not for users.
 *
 * @param <S> the class
 */
public class SliceKind<S extends ArenaSlice> extends FlyweightKind<S> {
  final int elementByteSize;
  final int elementByteAlignment;
  private final Referent element;

  /**
   * Makes the kind of slices whose elements are bytes and nothing else. There is one for each
   * class, in a static final field.
   *
   * @param type the class
   * @param constructor makes a slice that is aimed at nothing
   * @param elementByteSize in bytes
   * @param elementByteAlignment in bytes, a power of two
   */
  public SliceKind(
      Class<S> type,
      Supplier<? extends S> constructor,
      int elementByteSize,
      int elementByteAlignment) {
    this(type, constructor, Referent.bytes(elementByteSize, elementByteAlignment));
  }

  SliceKind(Class<S> type, Supplier<? extends S> constructor, Referent element) {
    super(type, constructor);
    this.elementByteSize = element.byteSize;
    this.elementByteAlignment = element.byteAlignment;
    this.element = element;
  }

  /** {@return what an element is, and where it refers to others} */
  final Referent element() {
    return element;
  }

  /**
   * {@return a new slice of the scope of an allocator}
   *
   * @param allocator an open allocator
   * @param length in elements
   * @param zeroed whether every byte is set to 0; otherwise they are what was there
   * @throws IllegalArgumentException if the length is negative or the slice larger than a block can
   *     be
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public final S allocate(ScopeHandle allocator, int length, boolean zeroed) {
    ArenaScope scope = allocator.scope();
    S slice = allocate(scope, length, zeroed);
    scope.show(Flyweight.placeUnder(slice));
    return slice;
  }

  /** A zeroed slice that its maker is to fill before anyone else sees it. */
  final S allocateToFill(ArenaScope scope, int length) {
    S slice = allocate(scope, length, true);
    scope.building = slice;
    return slice;
  }

  final S allocate(ArenaScope scope, int length, boolean zeroed) {
    int byteSize = byteSizeOf(length);
    long place = scope.reserve(byteSize, elementByteAlignment);
    S slice = scope.next(this);
    slice.aim(Place.block(place), Place.byteOffset(place), length);
    if (zeroed) {
      scope.stack.memory.zero(slice.block, slice.byteOffset, byteSize);
    }
    return slice;
  }

  /**
   * {@return a new zeroed slice over memory of its own, which never closes}
   *
   * @param length in elements
   * @throws IllegalArgumentException if the length is negative or the slice larger than a block can
   *     be
   */
  public final S detached(int length) {
    return allocate(DetachedScopes.forSlice(byteSizeOf(length)), length, false);
  }

  /**
   * {@return a new slice without bytes, which never closes: its elements are Java objects}
   *
   * @param length in elements
   */
  public final S detachedWithoutBytes(int length) {
    S slice = DetachedScopes.withoutBytes().create(this);
    slice.aim(1, 0, length);
    return slice;
  }

  int byteSizeOf(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("length=" + length + " is negative");
    }
    long byteSize = (long) length * elementByteSize;
    if (byteSize > ArenaBlocks.MAX_BLOCK_BYTE_SIZE) {
      throw new IllegalArgumentException(
          "length="
              + length
              + " elementByteSize="
              + elementByteSize
              + " byteSize="
              + byteSize
              + " maxByteSize="
              + ArenaBlocks.MAX_BLOCK_BYTE_SIZE);
    }
    return (int) byteSize;
  }

  /** A reference to a slice's elements from bytes of a scope; other memory is copied in first. */
  final long referenceTo(ArenaScope home, ArenaSlice slice) {
    ArenaScope scope = Flyweight.scopeOf(slice);
    if (slice.kind != this || scope.stack != home.stack && scope.stack.isDetached()) {
      home.checkMayAllocate();
      S copy = copyIn(home, slice);
      return Place.reference(Place.TYPED_TAG, Place.of(copy.block, copy.byteOffset));
    }
    Lifetimes.checkSameArena(home, slice);
    long place = Lifetimes.referable(home, slice, byteSizeOf(slice.length));
    return Place.reference(Place.TYPED_TAG, place);
  }

  /**
   * Copies the elements of a slice into a scope.
   *
   * @param scope where to
   * @param source a slice over other memory; of this kind, unless a subclass takes others
   * @return the copy
   */
  S copyIn(ArenaScope scope, ArenaSlice source) {
    if (source.kind != this) {
      throw new IllegalArgumentException(
          "slice=" + source.kind.name() + " is not a " + name() + "; make one of that class");
    }
    S copy = allocate(scope, source.length, false);
    ByteRanges.copy(source, 0, copy, 0, byteSizeOf(source.length));
    return copy;
  }
}
