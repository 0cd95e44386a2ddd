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
 * The owner moves cursors of its rings, in a nested scope too, while another thread moves its own.
 */
@JCStressTest
@Outcome(
    id = {"-1, 321", "321, 321"},
    expect = ACCEPTABLE,
    desc = "Nothing yet, or all of it.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class OwnerMovesCursor {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(256).strict(false).build();
  private volatile Link.Factory factory;
  private volatile Link.Slice published;

  @Actor
  public void owner(II_Result r) {
    Allocator alloc = arena.allocator();
    Link.Slice links = Chain.of(alloc);
    factory = Link.in(alloc);
    published = links;
    int outer = Chain.read(links, factory.flyweight(), factory.flyweight());
    try (Allocator inner = alloc.nested()) {
      Link.Factory nested = Link.in(inner);
      r.r2 = outer == Chain.read(links, nested.flyweight(), nested.flyweight()) ? outer : 0;
    }
  }

  @Actor
  public void other(II_Result r) {
    Link.Slice links = published;
    r.r1 =
        links == null
            ? Outcomes.NOTHING
            : Outcomes.of(() -> Chain.read(links, factory.flyweight(), factory.flyweight()));
  }
}
