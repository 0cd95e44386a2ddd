package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** An arena whose scope was closed serves another thread, if it was handed over safely. */
@JCStressTest
@Outcome(
    id = {"-1", "9"},
    expect = ACCEPTABLE,
    desc = "Not handed over yet, or served.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class HandOver {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(64).strict(false).build();
  private volatile boolean isFree;

  @Actor
  public void before() {
    try (Allocator alloc = arena.allocator()) {
      Link.in(alloc).of(1, null);
    }
    isFree = true;
  }

  @Actor
  public void after(I_Result r) {
    r.r1 =
        !isFree
            ? Outcomes.NOTHING
            : Outcomes.of(
                () -> {
                  try (Allocator alloc = arena.allocator()) {
                    return Link.in(alloc).of(4, Link.in(alloc).of(5, null)).next().number() + 4;
                  }
                });
  }
}
