package io.github.lightarena.processor.model;

/** The names of the accessors that a view has besides those of the record. */
public final class AccessorNames {

  private AccessorNames() {}

  /**
   * Names the accessor that answers a flyweight where the record's answers another object.
   *
   * @param component the component's name
   * @return as {@code originView}
   */
  public static String view(String component) {
    return component + "View";
  }

  /**
   * Names the accessor that answers a flyweight on text where the record's answers a string.
   *
   * @param component the component's name
   * @return as {@code titleChars}
   */
  public static String chars(String component) {
    return component + "Chars";
  }

  /**
   * Names the accessor that answers a slice where the record's answers an array or a list.
   *
   * @param component the component's name
   * @return as {@code samplesSlice}
   */
  public static String slice(String component) {
    return component + "Slice";
  }

  /**
   * Names the accessor that tells whether something is there.
   *
   * @param component the component's name
   * @return as {@code hasOrigin}
   */
  public static String has(String component) {
    return "has" + capitalized(component);
  }

  /**
   * Names the accessor that answers what it is given if nothing is there.
   *
   * @param component the component's name
   * @return as {@code countOr}
   */
  public static String or(String component) {
    return component + "Or";
  }

  /**
   * Names the setter of a component whose own name, with a parameter, is that of the accessor which
   * aims a flyweight.
   *
   * @param component the component's name
   * @return as {@code setNext}
   */
  public static String set(String component) {
    return "set" + capitalized(component);
  }

  private static String capitalized(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }
}
