package io.github.lightarena.processor.escape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** The body of a method, initializer or lambda while it is interpreted, and what came out of it. */
final class Body {

  /** What bodies there are. */
  enum Kind {
    METHOD,
    LAMBDA,
    /** A lambda that is an expression: its value is returned. */
    EXPRESSION,
    /** Of a local or anonymous class: only collects what the class captures. */
    CLASS
  }

  final Kind kind;

  /** How many bodies are around it. */
  final int depth;

  /** What was read of variables that are declared outside. */
  Value captures = Value.NONE;

  /** Everything that was returned. */
  Value returns = Value.NONE;

  /** The states at the ends of a lambda. */
  final State exits = State.unreachable();

  /** Parameters that were stored in a field of {@code this}. */
  final Set<Integer> stored = new TreeSet<>();

  /** Parameters that were stored where they outlive any scope. */
  final Set<Integer> leaked = new TreeSet<>();

  /** Parameters that were put into others. */
  final Set<Put> puts = new LinkedHashSet<>();

  /** Whether it may return {@code this}. */
  boolean returnsThis;

  /** Targets of break, continue and yield, the innermost first. */
  final Deque<Jump> jumps = new ArrayDeque<>();

  /** For each try statement around, what an exception may find: the innermost first. */
  final Deque<State> exceptions = new ArrayDeque<>();

  Body(Kind kind, int depth) {
    this.kind = kind;
    this.depth = depth;
  }

  /** Adds what is returned in one place. */
  void returns(Value value, boolean isThis) {
    returns =
        returns == Value.NONE
            ? value
            : returns.join(value).origin(returns.origin().join(value.origin()));
    returnsThis |= isThis;
  }
}
