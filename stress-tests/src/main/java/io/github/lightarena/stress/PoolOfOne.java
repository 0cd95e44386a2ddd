package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaPool;
import io.github.lightarena.IntSlice;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads borrow the one arena of a pool. Fields without any order of their own show that they
 * have it one after the other, and that the later one sees all that the earlier one did: its scope
 * is closed.
 */
@JCStressTest
@Outcome(
    id = {"-1, -2, 2", "-2, -1, 2"},
    expect = ACCEPTABLE,
    desc = "The first finds nothing, the second a dead slice.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // a slice is left behind for the other thread
public class PoolOfOne {
  private final ArenaPool pool =
      ArenaPool.builder()
          .maxArenas(1)
          .arenas(MemoryArena.builder().blockByteSize(64).strict(false))
          .build();
  private IntSlice left;
  private int scopes;

  @Actor
  public void first(III_Result r) {
    r.r1 = work(7);
  }

  @Actor
  public void second(III_Result r) {
    r.r2 = work(8);
  }

  private int work(int number) {
    try (Allocator alloc = pool.borrow()) {
      IntSlice found = left;
      IntSlice ints = alloc.ints(1);
      int before = ints.get(0);
      ints.set(0, number);
      left = ints;
      scopes++;
      if (before != 0 || ints.get(0) != number) {
        return Outcomes.WRONG;
      }
      return found == null ? Outcomes.NOTHING : Outcomes.of(() -> found.get(0));
    }
  }

  @Arbiter
  public void after(III_Result r) {
    r.r3 = scopes;
  }
}
