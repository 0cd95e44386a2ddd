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

/**
 * Two threads go through one slice, each with a cursor, an iterator and a flyweight of its own:
 * those that it made, and one that it was given for good.
 */
@JCStressTest
@Outcome(id = "321, 321", expect = ACCEPTABLE, desc = "Both went through all of it.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class TwoCursors {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(256).strict(false).build();
  private final Allocator alloc = arena.allocator();
  private final Link.Slice links = Chain.of(alloc);
  private final Link forFirst = Link.in(alloc).flyweight();
  private final Link forSecond = Link.in(alloc).flyweight();

  @Actor
  public void first(II_Result r) {
    r.r1 = Outcomes.of(() -> Chain.read(links, Link.in(alloc).flyweight(), forFirst));
  }

  @Actor
  public void second(II_Result r) {
    r.r2 = Outcomes.of(() -> Chain.read(links, Link.in(alloc).flyweight(), forSecond));
  }
}
