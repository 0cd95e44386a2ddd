package io.github.lightarena.testkit;

/**
 * Code whose allocations are counted.
 *
 * @param <X> what it may throw: {@code RuntimeException} for a lambda that throws nothing checked
 */
@FunctionalInterface
public interface ThrowingRunnable<X extends Throwable> {
  /**
   * Runs the code once.
   *
   * @throws X as it likes; who counts passes it on
   */
  void run() throws X;
}
