package io.github.lightarena.it.model;

/** The arena did not do what the model says. */
final class Failure extends AssertionError {
  private static final long serialVersionUID = 1;

  Failure(String message, Throwable cause) {
    super(message, cause);
  }

  static void unless(boolean condition, String format, Object... values) {
    if (!condition) {
      throw new Failure(String.format(format, values), null);
    }
  }
}
