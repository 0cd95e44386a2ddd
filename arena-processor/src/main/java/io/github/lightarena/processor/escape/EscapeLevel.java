package io.github.lightarena.processor.escape;

import java.util.Locale;
import java.util.Optional;

/** What {@code -Aarena.escape} says is done about a value that escapes. */
enum EscapeLevel {
  /** What is certain is an error, what is likely a warning: the default. */
  ERROR,
  /** Everything is a warning. */
  WARN,
  /** Nothing is checked. */
  OFF;

  /** The level that a user names in lower case; empty if there is none of that name. */
  static Optional<EscapeLevel> of(String name) {
    for (EscapeLevel level : values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
