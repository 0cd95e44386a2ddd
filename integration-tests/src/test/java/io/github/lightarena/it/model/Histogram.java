package io.github.lightarena.it.model;

import java.util.EnumMap;
import java.util.Map;

/** How often each operation was done, and each refusal met. */
final class Histogram {
  private final Map<Operation, Long> operations = new EnumMap<>(Operation.class);
  private final Map<Refusal, Long> refusals = new EnumMap<>(Refusal.class);

  Histogram() {
    for (Operation operation : Operation.values()) {
      operations.put(operation, 0L);
    }
    for (Refusal refusal : Refusal.values()) {
      refusals.put(refusal, 0L);
    }
  }

  void add(Operation operation) {
    operations.merge(operation, 1L, Long::sum);
  }

  void add(Refusal refusal) {
    refusals.merge(refusal, 1L, Long::sum);
  }

  long total() {
    return operations.values().stream().mapToLong(Long::longValue).sum();
  }

  Map<Operation, Long> operations() {
    return operations;
  }

  Map<Refusal, Long> refusals() {
    return refusals;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    long total = total();
    text.append(String.format("%,d operations%n", total));
    operations.forEach(
        (operation, count) ->
            text.append(
                String.format(
                    "  %-20s %,10d %5.1f %%%n", operation, count, 100.0 * count / total)));
    text.append(String.format("refused%n"));
    refusals.forEach(
        (refusal, count) -> text.append(String.format("  %-20s %,10d%n", refusal, count)));
    return text.toString();
  }
}
