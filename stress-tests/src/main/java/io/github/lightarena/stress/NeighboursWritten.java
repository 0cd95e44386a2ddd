package io.github.lightarena.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.lightarena.Allocator;
import io.github.lightarena.ByteSlice;
import io.github.lightarena.MemoryArena;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads write elements beside each other: each keeps its own. */
@JCStressTest
@Outcome(id = "1, 2", expect = ACCEPTABLE, desc = "Both are there.")
@Outcome(expect = FORBIDDEN)
@State
@SuppressWarnings("arena-escape") // scopes are handed from thread to thread
public class NeighboursWritten {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(64).build();
  private final Allocator alloc = arena.allocator();
  private final ByteSlice bytes = alloc.bytes(2);

  @Actor
  public void first() {
    bytes.set(0, (byte) 1);
  }

  @Actor
  public void second() {
    bytes.set(1, (byte) 2);
  }

  @Arbiter
  public void both(II_Result r) {
    r.r1 = bytes.get(0);
    r.r2 = bytes.get(1);
  }
}
