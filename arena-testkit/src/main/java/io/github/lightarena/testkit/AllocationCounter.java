package io.github.lightarena.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** The JVM's own count of the bytes that the current thread has allocated on the Java heap. */
final class AllocationCounter {
  private static final ThreadMXBean BEAN = bean();

  private AllocationCounter() {}

  private static ThreadMXBean bean() {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean ? bean : null;
  }

  /** Why the current thread's bytes cannot be counted, or null if they can. */
  static String whyNot() {
    if (BEAN == null) {
      return "it has no com.sun.management.ThreadMXBean";
    }
    if (!BEAN.isThreadAllocatedMemorySupported()) {
      return "its isThreadAllocatedMemorySupported() says no";
    }
    if (!BEAN.isThreadAllocatedMemoryEnabled()) {
      return "counting is switched off: call setThreadAllocatedMemoryEnabled(true) of its"
          + " com.sun.management.ThreadMXBean";
    }
    return currentOrMinusOne() < 0
        ? "it does not count for this thread, which may be a virtual one: thread="
            + Thread.currentThread()
        : null;
  }

  private static long currentOrMinusOne() {
    try {
      return BEAN.getCurrentThreadAllocatedBytes();
    } catch (UnsupportedOperationException e) {
      return -1;
    }
  }

  /**
   * Checks that the bytes can be counted, and that counting them adds none.
   *
   * @throws UnsupportedOperationException if not
   */
  static void check() {
    String reason = whyNot();
    if (reason == null) {
      current();
      long before = current();
      long own = current() - before;
      reason = own == 0 ? null : "counting itself allocates: ownBytes=" + own;
    }
    if (reason != null) {
      throw new UnsupportedOperationException(
          "this JVM cannot count allocated bytes: " + reason + "; vm=" + vm());
    }
  }

  private static String vm() {
    return System.getProperty("java.vm.name") + ' ' + System.getProperty("java.vm.version");
  }

  /** {@return the bytes so far} The call itself allocates nothing; {@link #check} makes sure. */
  static long current() {
    return BEAN.getCurrentThreadAllocatedBytes();
  }
}
