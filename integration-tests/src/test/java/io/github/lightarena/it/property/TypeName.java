package io.github.lightarena.it.property;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of a record or interface and of what is generated from it, by the README's rules.
 *
 * @param packageName of all of them
 * @param outer the class around it, or empty
 * @param simple its simple name
 * @param chosenView the name in {@code @ArenaValue(view = ...)}, or empty
 * @param isRecord whether it is a record
 */
record TypeName(
    String packageName, String outer, String simple, String chosenView, boolean isRecord) {

  /** What names it within its declaration; also part of the names of a check's methods. */
  String key() {
    return outer.isEmpty() ? simple : outer + "_" + simple;
  }

  /** The type itself, in full. */
  String type() {
    return packageName + "." + (outer.isEmpty() ? "" : outer + ".") + simple;
  }

  /** The simple name of the view, or of the union's class. */
  String simpleView() {
    String prefix = outer.isEmpty() ? "" : outer + "_";
    if (!isRecord) {
      return prefix + "Any" + simple;
    }
    if (!chosenView.isEmpty()) {
      return chosenView;
    }
    return prefix + (stripped().equals(simple) ? simple + "View" : stripped());
  }

  /** The view, or the union's class, in full. */
  String view() {
    return packageName + "." + simpleView();
  }

  /** The codec, in full. */
  String codec() {
    return packageName + "." + simpleCodec();
  }

  /** The simple name of the codec. */
  String simpleCodec() {
    String prefix = outer.isEmpty() ? "" : outer + "_";
    return prefix + (chosenView.isEmpty() ? stripped() : simple) + "Codec";
  }

  /** What a union's methods call a member by, as in {@code addCircle}. */
  String label() {
    return chosenView.isEmpty() ? stripped() : chosenView;
  }

  /** The simple names of the top-level classes that there will be of it. */
  Set<String> topLevel() {
    String top = outer.isEmpty() ? simple : outer;
    Set<String> names = new LinkedHashSet<>(List.of(top, simpleView()));
    if (isRecord) {
      names.add(simpleCodec());
    }
    return names;
  }

  /** The classes that it alone accounts for: not the one around it. */
  List<String> own() {
    return topLevel().stream().filter(name -> !name.equals(outer)).toList();
  }

  private String stripped() {
    return simple.endsWith("Record") && simple.length() > "Record".length()
        ? simple.substring(0, simple.length() - "Record".length())
        : simple;
  }
}
