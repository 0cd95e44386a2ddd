package io.github.lightarena.processor.escape;

/** Where an object itself comes from, whatever it holds: how long may it live? */
enum Origin {
  /** Made in this method, so it lives as long as the variables that refer to it. */
  FRESH,
  /** The caller's. */
  PARAMETER,
  /** Reached through a field, so it may live longer than any scope. */
  LONGER;

  Origin join(Origin other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
