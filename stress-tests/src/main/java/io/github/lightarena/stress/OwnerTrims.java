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
import org.openjdk.jcstress.infra.results.II_Result;

/** The owner counts its blocks and lets the unused ones go while another thread reads. */
@JCStressTest
@Outcome(
    id = {"-1, 23", "2, 23"},
    expect = ACCEPTABLE,
    desc = "Nothing yet, or what was written; three blocks before, two of them used.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class OwnerTrims {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(64).strict(false).build();
  private volatile Link published;

  @Actor
  public void owner(II_Result r) {
    Allocator alloc = arena.allocator();
    alloc.bytes(64); // what is published lies in the second block
    published = Link.in(alloc).of(1, Link.in(alloc).of(2, null));
    try (Allocator inner = alloc.nested()) {
      inner.bytes(64);
    }
    ArenaStats before = arena.stats();
    arena.trim();
    r.r2 = before.blocks() + 10 * arena.stats().blocks();
  }

  @Actor
  public void reader(II_Result r) {
    Link seen = published;
    r.r1 = seen == null ? Outcomes.NOTHING : Outcomes.of(() -> seen.next().number());
  }
}
