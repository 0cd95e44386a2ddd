package io.github.lightarena.testkit;

import static io.github.lightarena.testkit.AllocationAssertions.assertNoAllocation;
import static io.github.lightarena.testkit.AllocationAssertions.countAllocatedBytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The faults are planted: each object escapes through a static field, so that C2 cannot drop it.
 */
@Tag("allocation")
class AllocationAssertionsTest {
  private static final int SAMPLES = 512;

  private record Point(int x, double y) {}

  private static Object escaped;
  private static int sum;

  private final List<String> list = new ArrayList<>(List.of("a", "b", "c"));
  private int next = 1_000;

  private void box() {
    escaped = Integer.valueOf(next++);
  }

  private void makeRecord() {
    escaped = new Point(next++, 2.0);
  }

  private void iterate() {
    escaped = list.iterator();
  }

  @Test
  void aBoxIsReported() {
    assertReported(this::box, () -> Integer.valueOf(next++));
  }

  @Test
  void aRecordIsReported() {
    assertReported(this::makeRecord, () -> new Point(next++, 2.0));
  }

  @Test
  void anIteratorIsReported() {
    assertReported(this::iterate, list::iterator);
  }

  @Test
  void theErrorNamesTheEntryThatListsTheUsualCauses() throws IOException {
    AssertionError error =
        assertThrows(AssertionError.class, () -> assertNoAllocation(this::iterate));
    assertTrue(
        error.getMessage().contains(" docs/how-do-i.md lists under 'find what makes garbage'."),
        error.getMessage());
    String page = Files.readString(Path.of("../docs/how-do-i.md"));
    assertTrue(page.contains("\n## ... find what makes garbage?\n"));
  }

  /** The size is found in another way: by keeping many, and asking the JVM's bean ourselves. */
  private static void assertReported(
      ThrowingRunnable<RuntimeException> action, Supplier<Object> same) {
    long size = sizeOf(same);
    assertTrue(size >= 12 && size <= 64, "size=" + size);
    AssertionError error = assertThrows(AssertionError.class, () -> assertNoAllocation(action));
    assertTrue(error.getMessage().contains(" bytesPerRun=" + size + " "), error.getMessage());
    assertTrue(
        error.getMessage().contains(" bytes=" + size * 1_000 + " runs=1000 "), error.getMessage());
    assertTrue(error.getMessage().contains("jdk.ObjectAllocationSample"), error.getMessage());
    assertEquals(size, countAllocatedBytes(action));
  }

  private static long sizeOf(Supplier<Object> supplier) {
    ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Object[] kept = new Object[SAMPLES];
    long least = Long.MAX_VALUE;
    for (int batch = 0; batch < 10; batch++) {
      long before = bean.getThreadAllocatedBytes(Thread.currentThread().getId());
      for (int i = 0; i < SAMPLES; i++) {
        kept[i] = supplier.get();
      }
      least =
          Math.min(least, bean.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
    }
    escaped = kept;
    assertEquals(0, least % SAMPLES, "least=" + least);
    return least / SAMPLES;
  }

  @Test
  void codeThatAllocatesNothingPasses() {
    int[] numbers = {1, 2, 3};
    assertNoAllocation(
        () -> {
          for (int number : numbers) {
            sum += number;
          }
        });
  }

  @Test
  void anAllocationInEveryTenthRunIsReportedAsAFraction() {
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () ->
                assertNoAllocation(
                    () -> {
                      if (next++ % 10 == 0) {
                        escaped = new byte[0];
                      }
                    }));
    assertTrue(error.getMessage().contains(" bytesPerRun=1.6 "), error.getMessage());
  }

  @Test
  void whatHappensOnceIsForgiven() {
    boolean[] done = {false};
    assertNoAllocation(
        CountingOptions.DEFAULT.withWarmUpRuns(0),
        () -> {
          if (!done[0]) {
            done[0] = true;
            escaped = new byte[1_000];
          }
        });
    assertTrue(done[0]);
  }

  @Test
  void whatHappensOnceIsReportedIfThereIsOneBatch() {
    boolean[] done = {false};
    CountingOptions once = new CountingOptions(0, 10, 1);
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () ->
                assertNoAllocation(
                    once,
                    () -> {
                      if (!done[0]) {
                        done[0] = true;
                        escaped = new byte[1_000];
                      }
                    }));
    assertTrue(error.getMessage().contains(" runs=10 "), error.getMessage());
  }

  @Test
  void theCodeRunsAsOftenAsTheOptionsSay() {
    int before = next;
    assertNoAllocation(new CountingOptions(7, 11, 100), () -> next++);
    int counted = next - before - 7;
    assertTrue(counted >= 11 && counted % 11 == 0, "counted=" + counted);
  }

  @Test
  void oneRunIsCountedAsItIs() {
    countAllocatedBytes(() -> escaped = new byte[0]);
    long empty = countAllocatedBytes(() -> escaped = new byte[0]);
    assertEquals(empty + 800, countAllocatedBytes(() -> escaped = new byte[800]));
    assertEquals(0, countAllocatedBytes(() -> sum++));
  }

  @Test
  void whatTheCodeThrowsIsPassedOn() {
    IOException thrown = new IOException("checked");
    ThrowingRunnable<IOException> action =
        () -> {
          throw thrown;
        };
    assertSame(thrown, assertThrows(IOException.class, () -> assertNoAllocation(action)));
    assertSame(thrown, assertThrows(IOException.class, () -> countAllocatedBytes(action)));
  }

  @Test
  void aJvmThatDoesNotCountIsToldClearly() {
    ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assertTrue(AllocationAssertions.canCount());
    bean.setThreadAllocatedMemoryEnabled(false);
    try {
      assertEquals(false, AllocationAssertions.canCount());
      UnsupportedOperationException error =
          assertThrows(UnsupportedOperationException.class, () -> assertNoAllocation(() -> sum++));
      assertTrue(error.getMessage().contains("cannot count"), error.getMessage());
      assertTrue(error.getMessage().contains("switched off"), error.getMessage());
      assertThrows(UnsupportedOperationException.class, () -> countAllocatedBytes(() -> sum++));
    } finally {
      bean.setThreadAllocatedMemoryEnabled(true);
    }
  }
}
