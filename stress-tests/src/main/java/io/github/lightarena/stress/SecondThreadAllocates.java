package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A thread that did not open the scope allocates a slice: refused. */
@JCStressTest
@Outcome(
    id = {"-1, 7", "-2, 7"},
    expect = ACCEPTABLE,
    desc = "Nothing yet, or refused.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class SecondThreadAllocates {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(64).build();
  private volatile Allocator published;

  @Actor
  public void owner(II_Result r) {
    Allocator alloc = arena.allocator();
    published = alloc;
    r.r2 = alloc.ints(3).length() + Link.in(alloc).of(4, null).number();
  }

  @Actor
  public void other(II_Result r) {
    Allocator alloc = published;
    r.r1 = alloc == null ? Outcomes.NOTHING : Outcomes.of(() -> alloc.ints(1).length());
  }
}
