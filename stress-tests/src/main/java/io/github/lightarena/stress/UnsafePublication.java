package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A view handed over by a race: like any object, it may be seen half made. */
@JCStressTest
@Outcome(
    id = {"-1", "5"},
    expect = ACCEPTABLE,
    desc = "Nothing yet, or all of it.")
@Outcome(
    id = {"0", "2", "3", "-2", "-3"},
    expect = ACCEPTABLE_INTERESTING,
    desc = "A part of it, or an exception: no order was asked for.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class UnsafePublication {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(64).build();
  private Link published;

  @Actor
  public void owner() {
    Allocator alloc = arena.allocator();
    published = Link.in(alloc).of(2, Link.in(alloc).of(3, null));
  }

  @Actor
  public void reader(I_Result r) {
    Link link = published;
    r.r1 =
        link == null ? Outcomes.NOTHING : Outcomes.of(() -> link.number() + link.next().number());
  }
}
