package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaPool;
import io.github.lightarena.ArenaPoolStats;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.ScopeStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Arenas borrowed from a pool, beside the arena of the program: their scopes, and giving back. */
@SuppressWarnings("arena-escape") // arenas are borrowed by one step and given back by another
final class PoolSteps {
  private static final int BLOCK_BYTE_SIZE = 64;

  private final Machine m;
  private final int maxArenas;
  private final ArenaPool pool;

  private final List<Borrowed> borrowed = new ArrayList<>();

  /** The arenas that came back, the last one last. */
  private final List<ScopeStack> idle = new ArrayList<>();

  /** Arenas that were given up: a nested scope had been left open. */
  private final List<Borrowed> left = new ArrayList<>();

  private boolean closed;
  private boolean makingFails;
  private int prewarmed;
  private int made;
  private int peakBorrowed;
  private long borrows;
  private long waits;

  PoolSteps(Machine m, int a) {
    this.m = m;
    maxArenas = 1 + a % 3;
    MemoryArena.Builder arenas =
        MemoryArena.builder()
            .blockByteSize(BLOCK_BYTE_SIZE)
            .maxPooledViews(m.setup.maxPooledViews())
            .strict(m.setup.strict());
    m.trace("ArenaPool pool = a pool of at most %s arenas;", maxArenas);
    pool =
        ArenaPool.builder()
            .maxArenas(maxArenas)
            .arenas(m.setup.direct() ? arenas.direct() : arenas)
            .maxWait(Duration.ZERO)
            .maxKeptByteSize(2 * BLOCK_BYTE_SIZE)
            .prewarm(this::prewarm)
            .build();
  }

  private void prewarm(Allocator alloc) {
    prewarmed++;
    Sample_Circle.in(alloc).of(1);
    if (makingFails) {
      throw new UnsupportedOperationException("no arena can be made");
    }
  }

  static void pool(Machine m, Step step) {
    m.did(Operation.POOL);
    PoolSteps steps = m.pool(step.c());
    switch (step.a() % 8) {
      case 0, 1 -> steps.borrow(step.b() % 8 == 0);
      case 2, 3 -> steps.make(step);
      case 4, 5 -> steps.nest(step);
      case 6 -> steps.giveBack(step.b(), step.c());
      default -> steps.copyOut(step);
    }
    steps.check();
  }

  private void borrow(boolean fails) {
    if (borrowed.size() == maxArenas) {
      waits++;
      Refusals.expect(
          m, Refusal.POOL_EXHAUSTED, IllegalStateException.class, "pool.borrow()", pool::borrow);
      return;
    }
    if (idle.isEmpty() && fails) {
      borrows++;
      makingFails = true;
      Refusals.expect(
          m,
          Refusal.POOLED_ARENA_FAILS,
          UnsupportedOperationException.class,
          "pool.borrow()",
          pool::borrow);
      makingFails = false;
      prewarmed = 2 * made;
      peakBorrowed = Math.max(peakBorrowed, borrowed.size() + 1);
      return;
    }
    m.trace("Allocator borrowed%s = pool.borrow();", borrowed.size() + 1);
    Borrowed arena = new Borrowed(pool.borrow());
    borrows++;
    if (idle.isEmpty()) {
      made++;
    } else {
      ScopeStack last = idle.remove(idle.size() - 1);
      Failure.unless(last == arena.stack, "the arena that came back last was not lent");
    }
    borrowed.add(arena);
    peakBorrowed = Math.max(peakBorrowed, borrowed.size());
    Failure.unless(arena.stack.usedBytes() == 0, "a borrowed arena has used bytes");
    Failure.unless(prewarmed == 2 * made, "prewarmed=%s arenas=%s", prewarmed, made);
  }

  private void make(Step step) {
    if (borrowed.isEmpty()) {
      borrow(false);
    }
    Borrowed arena = borrowed.get(step.b() % borrowed.size());
    Allocator alloc = arena.alloc();
    m.trace("// a value of borrowed%s", borrowed.indexOf(arena) + 1);
    long x = m.random.nextLong();
    Record record;
    ArenaView view;
    if (step.c() % 3 == 0) {
      var circle = new Sample.CircleRecord(x);
      record = circle;
      view = Sample_Circle.in(alloc).copyOf(circle);
    } else if (step.c() % 3 == 1) {
      var vec = ValueSteps.vec(x);
      record = vec;
      view = Sample_Vec.in(alloc).of(vec.x(), vec.y(), vec.z());
    } else {
      var note = NoteSteps.random(m, step.c());
      record = note;
      view = Sample_Note.in(alloc).copyOf(note);
    }
    arena.hold(view, record);
  }

  private void nest(Step step) {
    if (borrowed.isEmpty()) {
      borrow(false);
    }
    Borrowed arena = borrowed.get(step.b() % borrowed.size());
    if (arena.scopes.size() < 3 && step.c() % 3 > 0) {
      m.trace("// a nested scope of borrowed%s", borrowed.indexOf(arena) + 1);
      arena.scopes.add(arena.alloc().nested());
    } else if (arena.scopes.size() > 1) {
      m.trace("// the nested scope of borrowed%s is closed", borrowed.indexOf(arena) + 1);
      arena.closeInnermost(m);
    }
  }

  private void giveBack(int b, int c) {
    if (borrowed.isEmpty()) {
      borrow(false);
      return;
    }
    Borrowed arena = borrowed.remove(b % borrowed.size());
    Allocator alloc = arena.scopes.get(0);
    if (arena.scopes.size() > 1 && c % 2 == 0) {
      Refusals.expect(
          m,
          Refusal.BORROWED_LEFT_OPEN,
          IllegalStateException.class,
          "borrowed.close()",
          alloc::close);
      left.add(arena);
      made--;
      prewarmed -= 2;
      return;
    }
    m.trace("borrowed.close();");
    arena.closeAll(m);
    if (closed) {
      made--;
      Failure.unless(arena.stack.isClosed(), "an arena came back to a closed pool and is open");
    } else {
      idle.add(arena.stack);
      Failure.unless(
          arena.stack.reservedBytes() <= 2 * BLOCK_BYTE_SIZE,
          "an arena came back with reservedBytes=%s",
          arena.stack.reservedBytes());
    }
    Refusals.expect(
        m, Refusal.SECOND_CLOSE, IllegalStateException.class, "borrowed.close()", alloc::close);
  }

  /** Copies a value of a borrowed arena into the program's own, which may not refer to it. */
  private void copyOut(Step step) {
    if (borrowed.isEmpty() || borrowed.get(0).held.isEmpty()) {
      make(step);
      return;
    }
    Borrowed.Held held = borrowed.get(0).held.get(step.b() % borrowed.get(0).held.size());
    Allocator alloc = m.alloc();
    if (held.view() instanceof Sample_Circle circle) {
      Refusals.expect(
          m,
          Refusal.OTHER_ARENA,
          IllegalArgumentException.class,
          "Sample_Both.in(alloc).of(borrowed, borrowed)",
          () -> Sample_Both.in(alloc).of(circle, circle));
      String name = m.newName("copy");
      m.trace("Sample_Circle %s = borrowed.copyTo(%s);", name, m.top().name);
      Sample_Circle copy = Refusals.allocating(m, 8, 8, () -> circle.copyTo(alloc));
      if (copy != null) {
        m.made(copy, new Shown.Cell(m.depth(), held.record()), name);
      }
    } else if (held.view() instanceof Sample_Note note) {
      Failure.unless(note.contentEquals(held.record()), "%s", note);
    }
  }

  private void check() {
    borrowed.forEach(Borrowed::check);
    left.forEach(Borrowed::check);
    ArenaPoolStats stats = pool.stats();
    long idleBytes = idle.stream().mapToLong(ScopeStack::reservedBytes).sum();
    ArenaPoolStats expected =
        new ArenaPoolStats(
            borrowed.size() + idle.size(), idle.size(), peakBorrowed, borrows, waits, idleBytes);
    Failure.unless(stats.equals(expected), "expected %s and the pool says %s", expected, stats);
    for (int i = 0; i < borrowed.size(); i++) {
      for (int k = 0; k < i; k++) {
        Failure.unless(
            borrowed.get(i).stack != borrowed.get(k).stack, "an arena is borrowed twice");
      }
    }
  }

  /** Closes the pool, and then what is still borrowed. */
  void close() {
    check();
    m.trace("pool.close();");
    pool.close();
    closed = true;
    for (ScopeStack stack : idle) {
      Failure.unless(stack.isClosed(), "an idle arena is open in a closed pool");
    }
    idle.clear();
    Refusals.expect(
        m, Refusal.POOL_CLOSED, IllegalStateException.class, "pool.borrow()", pool::borrow);
    Refusals.expect(
        m, Refusal.POOL_CLOSED, IllegalStateException.class, "pool.close()", pool::close);
    while (!borrowed.isEmpty()) {
      giveBack(0, 1);
      check();
    }
    left.forEach(arena -> arena.closeAll(m));
    check();
  }
}
