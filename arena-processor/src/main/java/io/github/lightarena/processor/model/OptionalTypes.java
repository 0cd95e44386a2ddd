package io.github.lightarena.processor.model;

import java.util.Map;
import javax.lang.model.type.TypeKind;

/** The JDK's types of what may be absent, and of primitives as objects. */
final class OptionalTypes {

  static final String OPTIONAL = "java.util.Optional";

  private static final Map<String, TypeKind> PRIMITIVES =
      Map.of(
          "java.util.OptionalInt", TypeKind.INT,
          "java.util.OptionalLong", TypeKind.LONG,
          "java.util.OptionalDouble", TypeKind.DOUBLE);

  private static final Map<String, TypeKind> UNBOXED =
      Map.of(
          "java.lang.Boolean", TypeKind.BOOLEAN,
          "java.lang.Byte", TypeKind.BYTE,
          "java.lang.Short", TypeKind.SHORT,
          "java.lang.Character", TypeKind.CHAR,
          "java.lang.Integer", TypeKind.INT,
          "java.lang.Long", TypeKind.LONG,
          "java.lang.Float", TypeKind.FLOAT,
          "java.lang.Double", TypeKind.DOUBLE);

  private OptionalTypes() {}

  /** What an {@code OptionalInt} or its like holds, or null. */
  static TypeKind primitive(String qualifiedName) {
    return PRIMITIVES.get(qualifiedName);
  }

  /** What an {@code Integer} or its like holds, or null. */
  static TypeKind unboxed(String qualifiedName) {
    return UNBOXED.get(qualifiedName);
  }
}
