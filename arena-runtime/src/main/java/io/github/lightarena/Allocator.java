package io.github.lightarena;

import io.github.lightarena.codegen.ArenaScope;
import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Copies;

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
  private final UninitializedAllocator uninitialized = new UninitializedAllocator();

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
    InterfaceType.check(type);
    return (ReferenceSlice<T>) ReferenceSlice.OPEN.allocate(this, length, true);
  }

  /**
   * {@return a deep copy, in this scope, of a value that is held by an interface} Whoever holds a
   * generated view calls {@code view.copyTo(alloc)} instead.
   *
   * <p>A view, of any arena, is copied with everything that it refers to: what is shared is copied
   * once, circles stay circles. The copy is of the view's class: of a union's view it is the
   * union's view. A record is copied in, and the answer is a view of it.
   *
   * @param <T> the interface
   * @param type the interface
   * @param value a view of any arena, or a record with {@code @ArenaValue}
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the type is not an interface, if the value is neither a
   *     view nor an annotated record, or if the copy, which is a view, would lack the interface, as
   *     it does a private one of the record's; nothing was copied then
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block; it is as before
   * @throws IllegalStateException if the value's scope was closed, or if this scope is closed, not
   *     the innermost one, or of another thread
   */
  public <T> T copyOf(Class<T> type, T value) {
    InterfaceType.check(type);
    return Copies.ofAny(type, value, this);
  }

  /**
   * Lets a value outlive this scope: when it closes, the value moves into the scope around, with
   * everything that it refers to and that would die with this one, and {@code into} shows it.
   *
   * <pre>{@code
   * AnyShape best = AnyShape.in(alloc).flyweight();   // of the outer scope, aimed at nothing yet
   * for (...) {
   *   try (Allocator inner = alloc.nested()) {
   *     ...
   *     if (isBetter) inner.promote(candidate, best);
   *   }                                               // now best shows what candidate showed
   * }
   * }</pre>
   *
   * <p>Until the close {@code into} shows what it showed. Of several values for the same {@code
   * into} the last one counts; others cost nothing. Each close that promotes takes bytes of the
   * outer scope. If the arena cannot have them, {@code close()} throws {@link
   * ArenaOutOfMemoryException}: this scope is closed all the same, and {@code into} shows what it
   * showed. While it closes, the bytes lie on the Java heap; the blocks for that are kept for the
   * next promotion as far as {@code maxByteSize} allows, and {@code stats()} counts them.
   *
   * @param <V> the view's class
   * @param value a view of this arena; where it points now is what counts
   * @param into a view of the scope around this one, such as {@code flyweight()} makes
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if one of them is of another arena
   * @throws IllegalStateException if {@code into} is not of the scope around, if a scope was
   *     closed, if this one is not the innermost one, or of another thread
   */
  public <V extends ArenaView> void promote(V value, V into) {
    Copies.promote(this, value, into);
  }

  /**
   * Lets the elements of a slice outlive this scope, as {@link #promote(ArenaView, ArenaView)} does
   * with a value.
   *
   * @param <S> the slice's class
   * @param value a slice of this arena
   * @param into a slice of the scope around this one, such as {@code floats(0)} makes
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if one of them is of another arena
   * @throws IllegalStateException if {@code into} is not of the scope around, if a scope was
   *     closed, if this one is not the innermost one, or of another thread
   */
  public <S extends ArenaSlice> void promote(S value, S into) {
    Copies.promote(this, value, into);
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
   * @throws NullPointerException if the array is null
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public BooleanSlice copyOf(boolean[] values) {
    BooleanSlice slice =
        BooleanSlice.KIND.allocate(this, Arguments.notNull(values, "values").length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws NullPointerException if the array is null
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public ByteSlice copyOf(byte[] values) {
    ByteSlice slice =
        ByteSlice.KIND.allocate(this, Arguments.notNull(values, "values").length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws NullPointerException if the array is null
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public ShortSlice copyOf(short[] values) {
    ShortSlice slice =
        ShortSlice.KIND.allocate(this, Arguments.notNull(values, "values").length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws NullPointerException if the array is null
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public CharSlice copyOf(char[] values) {
    CharSlice slice =
        CharSlice.KIND.allocate(this, Arguments.notNull(values, "values").length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws NullPointerException if the array is null
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public IntSlice copyOf(int[] values) {
    IntSlice slice =
        IntSlice.KIND.allocate(this, Arguments.notNull(values, "values").length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws NullPointerException if the array is null
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public LongSlice copyOf(long[] values) {
    LongSlice slice =
        LongSlice.KIND.allocate(this, Arguments.notNull(values, "values").length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws NullPointerException if the array is null
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public FloatSlice copyOf(float[] values) {
    FloatSlice slice =
        FloatSlice.KIND.allocate(this, Arguments.notNull(values, "values").length, false);
    slice.copyFrom(values);
    return slice;
  }

  /**
   * {@return a slice of these values}
   *
   * @param values to be copied
   * @throws NullPointerException if the array is null
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public DoubleSlice copyOf(double[] values) {
    DoubleSlice slice =
        DoubleSlice.KIND.allocate(this, Arguments.notNull(values, "values").length, false);
    slice.copyFrom(values);
    return slice;
  }
}
