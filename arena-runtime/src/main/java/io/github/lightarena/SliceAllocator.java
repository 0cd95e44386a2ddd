package io.github.lightarena;

import io.github.lightarena.codegen.ScopeHandle;

/**
 * Makes slices of the eight primitive types in the scope of an allocator: an {@link Allocator}
 * zeroed ones, {@link Allocator#uninitialized()} ones whose elements are whatever was there.
 */
public abstract class SliceAllocator extends ScopeHandle {
  private final boolean zeroed;

  SliceAllocator(boolean zeroed) {
    this.zeroed = zeroed;
  }

  /**
   * {@return a slice of {@code boolean} values}
   *
   * @param length in elements
   * @throws IllegalArgumentException if the length is negative or too large for a block
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public final BooleanSlice booleans(int length) {
    return BooleanSlice.KIND.allocate(this, length, zeroed);
  }

  /**
   * {@return a slice of {@code byte} values}
   *
   * @param length in elements
   * @throws IllegalArgumentException if the length is negative or too large for a block
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public final ByteSlice bytes(int length) {
    return ByteSlice.KIND.allocate(this, length, zeroed);
  }

  /**
   * {@return a slice of {@code short} values}
   *
   * @param length in elements
   * @throws IllegalArgumentException if the length is negative or too large for a block
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public final ShortSlice shorts(int length) {
    return ShortSlice.KIND.allocate(this, length, zeroed);
  }

  /**
   * {@return a slice of {@code char} values}
   *
   * @param length in elements
   * @throws IllegalArgumentException if the length is negative or too large for a block
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public final CharSlice chars(int length) {
    return CharSlice.KIND.allocate(this, length, zeroed);
  }

  /**
   * {@return a slice of {@code int} values}
   *
   * @param length in elements
   * @throws IllegalArgumentException if the length is negative or too large for a block
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public final IntSlice ints(int length) {
    return IntSlice.KIND.allocate(this, length, zeroed);
  }

  /**
   * {@return a slice of {@code long} values}
   *
   * @param length in elements
   * @throws IllegalArgumentException if the length is negative or too large for a block
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public final LongSlice longs(int length) {
    return LongSlice.KIND.allocate(this, length, zeroed);
  }

  /**
   * {@return a slice of {@code float} values}
   *
   * @param length in elements
   * @throws IllegalArgumentException if the length is negative or too large for a block
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public final FloatSlice floats(int length) {
    return FloatSlice.KIND.allocate(this, length, zeroed);
  }

  /**
   * {@return a slice of {@code double} values}
   *
   * @param length in elements
   * @throws IllegalArgumentException if the length is negative or too large for a block
   * @throws ArenaOutOfMemoryException if the arena cannot have a further block
   * @throws IllegalStateException if the scope is closed, not the innermost one, or of another
   *     thread
   */
  public final DoubleSlice doubles(int length) {
    return DoubleSlice.KIND.allocate(this, length, zeroed);
  }
}
