package io.github.lightarena.it.property;

import java.util.ArrayList;
import java.util.List;

/**
 * What a view has for a component besides the record's accessor.
 *
 * @param ending what the name of the accessor that makes no object ends with, or null if there is
 *     none
 * @param own whether the record's own accessor makes none either, and so needs no such ending
 * @param aimed an expression for a flyweight that can be aimed at the component, or null; {@code
 *     %v.%n()} is what shows it already
 * @param presence whether a byte says whether the component is there, if it may be absent
 * @param other an expression for a value in the place of an absent one
 * @param optional whether it is in an {@code Optional}
 */
record Access(
    String ending, boolean own, String aimed, boolean presence, String other, boolean optional) {

  /** What is read as an object, and may be null without a byte that says so. */
  static Access object(String other) {
    return new Access(null, true, null, false, other, false);
  }

  /** What is read as an object, of which all bytes may be 0. */
  static Access value(String other) {
    return new Access(null, true, null, true, other, false);
  }

  /** What its own accessor shows where it lies. */
  static Access own(String ending, String aimed) {
    return new Access(ending, true, aimed, false, null, false);
  }

  /** What is copied out, and shown where it lies by another accessor. */
  static Access beside(String ending, String aimed) {
    return new Access(ending, false, aimed, false, null, false);
  }

  Access withPresence() {
    return new Access(ending, own, aimed, true, other, optional);
  }

  Access inOptional() {
    return new Access(ending, own, aimed, presence, other, true);
  }

  /** Whether its methods are called by the component's name with a capital. */
  boolean isCapitalized() {
    return presence || optional || own && aimed != null;
  }

  private boolean has(boolean nullable) {
    return optional || nullable && presence;
  }

  /** The name of the accessor that shows it where it lies. */
  private String shown(String component) {
    return own && !optional ? component : component + ending;
  }

  String setter(String component) {
    // An accessor that aims a flyweight has the name already.
    boolean isTaken = aimed != null && own && !optional;
    return isTaken ? "set" + TypePool.capital(component) : component;
  }

  /** The methods besides the record's accessor, as {@code name/count of parameters}. */
  List<String> methods(String component, boolean nullable) {
    List<String> methods = new ArrayList<>();
    if (has(nullable)) {
      methods.add("has" + TypePool.capital(component) + "/0");
      if (ending == null) {
        methods.add(component + "Or/1");
      }
    }
    if (ending != null && (optional || !own)) {
      methods.add(shown(component) + "/0");
    }
    if (aimed != null) {
      methods.add(shown(component) + "/1");
    }
    return methods;
  }

  /** Statements that call each of them, and compare with {@code value}. */
  List<String> reads(String component, boolean nullable, boolean writtenAccessor) {
    List<String> reads = new ArrayList<>();
    String expected = "value." + component + "()";
    for (String method : methods(component, nullable)) {
      String name = method.substring(0, method.indexOf('/'));
      String place = "\"" + name + " of $TYPE\", ";
      if (method.equals("has" + TypePool.capital(component) + "/0") && has(nullable)) {
        reads.add("Checks.same(%s%s, view.%s());".formatted(place, present(expected), name));
      } else if (method.endsWith("/0")) {
        reads.add(
            "Checks.same(%s%s, %s);".formatted(place, expected, answer("view." + name + "()")));
      } else if (name.equals(component + "Or") && ending == null) {
        reads.add(
            "{ var other = %s; Checks.same(%s%s, view.%s(other)); }"
                .formatted(other, place, orOther(expected), name));
      } else if (!(writtenAccessor && own && aimed.contains("%v.%n"))) {
        // What a written accessor answers is of the declared type, and cannot be aimed.
        reads.add(
            "{ var into = %s; var shown = view.%s(into); Checks.aimed(%sinto, shown); Checks.same(%s%s, %s); }"
                .formatted(
                    aimed.replace("%v.%n", "view." + shown(component)),
                    name,
                    place,
                    place,
                    expected,
                    answer("shown")));
      }
    }
    return reads;
  }

  private String present(String expected) {
    return optional ? "Checks.isThere(" + expected + ")" : expected + " != null";
  }

  private String orOther(String expected) {
    return optional
        ? "Checks.or(" + expected + ", other)"
        : expected + " == null ? other : " + expected;
  }

  /** What is not there is null where it lies, and an empty {@code Optional} in the record. */
  private String answer(String shown) {
    return optional ? "java.util.Optional.ofNullable(" + shown + ")" : shown;
  }
}
