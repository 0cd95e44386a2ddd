package io.github.lightarena.processor.model;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Writes types without their annotations, which compilers print in different places. */
public final class TypeText {

  private TypeText() {}

  /**
   * Writes a type with the full names of its classes.
   *
   * @param type any type
   * @return its text, as in {@code java.util.List<java.lang.String>}
   */
  public static String of(TypeMirror type) {
    return of(type, element -> element.getQualifiedName().toString());
  }

  /**
   * Writes a type with the simple names of its classes.
   *
   * @param type any type
   * @return its text, as in {@code List<String>}
   */
  public static String simple(TypeMirror type) {
    return of(type, element -> element.getSimpleName().toString());
  }

  private static String of(TypeMirror type, Function<TypeElement, String> nameOf) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType(), nameOf) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      String arguments =
          declared.getTypeArguments().stream()
              .map(argument -> of(argument, nameOf))
              .collect(Collectors.joining(", "));
      String name = nameOf.apply((TypeElement) declared.asElement());
      return arguments.isEmpty() ? name : name + "<" + arguments + ">";
    }
    return type.getKind().isPrimitive()
        ? type.getKind().name().toLowerCase(Locale.ROOT)
        : type.toString();
  }
}
