package io.github.lightarena.processor.validate;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Writes a type without its annotations, which compilers print in different places. */
final class TypeText {

  private TypeText() {}

  static String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      String arguments =
          declared.getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining(", "));
      String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
      return arguments.isEmpty() ? name : name + "<" + arguments + ">";
    }
    return type.getKind().isPrimitive()
        ? type.getKind().name().toLowerCase(Locale.ROOT)
        : type.toString();
  }
}
