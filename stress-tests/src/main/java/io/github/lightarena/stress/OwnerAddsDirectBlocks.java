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

/** The same as {@link OwnerAddsBlocks} with blocks outside of the Java heap. */
@JCStressTest
@Outcome(
    id = {"-1, 20", "2, 20"},
    expect = ACCEPTABLE,
    desc = "Nothing yet, or what was written.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class OwnerAddsDirectBlocks {
  private final MemoryArena arena =
      MemoryArena.builder().blockByteSize(64).direct().strict(false).build();
  private volatile Link published;

  @Actor
  public void owner(II_Result r) {
    Allocator alloc = arena.allocator();
    published = Link.in(alloc).of(1, Link.in(alloc).of(2, null));
    for (int i = 0; i < 20; i++) {
      r.r2 += alloc.bytes(64).length() / 64; // each takes a block
    }
  }

  @Actor
  public void reader(II_Result r) {
    Link seen = published;
    r.r1 = seen == null ? Outcomes.NOTHING : Outcomes.of(() -> seen.next().number());
  }
}
