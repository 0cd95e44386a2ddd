package io.github.lightarena.it.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.IntSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A scope belongs to the thread that opened it, also if that is a virtual thread, wherever it is
 * mounted. On a JDK without virtual threads the tests run on usual ones, and say so.
 */
class VirtualThreadTest {
  private static final int THREADS = 64;
  private static final int STEPS = 100;

  @ArenaValue
  record LinkRecord(int number, @Nullable VirtualThreadTest_Link next) {}

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aScopeGoesWithItsThreadFromCarrierToCarrier(boolean strict) throws InterruptedException {
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int first = i * STEPS;
      tasks.add(() -> carriersOf(first, strict));
    }
    int remounted = 0;
    for (int carriers : Threads.runAll(tasks)) {
      remounted += carriers > 1 ? 1 : 0;
    }
    if (Threads.areVirtual()) {
      System.out.println(remounted + " of " + THREADS + " virtual threads changed their carrier");
      // Where each goes on is the scheduler's choice; without a change the test says nothing.
      assumeTrue(remounted > 0, "no thread changed its carrier");
    } else {
      System.out.println("no virtual threads before JDK 21: ran on platform threads");
    }
  }

  /** Makes a chain in a scope, step by step, and answers on how many carriers it was. */
  private static int carriersOf(int first, boolean strict) {
    Set<String> carriers = new HashSet<>();
    MemoryArena arena = MemoryArena.builder().blockByteSize(256).strict(strict).build();
    try (Allocator alloc = arena.allocator()) {
      VirtualThreadTest_Link last = null;
      for (int i = 0; i < STEPS; i++) {
        last = VirtualThreadTest_Link.in(alloc).of(first + i, last);
        carriers.add(Threads.carrier());
        Thread.yield();
        try (Allocator inner = alloc.nested()) {
          assertEquals(first + i, VirtualThreadTest_Link.in(inner).of(first + i, last).number());
          Thread.yield();
          assertEquals(first + i, last.number());
        }
      }
      for (int i = STEPS - 1; i >= 0; i--) {
        assertEquals(first + i, last.number());
        last = last.next();
      }
      assertEquals(null, last);
    }
    assertEquals(0, arena.stats().usedBytes());
    return carriers.size();
  }

  /** All on few carriers: it is the thread that counts, and not what carries it. */
  @Test
  void anotherThreadMayReadAndNotAllocate() throws InterruptedException {
    MemoryArena arena = MemoryArena.builder().blockByteSize(4_096).build();
    try (Allocator alloc = arena.allocator()) {
      IntSlice ints = alloc.copyOf(new int[] {1, 2, 3});
      VirtualThreadTest_Link link =
          VirtualThreadTest_Link.in(alloc).of(1, VirtualThreadTest_Link.in(alloc).of(2, null));
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        tasks.add(
            () -> {
              assertThrows(IllegalStateException.class, () -> alloc.ints(1));
              assertThrows(IllegalStateException.class, alloc::nested);
              assertThrows(IllegalStateException.class, alloc::close);
              return ints.get(2) + link.next().number();
            });
      }
      for (int sum : Threads.runAll(tasks)) {
        assertEquals(5, sum);
      }
      assertEquals(4, alloc.ints(4).length());
    }
  }

  /** The owner of the scope before is gone; the arena serves the next thread. */
  @Test
  void anArenaServesOneThreadAfterAnother() throws InterruptedException {
    MemoryArena arena = MemoryArena.builder().blockByteSize(64).strict(false).build();
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      Callable<Integer> task =
          () -> {
            try (Allocator alloc = arena.allocator()) {
              return VirtualThreadTest_Link.in(alloc).of(number, null).number();
            }
          };
      assertEquals(List.of(number), Threads.runAll(List.of(task)));
    }
    assertEquals(THREADS, arena.stats().scopesOpened());
  }
}
