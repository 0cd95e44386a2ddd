package io.github.lightarena.processor.escape;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/** What is known at one point of a method: the values of its variables. Mutable. */
final class State {

  private final Map<Element, Value> values = new LinkedHashMap<>();
  private final Set<Pending> pending = new LinkedHashSet<>();
  private boolean reachable;

  private State(boolean reachable) {
    this.reachable = reachable;
  }

  static State entry() {
    return new State(true);
  }

  static State unreachable() {
    return new State(false);
  }

  boolean isReachable() {
    return reachable;
  }

  State copy() {
    State copy = new State(reachable);
    copy.values.putAll(values);
    copy.pending.addAll(pending);
    return copy;
  }

  /** After a jump: nothing is known of what follows, since nothing gets there. */
  void leave() {
    values.clear();
    pending.clear();
    reachable = false;
  }

  void join(State other) {
    if (!other.reachable) {
      return;
    }
    if (!reachable) {
      reachable = true;
      values.putAll(other.values);
      pending.addAll(other.pending);
      return;
    }
    other.values.forEach((variable, value) -> values.merge(variable, value, Value::join));
    pending.addAll(other.pending);
  }

  Value get(Element variable) {
    return values.getOrDefault(variable, Value.NONE);
  }

  void set(Element variable, Value value) {
    if (reachable) {
      values.put(variable, value);
    }
  }

  boolean knows(Element variable) {
    return values.containsKey(variable);
  }

  /** Puts one scope in the place of another in all variables. */
  void replace(Scope from, Scope to) {
    values.replaceAll((variable, value) -> value.replace(from, to));
  }

  Set<Pending> pending() {
    return pending;
  }

  void add(Pending escape) {
    if (reachable) {
      pending.add(escape);
    }
  }

  void forget(Predicate<Pending> which) {
    pending.removeIf(which);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State that
        && reachable == that.reachable
        && values.equals(that.values)
        && pending.equals(that.pending);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
