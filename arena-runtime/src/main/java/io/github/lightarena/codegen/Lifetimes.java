package io.github.lightarena.codegen;

/**
 * Which scope bytes belong to, and who may show or refer to them: nothing may outlive its bytes.
 *
 * <p>A flyweight shows bytes of its own scope or of one around it, and the references in those
 * bytes lead to the same scope or further out. So what is read through a flyweight lives at least
 * as long as the flyweight does.
 */
final class Lifetimes {
  private Lifetimes() {}

  /**
   * The scope that hands out what is read through a flyweight: the innermost one. A thread that did
   * not open it knows nothing of nested scopes: there it is the flyweight's own, so that what is
   * read lives as long as what it was read from.
   */
  static ArenaScope readerOf(Flyweight at) {
    ArenaScope scope = at.scope;
    return Thread.currentThread() == scope.owner ? scope.stack.top : scope;
  }

  /** A flyweight for what is read through another, live and yet to be aimed. */
  static <F extends Flyweight> F next(Flyweight at, FlyweightKind<F> kind) {
    ArenaScope scope = at.scope;
    return Thread.currentThread() == scope.owner
        ? scope.stack.top.pooled(kind)
        : scope.create(kind);
  }

  /**
   * The scope that the bytes under a flyweight belong to: the flyweight's own, or one around it.
   * The outermost scope has none around it, which spares most programs the search.
   */
  static ArenaScope homeOf(Flyweight at) {
    ArenaScope scope = Flyweight.scopeOf(at);
    return scope.depth == 0 ? scope : scope.stack.homeOf(at.block, at.byteOffset);
  }

  /**
   * Whether a flyweight may live longer than the one that it is aimed from, so that it has to be
   * checked with {@link #checkOutlived}.
   *
   * @throws IllegalArgumentException if they are of different arenas
   * @throws IllegalStateException if the scope of the first was closed
   */
  static boolean isOuter(Flyweight into, Flyweight at) {
    ArenaScope scope = Flyweight.scopeOf(Arguments.notNull(into, "into"));
    if (at.scope.stack != scope.stack) {
      throw new IllegalArgumentException(
          "into="
              + into.kind.name()
              + " is of another arena than the "
              + at.kind.name()
              + " that it is to be aimed from; make the flyweight in the same arena");
    }
    return scope.depth < at.scope.depth;
  }

  /** Refuses to aim a flyweight at bytes that die before it; no bytes, no danger. */
  static void checkOutlived(Flyweight into, int block, int byteOffset, int byteSize) {
    ArenaScope scope = into.scope;
    int depth = byteSize == 0 ? 0 : scope.stack.homeOf(block, byteOffset).depth;
    if (depth > scope.depth) {
      throw new IllegalStateException(
          "into="
              + into.kind.name()
              + " would outlive the value that it is to be aimed at: flyweightDepth="
              + scope.depth
              + " valueDepth="
              + depth
              + "; make the flyweight with the allocator of the nested scope");
    }
  }

  static void checkSameArena(ArenaScope home, Flyweight value) {
    if (value.scope.stack != home.stack) {
      throw new IllegalArgumentException(
          "value="
              + value.kind.name()
              + " is of another arena; pass a copy, made with copyTo(alloc) of an allocator of this arena, or"
              + " its toRecord()");
    }
  }

  /**
   * The place that a reference from bytes of a scope to a value may hold. What has no bytes has
   * none of its own: it is said to lie in the first block, which stays, whatever becomes of the
   * scope and the block in which it was made.
   *
   * @throws IllegalStateException if the value dies before the reference
   */
  static long referable(ArenaScope home, Flyweight value, int byteSize) {
    if (byteSize == 0) {
      return home.stack.placeWithoutBytes();
    }
    checkOutlives(home, value, byteSize);
    return Place.of(value.block, value.byteOffset);
  }

  /** Refuses a reference from bytes of a scope to bytes that die before; no bytes, no danger. */
  static void checkOutlives(ArenaScope home, Flyweight value, int byteSize) {
    if (byteSize == 0 || home == home.stack.top) {
      return;
    }
    int depth = home.stack.homeOf(value.block, value.byteOffset).depth;
    if (depth > home.depth) {
      throw new IllegalStateException(
          "value="
              + value.kind.name()
              + " would be outlived by the reference to it: valueDepth="
              + depth
              + " referenceDepth="
              + home.depth
              + "; make the value with the outer allocator, before nested() is called");
    }
  }
}
