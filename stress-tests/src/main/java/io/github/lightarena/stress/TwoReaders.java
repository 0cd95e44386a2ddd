package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.IntSlice;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads read one scope: elements, components, and what they refer to. */
@JCStressTest
@Outcome(id = "5, 5", expect = ACCEPTABLE, desc = "Both read what was written.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class TwoReaders {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(64).build();
  private final Allocator alloc = arena.allocator();
  private final IntSlice ints = alloc.copyOf(new int[] {1, 2});
  private final Link link = Link.in(alloc).of(1, Link.in(alloc).of(2, null));

  @Actor
  public void first(II_Result r) {
    r.r1 = Outcomes.of(() -> ints.get(0) + ints.slice(1, 2).get(0) + link.next().number());
  }

  @Actor
  public void second(II_Result r) {
    r.r2 = Outcomes.of(() -> link.next().number() + ints.toArray()[1] + link.number());
  }
}
