package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaPool;
import io.github.lightarena.ArenaPoolStats;
import io.github.lightarena.IntSlice;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two threads borrow from a pool that has an arena for each: never the same at once. */
@JCStressTest
@Outcome(
    id = {"7, 8, 1", "7, 8, 2"},
    expect = ACCEPTABLE,
    desc = "Each reads what it wrote; both arenas were needed, or one served both.")
@Outcome(expect = FORBIDDEN)
@State
public class PoolOfTwo {
  private final ArenaPool pool =
      ArenaPool.builder()
          .maxArenas(2)
          .arenas(MemoryArena.builder().blockByteSize(64).strict(false))
          .build();

  @Actor
  public void first(III_Result r) {
    r.r1 = work(7);
  }

  @Actor
  public void second(III_Result r) {
    r.r2 = work(8);
  }

  /** Borrows twice, so that an arena may change hands in between. */
  private int work(int number) {
    return scope(number) == number ? scope(number) : Outcomes.WRONG;
  }

  private int scope(int number) {
    try (Allocator alloc = pool.borrow()) {
      IntSlice ints = alloc.ints(16);
      int sum = 0;
      for (int i = 0; i < 16; i++) {
        sum += ints.get(i);
        ints.set(i, number);
      }
      for (int i = 0; i < 16; i++) {
        sum += ints.get(i);
      }
      return sum == 16 * number ? number : Outcomes.WRONG;
    }
  }

  @Arbiter
  public void after(III_Result r) {
    ArenaPoolStats stats = pool.stats();
    boolean isRight =
        stats.idle() == stats.arenas()
            && stats.peakBorrowed() == stats.arenas()
            && stats.borrows() == 4
            && stats.waits() == 0;
    r.r3 = isRight ? stats.arenas() : Outcomes.WRONG;
  }
}
