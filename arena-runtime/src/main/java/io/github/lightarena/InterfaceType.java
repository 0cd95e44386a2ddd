package io.github.lightarena;

/** Checks the interface behind which a caller wants to hold values of an arena. */
final class InterfaceType {
  private InterfaceType() {}

  static void check(Class<?> type) {
    if (type == null) {
      throw new NullPointerException("type=null: name the interface, such as Shape.class");
    }
    if (!type.isInterface() || type.getName().startsWith("java.")) {
      throw new IllegalArgumentException(
          "type="
              + type.getName()
              + (type.isInterface()
                  ? " belongs to the JDK: no value of an arena is made for it; keep such objects on"
                      + " the Java heap with an @OnHeap component"
                  : " is not an interface; references are read through an interface"));
    }
  }
}
