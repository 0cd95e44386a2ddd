package io.github.lightarena.it.property;

/**
 * A method of an interface. Methods of one name and erased parameters are the same in every
 * interface, so that no two of them can be at odds.
 *
 * @param kind for the histogram
 * @param name its name
 * @param typeParameters with brackets and a space, or empty
 * @param result the type; {@code SELF} is the interface
 * @param parameters the text between the parentheses; {@code SELF} is the interface
 * @param erased what tells it from its overloads
 * @param thrown with {@code throws}, or empty
 * @param body of the default method, and of records
 * @param isDefault whether the interface has the body
 */
record MethodDecl(
    String kind,
    String name,
    String typeParameters,
    String result,
    String parameters,
    String erased,
    String thrown,
    String body,
    boolean isDefault) {

  String signature() {
    return name + "(" + erased + ")";
  }

  String header(String self) {
    return typeParameters
        + result.replace("SELF", self)
        + " "
        + name
        + "("
        + parameters.replace("SELF", self)
        + ")"
        + (thrown.isEmpty() ? "" : " " + thrown);
  }

  MethodDecl withDefault(boolean changed) {
    return new MethodDecl(
        kind, name, typeParameters, result, parameters, erased, thrown, body, changed);
  }
}
