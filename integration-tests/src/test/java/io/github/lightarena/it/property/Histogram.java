package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.Component;
import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the declarations had in them. */
final class Histogram {

  private static final String CODE = "refused with";
  private static final String FORM = "stored";

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private int accepted;
  private int refused;
  private int failed;

  void add(Verdict verdict) {
    if (verdict.isFailure()) {
      failed++;
    } else if (!verdict.isAccepted()) {
      refused++;
      verdict.codes().forEach(code -> count(CODE, code));
    } else {
      accepted++;
      count(verdict.declaration());
      verdict.forms().forEach((form, count) -> count(FORM, form, count));
    }
  }

  int accepted() {
    return accepted;
  }

  /** How many accepted components are of a row. */
  int of(Row row) {
    return of("row", row.toString());
  }

  /** How many declarations were refused with a code. */
  int refusedWith(String code) {
    return of(CODE, code);
  }

  /** How many accepted components are stored in a way, in the words of {@link KindReader}. */
  int stored(String form) {
    return of(FORM, form);
  }

  private int of(String group, String what) {
    return counts.getOrDefault(group, Map.of()).getOrDefault(what, 0);
  }

  private void count(String group, String what) {
    count(group, what, 1);
  }

  private void count(String group, String what, int number) {
    counts.computeIfAbsent(group, key -> new TreeMap<>()).merge(what, number, Integer::sum);
  }

  private void count(Declaration declaration) {
    count("records in a declaration", String.valueOf(declaration.records().size()));
    for (RecordDecl record : declaration.records()) {
      record.components().forEach(this::count);
      count("constructor", record.constructor().toString());
      record.options().forEach(option -> count("option", option.replaceAll(" =.*", "")));
      record.platform().forEach(type -> count("platform interface", type));
      count("records nested in each other", String.valueOf(depth(declaration, record)));
      count("a record's name", NamePool.isHardType(record.name()) ? "hard" : "plain");
      if (!record.name().outer().isEmpty()) {
        count("a record's name", "in a class");
      }
    }
    for (InterfaceDecl type : declaration.interfaces()) {
      count("interface", type.generic() ? "generic" : type.form().toString());
      type.methods().forEach(method -> count("method", method.kind()));
      if (type.parent() != null) {
        count("interface", "extends another");
      }
    }
  }

  private void count(Component component) {
    ComponentType type = component.type();
    count("row", type.row().toString());
    count("variant of " + type.row(), type.variant());
    count("a component's name", NamePool.isHardComponent(component.name()) ? "hard" : "plain");
    if (type.nullable()) {
      count("nullable", type.row().toString());
    }
    if (component.writtenAccessor()) {
      count("written accessor", type.row().toString());
    }
  }

  private static int depth(Declaration declaration, RecordDecl record) {
    int deepest = 0;
    for (Component component : record.components()) {
      if (component.type().inlined() != null) {
        deepest =
            Math.max(
                deepest, depth(declaration, declaration.record(component.type().inlined()).get()));
      }
    }
    return deepest + 1;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append("%d accepted, %d refused, %d failed%n".formatted(accepted, refused, failed));
    counts.forEach(
        (group, values) -> {
          text.append(group).append('\n');
          values.forEach((what, n) -> text.append("%8d  %s%n".formatted(n, what)));
        });
    return text.toString();
  }
}
