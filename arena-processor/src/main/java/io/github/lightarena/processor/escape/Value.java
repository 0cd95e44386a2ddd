package io.github.lightarena.processor.escape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an expression may belong to: scopes, each with how sure that is. Immutable.
 *
 * @param scopes in the order in which they were met, so that reports do not depend on hashes
 * @param origin where the object itself comes from
 * @param captured whether the scopes are those of what a lambda or an inner class captured
 */
record Value(Map<Scope, Strength> scopes, Origin origin, boolean captured) {

  /** Nothing of an arena. */
  static final Value NONE = new Value(Map.of(), Origin.FRESH, false);

  static Value of(Scope scope, Strength strength) {
    return new Value(Map.of(scope, strength), Origin.FRESH, false);
  }

  boolean isScoped() {
    return !scopes.isEmpty();
  }

  /** Whether it is reported where it escapes. */
  boolean isReportable() {
    return scopes.values().stream().anyMatch(s -> s != Strength.POSSIBLE);
  }

  /** The scopes for which it is reported; all, if that is none. */
  List<Scope> reportable() {
    return scopes.keySet().stream()
        .filter(scope -> !isReportable() || scopes.get(scope) != Strength.POSSIBLE)
        .toList();
  }

  Value join(Value other) {
    if (other == NONE || equals(other)) {
      return this;
    }
    if (this == NONE) {
      return other;
    }
    Map<Scope, Strength> all = new LinkedHashMap<>(scopes);
    other.scopes.forEach((scope, strength) -> all.merge(scope, strength, Strength::atLeast));
    boolean plain = isScoped() && !captured || other.isScoped() && !other.captured;
    return new Value(all, origin.join(other.origin), !plain && (captured || other.captured));
  }

  Value atMost(Strength limit) {
    Map<Scope, Strength> weaker = new LinkedHashMap<>();
    scopes.forEach((scope, strength) -> weaker.put(scope, strength.atMost(limit)));
    return new Value(weaker, origin, captured);
  }

  Value origin(Origin from) {
    return from == origin ? this : new Value(scopes, from, captured);
  }

  /** The same object, without what it belongs to. */
  Value unscoped() {
    return isScoped() ? new Value(Map.of(), origin, false) : this;
  }

  Value asCaptured() {
    return isScoped() ? new Value(scopes, origin, true) : this;
  }

  Value asPlain() {
    return captured ? new Value(scopes, origin, false) : this;
  }

  /** What of it belongs to the caller's scopes. */
  Value ofParameters() {
    Map<Scope, Strength> callers = new LinkedHashMap<>(scopes);
    callers.keySet().removeIf(scope -> scope.parameter() < 0);
    return new Value(callers, origin, captured);
  }

  /** With one scope in the place of another, which may not be there; null for none. */
  Value replace(Scope from, Scope to) {
    if (!scopes.containsKey(from)) {
      return this;
    }
    Map<Scope, Strength> changed = new LinkedHashMap<>(scopes);
    Strength strength = changed.remove(from);
    if (to != null) {
      changed.merge(to, strength, Strength::atLeast);
    }
    return new Value(changed, origin, captured);
  }
}
