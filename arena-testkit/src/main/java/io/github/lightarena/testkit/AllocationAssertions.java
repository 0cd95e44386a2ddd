package io.github.lightarena.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Assertions about the bytes that code allocates on the Java heap, for tests with any framework.
 *
 * <pre>{@code
 * @Test
 * void aScopeMakesNoGarbage() {
 *   MemoryArena arena = MemoryArena.builder().strict(false).build();
 *   assertNoAllocation(
 *       () -> {
 *         try (Allocator alloc = arena.allocator()) {
 *           Circle.in(alloc).of(2.0).area();
 *         }
 *       });
 * }
 * }</pre>
 *
 * <p>What is counted is the JVM's own count for the thread that calls the assertion ({@code
 * com.sun.management.ThreadMXBean}): every object, exactly; what other threads allocate is not in
 * it. Nothing is taken off the count.
 *
 * <p><b>Why one batch of 0 bytes is enough.</b> The count never falls, so a batch in which it did
 * not move is a row of runs none of which allocated anything. Code that allocates in every run
 * shows in every batch, so trying again cannot hide it. What it does forgive is what happens once:
 * a class loaded, a call site linked, a pool that grows. What it cannot see is an allocation that
 * is rarer than a batch is long, or one that the JIT compiler's escape analysis removes: let such
 * tests run under {@code -Xint} as well, where nothing is removed.
 */
public final class AllocationAssertions {
  private AllocationAssertions() {}

  /**
   * Asserts that code allocates nothing on the Java heap once it is warm, with {@link
   * CountingOptions#DEFAULT}.
   *
   * @param <X> what the code may throw
   * @param action the code
   * @throws X what the code throws
   * @throws AssertionError if every batch of runs allocated something
   * @throws UnsupportedOperationException if the JVM cannot count
   */
  public static <X extends Throwable> void assertNoAllocation(ThrowingRunnable<X> action) throws X {
    assertNoAllocation(CountingOptions.DEFAULT, action);
  }

  /**
   * Asserts that code allocates nothing on the Java heap once it is warm.
   *
   * @param <X> what the code may throw
   * @param options how often it is run
   * @param action the code
   * @throws X what the code throws
   * @throws AssertionError if every batch of runs allocated something
   * @throws UnsupportedOperationException if the JVM cannot count
   */
  public static <X extends Throwable> void assertNoAllocation(
      CountingOptions options, ThrowingRunnable<X> action) throws X {
    AllocationCounter.check();
    run(options.warmUpRuns(), action);
    long least = Long.MAX_VALUE;
    for (int batch = 0; batch < options.batches(); batch++) {
      long before = AllocationCounter.current();
      run(options.runs(), action);
      long bytes = AllocationCounter.current() - before;
      if (bytes == 0) {
        return;
      }
      least = Math.min(least, bytes);
    }
    throw new AssertionError(describe(options, least));
  }

  /**
   * {@return the bytes that one run of the code allocates on the Java heap, as it is: not warmed
   * up}
   *
   * @param <X> what the code may throw
   * @param action the code
   * @throws X what the code throws
   * @throws UnsupportedOperationException if the JVM cannot count
   */
  public static <X extends Throwable> long countAllocatedBytes(ThrowingRunnable<X> action)
      throws X {
    AllocationCounter.check();
    long before = AllocationCounter.current();
    action.run();
    return AllocationCounter.current() - before;
  }

  /** {@return whether the bytes that the current thread allocates can be counted} */
  public static boolean canCount() {
    return AllocationCounter.whyNot() == null;
  }

  private static <X extends Throwable> void run(int times, ThrowingRunnable<X> action) throws X {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }

  private static String describe(CountingOptions options, long least) {
    BigDecimal bytesPerRun =
        BigDecimal.valueOf(least)
            .divide(BigDecimal.valueOf(options.runs()), 3, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return "the code allocates on the Java heap: bytesPerRun="
        + bytesPerRun.toPlainString()
        + " bytes="
        + least
        + " runs="
        + options.runs()
        + " (the least of batches="
        + options.batches()
        + ", after warmUpRuns="
        + options.warmUpRuns()
        + "). Often it is one of what docs/how-do-i.md lists under 'find what makes garbage'."
        + " To find what: run it in a loop under a flight recording"
        + " (-XX:StartFlightRecording:settings=profile,filename=a.jfr) and print it with"
        + " `jfr print --events jdk.ObjectAllocationSample a.jfr`; narrow it down with"
        + " countAllocatedBytes() on parts of it, under -Xint, where the JIT compiler removes none";
  }
}
