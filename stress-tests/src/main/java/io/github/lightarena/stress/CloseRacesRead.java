package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.IntSlice;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A close and the next scope race with a read: nothing is promised but a number or an exception.
 */
@JCStressTest
@Outcome(
    id = {"-1", "42", "-2"},
    expect = ACCEPTABLE,
    desc = "Nothing yet, the value, or refused.")
@Outcome(
    id = {"0", "7"},
    expect = ACCEPTABLE_INTERESTING,
    desc = "What the next scope put there: not promised to be noticed.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class CloseRacesRead {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(64).strict(false).build();
  private volatile IntSlice published;

  @Actor
  public void owner() {
    try (Allocator alloc = arena.allocator()) {
      IntSlice ints = alloc.ints(1);
      ints.set(0, 42);
      published = ints;
    }
    try (Allocator alloc = arena.allocator()) {
      alloc.ints(1).set(0, 7);
    }
  }

  @Actor
  public void reader(I_Result r) {
    IntSlice ints = published;
    r.r1 = ints == null ? Outcomes.NOTHING : Outcomes.of(() -> ints.get(0));
  }
}
