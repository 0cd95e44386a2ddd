package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.ScopeStack;
import java.util.ArrayList;
import java.util.List;

/** An arena that is borrowed from a pool, its open scopes, and what was made in them. */
@SuppressWarnings("arena-escape") // arenas are borrowed by one step and given back by another
final class Borrowed {
  private static final int MAX_HELD = 8;

  final ScopeStack stack;
  final List<Allocator> scopes = new ArrayList<>();
  final List<Held> held = new ArrayList<>();

  /**
   * A value.
   *
   * @param depth of its scope, from 1
   */
  record Held(int depth, ArenaView view, Record record) {}

  Borrowed(Allocator alloc) {
    stack = ArenaProbe.stackOf(alloc);
    scopes.add(alloc);
  }

  Allocator alloc() {
    return scopes.get(scopes.size() - 1);
  }

  void hold(ArenaView view, Record record) {
    if (held.size() < MAX_HELD) {
      held.add(new Held(scopes.size(), view, record));
    }
  }

  void check() {
    for (Held value : held) {
      Failure.unless(
          value.view.contentEquals(value.record),
          "expected %s and read %s",
          value.record,
          value.view);
    }
  }

  void closeAll(Machine m) {
    while (!scopes.isEmpty()) {
      closeInnermost(m);
    }
  }

  /** Closes a scope: what was made in it is dead, and poisoned in strict mode. */
  void closeInnermost(Machine m) {
    check();
    int depth = scopes.size();
    Held first = held.stream().filter(value -> value.depth == depth).findFirst().orElse(null);
    boolean isFirstBlock = first != null && ArenaProbe.block(first.view) == 1;
    scopes.remove(depth - 1).close();
    if (first != null) {
      ArenaView dead = first.view;
      Refusals.expect(
          m, Refusal.DEAD_VIEW, IllegalStateException.class, "a borrowed value", dead::toRecord);
      Failure.unless(
          stack.isClosed()
              || !m.setup.strict()
              || !isFirstBlock
              || ArenaProbe.isFilled(
                  stack,
                  1,
                  ArenaProbe.byteOffset(dead),
                  ArenaProbe.byteSize(dead),
                  ScopeStack.POISON),
          "a value of a borrowed arena is not poisoned");
    }
    held.removeIf(value -> value.depth == depth);
  }
}
