package io.github.lightarena.processor.escape;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a method of the same top-level class does with its parameters, by their numbers from 0.
 *
 * @param returned these, or what was read from them, are in what it returns
 * @param stored these are stored in a field of the object it is called on
 * @param leaked these are stored where they outlive any scope, and it reports nothing itself
 * @param puts these are put into others
 * @param origin where the object comes from that it returns
 * @param returnsThis whether it may return the object that it is called on
 * @param opens whether it opens the allocator that it returns
 */
record Summary(
    Set<Integer> returned,
    Set<Integer> stored,
    Set<Integer> leaked,
    Set<Put> puts,
    Origin origin,
    boolean returnsThis,
    boolean opens) {

  /**
   * What a body does.
   *
   * @param givesAllocator whether it returns an allocator
   */
  static Summary of(Body body, boolean givesAllocator) {
    boolean opens =
        givesAllocator
            && body.returns.scopes().keySet().stream()
                .anyMatch(scope -> scope.kind() == Scope.Kind.OPENED);
    return new Summary(
        parametersOf(body.returns),
        body.stored,
        body.leaked,
        body.puts,
        body.returns.origin(),
        body.returnsThis,
        opens);
  }

  /** The parameters that a value belongs to. */
  static Set<Integer> parametersOf(Value value) {
    Set<Integer> parameters = new TreeSet<>();
    value
        .scopes()
        .forEach(
            (scope, strength) -> {
              if (scope.parameter() >= 0) {
                parameters.add(scope.parameter());
              }
            });
    return parameters;
  }
}
