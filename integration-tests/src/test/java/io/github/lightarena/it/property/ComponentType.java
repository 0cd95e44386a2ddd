package io.github.lightarena.it.property;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The type of a component, as it is written, and how a check makes values of it.
 *
 * @param row its row of the table
 * @param variant what it is within the row, for the histogram
 * @param annotations in front of the type, each with a space after it
 * @param text the type, its names written in full
 * @param make an expression for a random value; {@code r} are the {@link Values}, {@code alloc} an
 *     allocator
 * @param selfContained whether it holds no reference
 * @param nullable whether it may be null
 * @param inlined the record that lies inside, or null
 * @param uses the keys of the records and interfaces that it names
 * @param reads further ways to read it: {@code %v} is the view, {@code %n} the component
 */
record ComponentType(
    Row row,
    String variant,
    String annotations,
    String text,
    String make,
    boolean selfContained,
    boolean nullable,
    String inlined,
    Set<String> uses,
    List<String> reads) {

  static ComponentType plain(Row row, String text, String make) {
    return new ComponentType(row, text, "", text, make, true, false, null, Set.of(), List.of());
  }

  static ComponentType reference(
      Row row, String variant, String text, String make, Set<String> uses, List<String> reads) {
    return new ComponentType(row, variant, "", text, make, false, false, null, uses, reads);
  }

  /** The same type, nullable. */
  ComponentType orNull() {
    return new ComponentType(
        row,
        variant,
        annotations + "@io.github.lightarena.annotation.Nullable ",
        text,
        "(r.isNull() ? null : " + make + ")",
        selfContained,
        true,
        inlined,
        uses,
        reads);
  }

  /** The same type, which names another declaration too. */
  ComponentType alsoUsing(String key) {
    Set<String> all = new LinkedHashSet<>(uses);
    all.add(key);
    return new ComponentType(
        row,
        variant,
        annotations,
        text,
        make,
        selfContained,
        nullable,
        inlined,
        Collections.unmodifiableSet(all),
        reads);
  }

  /** The type as it stands in a record's header. */
  String declared() {
    return annotations + text;
  }
}
