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

/** The owner allocates and takes views from its rings while another thread reads. */
@JCStressTest
@Outcome(
    id = {"-1, 9", "2, 9"},
    expect = ACCEPTABLE,
    desc = "Nothing yet, or what was written.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class OwnerGoesOn {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(64).strict(false).build();
  private volatile Link published;

  @Actor
  public void owner(II_Result r) {
    Allocator alloc = arena.allocator();
    Link link = Link.in(alloc).of(1, Link.in(alloc).of(2, null));
    published = link;
    r.r2 =
        Link.in(alloc).of(4, link).number() + alloc.ints(30).length() - 27 + link.next().number();
  }

  @Actor
  public void reader(II_Result r) {
    Link link = published;
    r.r1 = link == null ? Outcomes.NOTHING : Outcomes.of(() -> link.next().number());
  }
}
