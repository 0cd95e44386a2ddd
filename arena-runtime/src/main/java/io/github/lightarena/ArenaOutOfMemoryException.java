package io.github.lightarena;

/**
 * Thrown when an arena cannot have a further block: its limit is reached, it has as many blocks as
 * it can number, or the JVM has no memory for one.
 *
 * <p>Values, and bytes in use, are as they were before the request, and the next allocation that
 * fits succeeds. Blocks that no scope used may have been let go, to make room.
 */
public final class ArenaOutOfMemoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ArenaOutOfMemoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
