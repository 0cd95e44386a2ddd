package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes away from a declaration what it fails without. */
final class Shrinker {

  /** Each try compiles. */
  private static final int MAX_TRIES = 150;

  private final Judge judge;
  private int tries;

  Shrinker(Judge judge) {
    this.judge = judge;
  }

  Verdict shrink(Verdict failure) {
    Verdict smallest = failure;
    boolean shrunk = true;
    while (shrunk) {
      shrunk = false;
      for (Declaration smaller : smaller(smallest.declaration())) {
        if (tries++ > MAX_TRIES) {
          return smallest;
        }
        if (smaller.isConsistent()) {
          Verdict verdict = judge.judge(List.of(smaller)).get(0);
          if (verdict.isFailure() && verdict.kind().equals(failure.kind())) {
            smallest = verdict;
            shrunk = true;
            break;
          }
        }
      }
    }
    return smallest;
  }

  private static List<Declaration> smaller(Declaration whole) {
    List<Declaration> all = new ArrayList<>();
    for (RecordDecl record : whole.records()) {
      all.add(whole.withRecords(without(whole.records(), record)));
      all.add(withoutUses(whole, record));
    }
    for (InterfaceDecl type : whole.interfaces()) {
      all.add(withoutUses(whole, type));
      if (type.accessors().size() > 0) {
        all.add(
            whole.withInterfaces(with(whole.interfaces(), type, type.withAccessors(List.of()))));
      }
      if (type.members().size() > 0) {
        all.add(whole.withInterfaces(with(whole.interfaces(), type, type.withMembers(List.of()))));
      }
      each(type.methods(), type::withMethods)
          .forEach(i -> all.add(whole.withInterfaces(with(whole.interfaces(), type, i))));
    }
    for (RecordDecl record : whole.records()) {
      if (!record.equals(record.plain())) {
        all.add(whole.withRecords(with(whole.records(), record, record.plain())));
      }
      each(record.components(), record::withComponents)
          .forEach(r -> all.add(whole.withRecords(with(whole.records(), record, r))));
      each(record.interfaces(), record::withInterfaces)
          .forEach(r -> all.add(whole.withRecords(with(whole.records(), record, r))));
    }
    return all;
  }

  /** Each way to leave out one of a list. */
  private static <T, R> List<R> each(List<T> list, Function<List<T>, R> with) {
    return list.stream().map(item -> with.apply(without(list, item))).toList();
  }

  private static Declaration withoutUses(Declaration whole, RecordDecl gone) {
    List<RecordDecl> records = withoutUses(without(whole.records(), gone), gone.name().key());
    return whole.withRecords(records);
  }

  private static Declaration withoutUses(Declaration whole, InterfaceDecl gone) {
    String key = gone.name().key();
    List<RecordDecl> records = new ArrayList<>(withoutUses(whole.records(), key));
    records.replaceAll(r -> r.withInterfaces(without(r.interfaces(), key)));
    List<InterfaceDecl> interfaces = new ArrayList<>(without(whole.interfaces(), gone));
    interfaces.replaceAll(i -> key.equals(i.parent()) ? i.withParent(null) : i);
    return whole.withRecords(records).withInterfaces(interfaces);
  }

  private static List<RecordDecl> withoutUses(List<RecordDecl> records, String key) {
    List<RecordDecl> changed = new ArrayList<>(records);
    changed.replaceAll(
        r ->
            r.withComponents(
                r.components().stream().filter(c -> !c.type().uses().contains(key)).toList()));
    return changed;
  }

  private static <T> List<T> without(List<T> list, T item) {
    List<T> changed = new ArrayList<>(list);
    changed.remove(item);
    return changed;
  }

  private static <T> List<T> with(List<T> list, T old, T item) {
    List<T> changed = new ArrayList<>(list);
    changed.set(changed.indexOf(old), item);
    return changed;
  }
}
