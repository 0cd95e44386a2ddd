package io.github.lightarena.codegen;

/**
 * The base of every slice builder: it makes a slice whose length is not known at first. Not for
 * users, who use its subclasses.
 *
 * <p>The elements lie in the arena from the start. Where nothing else was allocated since, they
 * grow in place, else into a place of twice the size; the bytes left behind are free again when the
 * scope closes.
 */
public abstract class ArenaSliceBuilder extends Flyweight {
  private static final int FIRST_CAPACITY = 16;
  private static final int BUILT = -1;

  private final SliceKind<?> sliceKind;
  private final int elementByteSize;
  private int length;

  /** In elements; {@link #BUILT} after {@code build()}. */
  private int capacity;

  /**
   * Makes a builder of no scope.
   *
   * @param kind its kind
   * @param sliceKind the kind of the slice that it builds
   */
  protected ArenaSliceBuilder(FlyweightKind<?> kind, SliceKind<?> sliceKind) {
    super(kind);
    this.sliceKind = sliceKind;
    this.elementByteSize = sliceKind.elementByteSize;
  }

  final void start() {
    length = 0;
    capacity = 0;
    aim(0, 0);
  }

  /** {@return how many elements were added} */
  public final int length() {
    Flyweight.scopeOf(this);
    return length;
  }

  /**
   * Makes room for one element; {@link #added} counts it once its bytes are written.
   *
   * @return where it goes, in bytes from the start of the builder's elements
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread, or if the slice was built
   */
  protected final int room() {
    ArenaScope scope = Flyweight.scopeOf(this);
    scope.checkMayAllocate();
    if (length >= capacity) {
      grow(scope);
    }
    return length * elementByteSize;
  }

  /**
   * {@return the scope that the elements belong to}
   *
   * @throws IllegalStateException if the scope was closed
   */
  protected final ArenaScope home() {
    return Flyweight.scopeOf(this);
  }

  /** Counts the element for which {@link #room} made room. */
  protected final void added() {
    length++;
  }

  /**
   * Stores a reference as the next element. The room for it is asked for again where copying the
   * value in has run the caller's code, which may have added to this builder.
   *
   * @param union the union
   * @param value a record or a view of this arena, or null
   */
  protected final void addReference(UnionKind<?, ?> union, Object value) {
    room();
    long mark = scope.mark();
    long onHeapMark = scope.onHeapMark();
    try {
      long reference = value == null ? Place.NULL : Targets.to(scope, union, value);
      Bytes.putLong(this, room(), reference);
    } catch (Throwable failure) {
      scope.rollBack(mark, onHeapMark);
      throw failure;
    }
    scope.showSince(mark);
    added();
  }

  /**
   * Stores a reference to a value that has just been placed as the next element. {@link #room} was
   * asked before, so that nothing is placed for a builder that takes no more.
   *
   * @param tag of the reference, from 1
   * @param place of the value
   */
  protected final void addPlaced(int tag, long place) {
    Bytes.putLong(this, room(), Place.reference(tag, place));
    scope.show(place);
    added();
  }

  /**
   * {@return the slice of what was added; the builder is of no more use}
   *
   * @param <S> the slice's class
   * @param kind its kind
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread, or if the slice was built
   */
  protected final <S extends ArenaSlice> S build(SliceKind<S> kind) {
    ArenaScope home = Flyweight.scopeOf(this);
    checkNotBuilt();
    home.checkMayAllocate();
    if (length == 0) {
      S empty = kind.allocate(home, 0, false);
      capacity = BUILT;
      return empty;
    }
    S slice = home.next(kind); // first: it may not be had, and the builder has to stay whole then
    extend(home, capacity * elementByteSize, length * elementByteSize);
    slice.aim(block, byteOffset, length);
    capacity = BUILT;
    return slice;
  }

  private void checkNotBuilt() {
    if (capacity == BUILT) {
      throw new IllegalStateException(
          kind.name() + " has built its slice; begin another with sliceBuilder()");
    }
  }

  private boolean extend(ArenaScope home, int oldByteSize, int byteSize) {
    return Marks.extend(home, block, byteOffset + oldByteSize, (long) byteOffset + byteSize);
  }

  private void grow(ArenaScope home) {
    checkNotBuilt();
    int newCapacity = (int) Math.min(Integer.MAX_VALUE, Math.max(FIRST_CAPACITY, capacity * 2L));
    int byteSize = sliceKind.byteSizeOf(newCapacity);
    int oldByteSize = capacity * elementByteSize;
    long mark = home.mark();
    if (capacity == 0 || !extend(home, oldByteSize, byteSize)) {
      long place = home.reserve(byteSize, sliceKind.elementByteAlignment);
      if (capacity > 0) {
        home.stack.memory.copy(
            block, byteOffset, Place.block(place), Place.byteOffset(place), oldByteSize);
      }
      aim(Place.block(place), Place.byteOffset(place));
    }
    capacity = newCapacity;
    home.showSince(mark);
  }
}
