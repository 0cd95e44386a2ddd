package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaPool;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A thread gives the only arena back and closes the pool at once, while another one waits for it:
 * the waiting one is served or refused, and never forgotten.
 */
@JCStressTest
@Outcome(
    id = {"9, 9, 0", "9, -2, 0"},
    expect = ACCEPTABLE,
    desc = "The other one was served, or refused.")
@Outcome(expect = FORBIDDEN)
@State
public class PoolCloseRacesWait {
  private final ArenaPool pool =
      ArenaPool.builder()
          .maxArenas(1)
          .arenas(MemoryArena.builder().blockByteSize(64).strict(false))
          .build();

  @Actor
  public void closer(III_Result r) {
    r.r1 = work();
    pool.close();
  }

  @Actor
  public void waiter(III_Result r) {
    r.r2 = Outcomes.of(this::work);
  }

  private int work() {
    try (Allocator alloc = pool.borrow()) {
      return Link.in(alloc).of(4, Link.in(alloc).of(5, null)).next().number() + 4;
    }
  }

  @Arbiter
  public void after(III_Result r) {
    r.r3 = pool.stats().arenas();
  }
}
