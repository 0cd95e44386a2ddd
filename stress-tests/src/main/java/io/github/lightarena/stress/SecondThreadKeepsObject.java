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
 * A thread that did not open the scope puts a record that the arena would have to keep: refused.
 */
@JCStressTest
@Outcome(
    id = {"-1, 9", "-2, 9"},
    expect = ACCEPTABLE,
    desc = "Nothing yet, or refused.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class SecondThreadKeepsObject {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(64).strict(false).build();
  private volatile Tagged.Slice published;

  @Actor
  public void owner(II_Result r) {
    Allocator alloc = arena.allocator();
    Tagged.Slice tagged = Tagged.in(alloc).slice(2);
    published = tagged;
    tagged.put(0, 4);
    r.r2 = tagged.get(0).object() + Tagged.in(alloc).of(5).object();
  }

  @Actor
  public void other(II_Result r) {
    Tagged.Slice tagged = published;
    r.r1 = tagged == null ? Outcomes.NOTHING : Outcomes.of(() -> put(tagged));
  }

  private static int put(Tagged.Slice tagged) {
    tagged.put(1, new TaggedRecord(6));
    return tagged.get(1).object();
  }
}
