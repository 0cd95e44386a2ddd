package io.github.lightarena.codegen;

/**
 * A window on bytes of an arena: the base of views, slices, cursors and iterators. Not for users.
 *
 * <p>A flyweight holds where it is as three ints, and the scope whose end is its end. It keeps no
 * reference to the bytes themselves, so that aiming it elsewhere stores ints alone: a reference
 * stored into an old object would run the garbage collector's barrier.
 *
 * <pre>
 *   scope.blocks[block] ──► byte[] ┌──────────────┬───────────────┐
 *                                  │ ...          │ value, slots  │
 *                                  └──────────────┴───────────────┘
 *                                                 ▲ byteOffset, in bytes from the start of the block
 * </pre>
 *
 * <p>It is live while {@code epoch == scope.epoch}: closing a scope raises the scope's epoch, and
 * every access compares the two.
 */
public abstract class Flyweight {
  /** The epoch of what a cursor shows before its first element: no scope has it. */
  static final int BEFORE_FIRST = 0;

  final FlyweightKind<?> kind;

  /** The scope that handed this out: the innermost one that was open then. */
  ArenaScope scope;

  int epoch;

  /** The block's number, from 1; 0 while this is aimed at nothing. */
  int block;

  /** In bytes, from the start of the block. */
  int byteOffset;

  /**
   * Makes a flyweight that is aimed at nothing.
   *
   * @param kind the kind of this class
   */
  protected Flyweight(FlyweightKind<?> kind) {
    this.kind = kind;
  }

  /** Gives a new flyweight its scope; those that own others pass it on. */
  void attach(ArenaScope home) {
    scope = home;
  }

  /** Aims a flyweight of an open scope: ints alone are stored. */
  void aim(int block, int byteOffset) {
    this.block = block;
    this.byteOffset = byteOffset;
  }

  /** {@return where the bytes begin that a flyweight shows} */
  static long placeUnder(Flyweight flyweight) {
    return Place.of(flyweight.block, flyweight.byteOffset);
  }

  void aimAtNothing() {
    block = 0;
  }

  boolean isAimed() {
    return block != 0;
  }

  /**
   * {@return the scope of a flyweight that is live}
   *
   * @throws IllegalStateException if its scope was closed
   */
  static ArenaScope scopeOf(Flyweight flyweight) {
    ArenaScope scope = flyweight.scope;
    if (flyweight.epoch != scope.epoch) {
      throw dead(flyweight);
    }
    return scope;
  }

  /** {@return the exception for a flyweight that is not live} */
  static IllegalStateException dead(Flyweight flyweight) {
    return flyweight.epoch == BEFORE_FIRST
        ? new IllegalStateException(
            flyweight.kind.name() + " stands before the first element; call next()")
        : Closed.flyweight(flyweight);
  }

  static boolean isLive(Flyweight flyweight) {
    return flyweight.epoch == flyweight.scope.epoch;
  }
}
