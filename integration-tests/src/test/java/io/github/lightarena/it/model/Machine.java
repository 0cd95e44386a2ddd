package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.ScopeStack;
import io.github.lightarena.internal.ArenaBlocks;
import io.github.lightarena.internal.BlockFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Runs one program, and the model beside it. What the two do not agree on is a {@link Failure}. */
@SuppressWarnings("arena-escape") // keeps views past their scopes, to see that they throw
final class Machine {
  private static final int MAX_HANDLES_PER_SCOPE = 40;
  private static final int MAX_DEAD = 64;
  private static final int STEPS_PER_FULL_CHECK = 64;

  final Setup setup;
  final MemoryArena arena;
  final ScopeStack stack;
  final BlockFaults faults;
  final Histogram histogram;
  final Stranger stranger;
  final SplittableRandom random = new SplittableRandom(1);

  final List<Scope> scopes = new ArrayList<>();

  /** Handles of open scopes, those of inner ones last. */
  final List<Handle> live = new ArrayList<>();

  final List<Handle> dead = new ArrayList<>();
  final Ranges ranges;

  /** How many scopes were opened, at each depth. */
  final List<Long> opened = new ArrayList<>();

  private final List<String> trace;
  private long scopesOpened;
  private Sample.Shape foreign;
  private PoolSteps pool;
  private long peakBytes;
  private int names;
  private int steps;

  Machine(Setup setup, Histogram histogram, Stranger stranger, List<String> trace) {
    this.setup = setup;
    this.histogram = histogram;
    this.stranger = stranger;
    this.trace = trace;
    trace(setup.toString());
    arena = setup.arena();
    try (Allocator alloc = arena.allocator()) {
      stack = ArenaProbe.stackOf(alloc);
    }
    scopesOpened = 1;
    faults = new BlockFaults(ArenaProbe.blocksOf(stack));
    ranges = new Ranges(stack);
  }

  /** Runs a program from beginning to end. */
  static void run(Program program, Histogram histogram, Stranger stranger, List<String> trace) {
    Machine machine = new Machine(program.setup(), histogram, stranger, trace);
    for (Step step : program.steps()) {
      machine.step(step);
    }
    machine.finish();
  }

  private void step(Step step) {
    Operation operation = step.operation();
    if (scopes.isEmpty() && operation != Operation.DEAD) {
      operation = Operation.OPEN;
    }
    operation.run(this, step);
    steps++;
    checkStats();
    if (steps % STEPS_PER_FULL_CHECK == 0) {
      checkAll();
    } else if (!live.isEmpty()) {
      check(live.get(random.nextInt(live.size())));
    }
  }

  /** The pool of this program, made when it is first used. */
  PoolSteps pool(int a) {
    if (pool == null) {
      pool = new PoolSteps(this, a);
    }
    return pool;
  }

  /** A value of another arena. */
  Sample.Shape foreign() {
    if (foreign == null) {
      MemoryArena other = MemoryArena.builder().blockByteSize(64).strict(false).build();
      foreign = Sample_Circle.in(other.allocator()).of(1);
    }
    return foreign;
  }

  private void finish() {
    while (!scopes.isEmpty()) {
      ScopeSteps.closeInnermost(this);
    }
    if (pool != null) {
      pool.close();
    }
    arena.close();
    Failure.unless(
        arena.stats().blocks() == 0 && arena.stats().reservedBytes() == 0,
        "a closed arena has %s",
        arena.stats());
    for (Handle handle : dead) {
      Dead.check(this, handle, 0);
    }
    if (!dead.isEmpty()) {
      ArenaStats before = arena.stats();
      Refusals.expect(
          this,
          Refusal.ARENA_CLOSED,
          IllegalStateException.class,
          "arena.allocator()",
          () -> {
            arena.allocator();
          });
      Refusals.expect(
          this, Refusal.ARENA_CLOSED, IllegalStateException.class, "arena.trim()", arena::trim);
      Failure.unless(before.equals(arena.stats()), "stats of a closed arena changed");
    }
  }

  /** Counts an operation that was done. */
  void did(Operation operation) {
    histogram.add(operation);
  }

  /** Writes a line of the program as Java, if anybody reads it. */
  void trace(String format, Object... values) {
    if (trace != null) {
      trace.add(values.length == 0 ? format : String.format(format, values));
    }
  }

  String newName(String prefix) {
    return trace == null ? prefix : prefix + ++names;
  }

  Scope top() {
    return scopes.get(scopes.size() - 1);
  }

  Allocator alloc() {
    return top().alloc;
  }

  int depth() {
    return scopes.size() - 1;
  }

  void push(Scope scope) {
    scopes.add(scope);
    scopesOpened++;
    while (opened.size() < scopes.size()) {
      opened.add(0L);
    }
    opened.set(scope.depth, opened.get(scope.depth) + 1);
  }

  void closing(long usedBytes) {
    peakBytes = Math.max(peakBytes, usedBytes);
  }

  /** Takes an object that the innermost scope handed out. */
  Handle hold(Object object, Shown shown, String name) {
    Handle handle = new Handle(object, shown, depth(), opened.get(depth()), name);
    int first = top().firstHandle;
    if (live.size() - first < MAX_HANDLES_PER_SCOPE) {
      live.add(handle);
    } else {
      live.set(first + random.nextInt(MAX_HANDLES_PER_SCOPE), handle);
    }
    return handle;
  }

  /** A flyweight of the innermost scope or one further out shows something else from now on. */
  void show(Object object, Shown shown, String name) {
    boolean isKnown = false;
    for (int i = 0; i < live.size(); i++) {
      Handle handle = live.get(i);
      if (handle.object == object) {
        handle = new Handle(object, shown, handle.depth, handle.opened, handle.name);
        live.set(i, handle);
        isKnown = true;
        check(handle);
      }
    }
    if (!isKnown) {
      check(hold(object, shown, name));
    }
  }

  /** Takes a value that was made in the innermost scope just now. */
  Handle made(Flyweight view, Shown shown, String name) {
    ranges.add(view);
    Handle handle = hold(view, shown, name);
    check(handle);
    return handle;
  }

  /** A live handle that is fit, or null. */
  Handle pick(int a, Predicate<Handle> isFit) {
    int count = live.size();
    for (int i = 0; i < count; i++) {
      Handle handle = live.get((a + i) % count);
      if (isFit.test(handle)) {
        return handle;
      }
    }
    return null;
  }

  /** A live cell that is fit, or null. */
  Handle pickCell(int a, Predicate<Shown.Cell> isFit) {
    return pick(a, h -> h.shown instanceof Shown.Cell cell && isFit.test(cell));
  }

  void bury(int firstHandle) {
    while (live.size() > firstHandle) {
      Handle handle = live.remove(live.size() - 1);
      if (dead.size() < MAX_DEAD) {
        dead.add(handle);
      } else {
        dead.set(random.nextInt(MAX_DEAD), handle);
      }
    }
  }

  /** Whether nothing can have handed out the object of a dead handle again. */
  boolean isInQuarantine(Handle handle) {
    return setup.strict() || opened.get(handle.depth) - handle.opened <= 1;
  }

  /** The bytes of the blocks that are in use. */
  long usedCapacity(ArenaBlocks blocks) {
    int used = blocks.used();
    long sum = 0;
    for (int block = 1, seen = 0; seen < blocks.count(); block++) {
      int capacity = blocks.capacity(block);
      seen += capacity > 0 ? 1 : 0;
      sum += blocks.cameAfter(block, used) ? 0 : capacity;
    }
    return sum;
  }

  void check(Handle handle) {
    Check.shows(handle.shown, handle.object);
  }

  void checkAll() {
    for (Handle handle : live) {
      check(handle);
    }
  }

  private void checkStats() {
    ArenaStats stats = arena.stats();
    Failure.unless(
        stats.scopesOpened() == scopesOpened, "scopesOpened=%s, and %s were", stats, scopesOpened);
    Failure.unless(
        stats.usedBytes() <= stats.reservedBytes() && stats.reservedBytes() <= setup.maxByteSize(),
        "%s exceeds maxByteSize=%s",
        stats,
        setup.maxByteSize());
    Failure.unless(
        stats.peakBytes() == Math.max(peakBytes, stats.usedBytes()),
        "%s: the peak is %s",
        stats,
        Math.max(peakBytes, stats.usedBytes()));
    Failure.unless(!scopes.isEmpty() || stats.usedBytes() == 0, "nothing is open: %s", stats);
  }
}
