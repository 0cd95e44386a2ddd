package io.github.lightarena.it.property;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
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
 * @param founded whether a value can always be made; if not, it has to be absent at times
 * @param inlined the record that lies inside, or null
 * @param uses the keys of the records and interfaces that it names
 * @param access further ways to read it
 */
record ComponentType(
    Row row,
    String variant,
    String annotations,
    String text,
    String make,
    boolean selfContained,
    boolean nullable,
    boolean founded,
    String inlined,
    Set<String> uses,
    Access access) {

  private static final String NULLABLE = "@io.github.lightarena.annotation.Nullable ";

  static final Map<String, String> BOXES =
      Map.of(
          "boolean",
          "java.lang.Boolean",
          "byte",
          "java.lang.Byte",
          "short",
          "java.lang.Short",
          "char",
          "java.lang.Character",
          "int",
          "java.lang.Integer",
          "long",
          "java.lang.Long",
          "float",
          "java.lang.Float",
          "double",
          "java.lang.Double");

  /** What holds no reference. */
  static ComponentType plain(
      Row row, String variant, String annotations, String text, String make, Access access) {
    return new ComponentType(
        row, variant, annotations, text, make, true, false, true, null, Set.of(), access);
  }

  /** What is or holds a reference. */
  static ComponentType reference(
      Row row, String variant, String text, String make, Set<String> uses, Access access) {
    return new ComponentType(row, variant, "", text, make, false, false, true, null, uses, access);
  }

  /** The same type, nullable; of a primitive, its box. */
  ComponentType orNull() {
    String present = box().equals(text) ? make : "(" + box() + ") " + make;
    return new ComponentType(
        row,
        variant,
        annotations + NULLABLE,
        box(),
        "(r.isNull() ? null : " + present + ")",
        selfContained,
        true,
        true,
        inlined,
        uses,
        access);
  }

  /** An {@code Optional} of the same type. */
  ComponentType inOptional() {
    return new ComponentType(
        Row.OPTIONAL,
        "Optional<" + row + ">",
        annotations,
        "java.util.Optional<" + box() + ">",
        "java.util.Optional.<" + box() + ">ofNullable(r.isNull() ? null : " + make + ")",
        selfContained,
        false,
        true,
        inlined,
        uses,
        access.inOptional());
  }

  private String box() {
    return BOXES.getOrDefault(text, text);
  }

  ComponentType ofRow(Row changed, String changedVariant) {
    return new ComponentType(
        changed,
        changedVariant,
        annotations,
        text,
        make,
        selfContained,
        nullable,
        founded,
        inlined,
        uses,
        access);
  }

  /** The same type with an annotation. */
  ComponentType marked(String annotation) {
    return new ComponentType(
        row,
        variant,
        annotation,
        text,
        make,
        selfContained,
        nullable,
        founded,
        inlined,
        uses,
        access);
  }

  /** The same type, of which no value can be made yet. */
  ComponentType unfounded() {
    return new ComponentType(
        row,
        variant,
        annotations,
        text,
        make,
        selfContained,
        nullable,
        false,
        inlined,
        uses,
        access);
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
        founded,
        inlined,
        Collections.unmodifiableSet(all),
        access);
  }

  /** The type as it stands in a record's header. */
  String declared() {
    return annotations + text;
  }
}
