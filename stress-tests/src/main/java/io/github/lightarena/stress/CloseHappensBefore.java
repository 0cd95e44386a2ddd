package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.IntSlice;
import io.github.lightarena.MemoryArena;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntSupplier;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A close that happened before is noticed by every use of what the scope made, while the owner is
 * in its next scope already.
 */
@JCStressTest
@Outcome(
    id = {"-1", "8"},
    expect = ACCEPTABLE,
    desc = "Not closed yet, or all of it refused.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class CloseHappensBefore {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(256).strict(false).build();
  private Link link;
  private Link.Slice links;
  private Link.Cursor cursor;
  private Iterator<Link> iterator;
  private Link.Factory factory;
  private IntSlice ints;
  private volatile boolean isClosed;

  @Actor
  public void owner() {
    try (Allocator alloc = arena.allocator()) {
      links = Chain.of(alloc);
      link = links.get(1);
      cursor = links.cursor();
      iterator = links.iterator();
      factory = Link.in(alloc);
      ints = alloc.ints(1);
    }
    isClosed = true;
    try (Allocator alloc = arena.allocator()) {
      Link.Slice next = Chain.of(alloc);
      next.put(0, next.get(1));
    }
  }

  @Actor
  public void reader(I_Result r) {
    r.r1 = isClosed ? refused() : Outcomes.NOTHING;
  }

  private int refused() {
    List<IntSupplier> uses =
        List.of(
            () -> link.number(),
            () -> link.next().number(),
            () -> links.get(0).number(),
            () -> cursor.next() ? 1 : 0,
            () -> iterator.next().number(),
            () -> ints.get(0),
            () -> {
              ints.set(0, 1);
              return 1;
            },
            () -> factory.of(1, null).number());
    int refused = 0;
    for (IntSupplier use : uses) {
      refused += Outcomes.of(use) == Outcomes.REFUSED ? 1 : 0;
    }
    return refused;
  }
}
