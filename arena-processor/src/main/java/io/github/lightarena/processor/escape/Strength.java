package io.github.lightarena.processor.escape;

/** How sure it is that a value belongs to a scope. Ordered: the later, the surer. */
enum Strength {
  /** It may be any object of the caller's: never reported, but a method's summary needs it. */
  POSSIBLE,
  /** It looks so, and could be a copy or a slice outside of arenas: a warning. */
  LIKELY,
  /** It comes from an allocator: an error. */
  CERTAIN;

  Strength atMost(Strength other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Strength atLeast(Strength other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
