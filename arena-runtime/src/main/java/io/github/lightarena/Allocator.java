package io.github.lightarena;

import io.github.lightarena.codegen.ArenaScope;

/**
 * An open scope of an arena: what is made with it is valid until it is closed.
 *
 * <pre>{@code
 * try (Allocator alloc = arena.allocator()) {
 *   Foo b = Bar.in(alloc).of(10);       // a value, in the arena
 *   FloatSlice samples = alloc.floats(n);
 *   b.speak();                          // fine
 * }                                     // every offset is back where it was; nothing was freed
 * b.speak();                            // would throw IllegalStateException
 * }</pre>
 *
 * <p>Allocation belongs to the thread that opened the scope; other threads may read what it made,
 * if they are handed it safely. Scopes nest, last in, first out: while an inner one is open, the
 * outer one does not allocate.
 */
public final class Allocator extends SliceAllocator implements AutoCloseable {
  private final MemoryArena arena;
  private final Uninitialized uninitialized = new Uninitialized();

  Allocator(MemoryArena arena) {
    super(true);
    this.arena = arena;
  }

  Allocator open(ArenaScope scope) {
    attach(scope);
    return this;
  }

  /** {@return whether the scope is open} */
  public boolean isOpen() {
    return scopeIsOpen();
  }

  /**
   * {@return an allocator for an inner scope}
   *
   * <p>It goes on where this one stands. Until it is closed, this one does not allocate, nor does
   * anything that was made with it.
   *
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread, or if too many are open
   */
  public Allocator nested() {
    return arena.nested(scope());
  }

  /**
   * Closes the scope: everything made with it is dead, and its bytes serve the next scope.
   *
   * <p>Constant time, but for the {@code @OnHeap} references that are nulled. Closing twice throws,
   * since a second close may have been meant for another scope.
   *
   * @throws IllegalStateException if the scope is closed already, a nested one is open, or another
   *     thread opened it; nothing has changed then
   */
  @Override
  public void close() {
    arena.close(scope());
  }

  /**
   * {@return a slice of references to values behind an interface, all null}
   *
   * @param <T> the interface
   * @param type the interface: one of the user's own
   * @param length in elements
   * @throws IllegalArgumentException if the type is not an interface, or one of {@code java.*}, or
   *     if the length is negative or too large for a block
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  @SuppressWarnings("unchecked") // a new slice has no element yet
  public <T> ReferenceSlice<T> references(Class<T> type, int length) {
    if (!type.isInterface() || type.getName().startsWith("java.")) {
      throw new IllegalArgumentException(
          "type="
              + type.getName()
              + (type.isInterface()
                  ? " belongs to the JDK: no value of an arena is made for it; keep such objects on"
                      + " the Java heap with an @OnHeap component"
                  : " is not an interface; references are read through an interface"));
    }
    return (ReferenceSlice<T>) ReferenceSlice.OPEN.allocate(this, length, true);
  }

  /**
   * {@return what makes slices whose elements are whatever was there, for those who fill them
   * anyway}
   *
   * @throws IllegalStateException if the scope was closed
   */
  public SliceAllocator uninitialized() {
    return uninitialized.of(scope());
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public BooleanSlice copyOf(boolean[] values) {
    BooleanSlice slice = BooleanSlice.KIND.allocate(this, values.length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public ByteSlice copyOf(byte[] values) {
    ByteSlice slice = ByteSlice.KIND.allocate(this, values.length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public ShortSlice copyOf(short[] values) {
    ShortSlice slice = ShortSlice.KIND.allocate(this, values.length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public CharSlice copyOf(char[] values) {
    CharSlice slice = CharSlice.KIND.allocate(this, values.length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public IntSlice copyOf(int[] values) {
    IntSlice slice = IntSlice.KIND.allocate(this, values.length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public LongSlice copyOf(long[] values) {
    LongSlice slice = LongSlice.KIND.allocate(this, values.length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public FloatSlice copyOf(float[] values) {
    FloatSlice slice = FloatSlice.KIND.allocate(this, values.length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public DoubleSlice copyOf(double[] values) {
    DoubleSlice slice = DoubleSlice.KIND.allocate(this, values.length, false);
    slice.copyFrom(values);
    return slice;
  }

  /** The same scope, seen by those who fill what they allocate. */
  private static final class Uninitialized extends SliceAllocator {
    Uninitialized() {
      super(false);
    }

    Uninitialized of(ArenaScope scope) {
      attach(scope);
      return this;
    }
  }
}
