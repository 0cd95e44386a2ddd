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
 * A pool is closed while another thread borrows, uses its arena, or gives it back: it has it to the
 * end, or gets none; and the pool keeps none.
 */
@JCStressTest
@Outcome(
    id = {"1, 9, 0", "1, -2, 0"},
    expect = ACCEPTABLE,
    desc = "Served or refused; no arena is left.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // a view is left behind for afterwards
public class PoolCloseRacesBorrow {
  private final ArenaPool pool =
      ArenaPool.builder()
          .maxArenas(1)
          .arenas(MemoryArena.builder().blockByteSize(64).strict(false))
          .build();
  private Link left;

  @Actor
  public void closer(III_Result r) {
    pool.close();
    r.r1 = 1;
  }

  @Actor
  public void borrower(III_Result r) {
    r.r2 = Outcomes.of(this::work);
  }

  private int work() {
    try (Allocator alloc = pool.borrow()) {
      left = Link.in(alloc).of(4, Link.in(alloc).of(5, null));
      return left.number() + left.next().number();
    }
  }

  @Arbiter
  public void after(III_Result r) {
    boolean isDead = left == null || Outcomes.of(() -> left.number()) == Outcomes.REFUSED;
    r.r3 = isDead ? pool.stats().arenas() : Outcomes.WRONG;
  }
}
