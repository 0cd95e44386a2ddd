package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the types of a declaration that is being made can refer to.
 *
 * <p>Records are made in order. One that holds another, or refers to it where null is not allowed,
 * comes after it: so values of all of them can be made.
 */
final class World {

  final String packageName;
  final List<TypeName> recordNames = new ArrayList<>();
  final List<InterfaceDecl> interfaces = new ArrayList<>();

  /** The records of {@link #recordNames} that are made already. */
  final List<RecordDecl> records = new ArrayList<>();

  private final Map<String, Set<Integer>> implementors = new LinkedHashMap<>();

  World(String packageName) {
    this.packageName = packageName;
  }

  void implement(InterfaceDecl type, int record) {
    implementors.computeIfAbsent(type.name().key(), key -> new TreeSet<>()).add(record);
    interfaces.stream()
        .filter(i -> i.name().key().equals(type.parent()))
        .findFirst()
        .ifPresent(parent -> implement(parent, record));
  }

  Set<Integer> implementors(InterfaceDecl type) {
    return implementors.getOrDefault(type.name().key(), Set.of());
  }

  /** Whether values of an interface can be made without the record that is made next. */
  boolean isFounded(InterfaceDecl type) {
    return implementors(type).stream().anyMatch(index -> index < records.size());
  }

  boolean isFounded(TypeName record) {
    return recordNames.indexOf(record) < records.size();
  }

  /** How many records lie in each other at most. */
  int depth(RecordDecl record) {
    int deepest = 0;
    for (Declaration.Component component : record.components()) {
      String inlined = component.type().inlined();
      for (RecordDecl other : records) {
        if (other.name().key().equals(inlined)) {
          deepest = Math.max(deepest, depth(other));
        }
      }
    }
    return deepest + 1;
  }

  static boolean isSelfContained(RecordDecl record) {
    return record.components().stream().allMatch(c -> c.type().selfContained());
  }
}
