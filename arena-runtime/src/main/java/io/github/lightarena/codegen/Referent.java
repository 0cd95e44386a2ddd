package io.github.lightarena.codegen;

import java.util.function.Supplier;

/**
 * What a reference leads to: how large and aligned one element is, and what it refers to in turn. A
 * reference to a value leads to one element, one to a slice to as many as the slice is long.
 */
final class Referent {
  /** In bytes. */
  final int byteSize;

  /** In bytes, a power of two. */
  final int byteAlignment;

  private final Supplier<ReferenceMap> source;
  private volatile ReferenceMap references;

  /**
   * Describes elements.
   *
   * @param references is asked once, when an element is first followed: kinds may refer to each
   *     other in circles, and could not all be initialized before one another
   */
  Referent(int byteSize, int byteAlignment, Supplier<ReferenceMap> references) {
    this.byteSize = byteSize;
    this.byteAlignment = byteAlignment;
    this.source = references;
  }

  /** Describes elements whose bytes say all. */
  static Referent bytes(int byteSize, int byteAlignment) {
    return new Referent(byteSize, byteAlignment, () -> ReferenceMap.EMPTY);
  }

  /** {@return where an element refers to others} */
  ReferenceMap references() {
    ReferenceMap known = references;
    if (known == null) {
      known = source.get();
      references = known;
    }
    return known;
  }
}
