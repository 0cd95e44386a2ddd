package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Another thread counts and trims an arena that was handed over with no scope open. */
@JCStressTest
@Outcome(
    id = {"-1", "13"},
    expect = ACCEPTABLE,
    desc = "Not handed over yet, or three blocks before and one after it.")
@Outcome(expect = FORBIDDEN)
@State
public class HandOverToTrim {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(64).strict(false).build();
  private volatile boolean isFree;

  @Actor
  public void before() {
    try (Allocator alloc = arena.allocator()) {
      for (int i = 0; i < 3; i++) {
        alloc.bytes(64);
      }
    }
    isFree = true;
  }

  @Actor
  public void after(I_Result r) {
    r.r1 = isFree ? Outcomes.of(this::trim) : Outcomes.NOTHING;
  }

  private int trim() {
    ArenaStats before = arena.stats();
    arena.trim();
    ArenaStats after = arena.stats();
    boolean isRight =
        before.usedBytes() == 0
            && before.peakBytes() == 192
            && before.scopesOpened() == 1
            && after.reservedBytes() == 64;
    return isRight ? before.blocks() + 10 * after.blocks() : Outcomes.WRONG;
  }
}
