package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A thread that did not open the scope puts a view and a record into slots, which takes no bytes of
 * the arena, while the owner puts others beside them and allocates.
 */
@JCStressTest
@Outcome(
    id = {"-1, 9, 522", "12, 9, 573"},
    expect = ACCEPTABLE,
    desc = "Nothing yet, or each value with what it refers to.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class SecondThreadPuts {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(256).strict(false).build();
  private volatile Link.Slice published;

  @Actor
  public void owner(III_Result r) {
    Allocator alloc = arena.allocator();
    Link.Slice links = Chain.of(alloc);
    published = links;
    links.put(0, Link.in(alloc).of(4, Link.in(alloc).of(5, null)));
    r.r2 = links.get(0).number() + links.get(0).next().number();
  }

  @Actor
  public void other(III_Result r) {
    Link.Slice links = published;
    r.r1 = links == null ? Outcomes.NOTHING : Outcomes.of(() -> put(links));
  }

  private static int put(Link.Slice links) {
    Link last = links.get(2).next();
    links.put(1, new LinkRecord(7, last));
    links.put(2, links.get(1));
    return links.get(1).next().number() + links.get(2).number() + 2;
  }

  @Arbiter
  public void after(III_Result r) {
    Link.Slice links = published;
    r.r3 =
        100 * links.get(0).next().number()
            + 10 * links.get(1).number()
            + links.get(2).next().number()
            - (links.get(1).number() == 2 ? 1 : 0);
  }
}
