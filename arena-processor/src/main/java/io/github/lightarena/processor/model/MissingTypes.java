package io.github.lightarena.processor.model;

import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells types that are not there yet, or never will be, from those that only name such types. */
public final class MissingTypes {

  /** Stands for the name of a type that has none, where the compiler says itself what is wrong. */
  public static final String UNNAMED = "<any>";

  private MissingTypes() {}

  /**
   * Tells whether a missing type can be named. The compiler of JDK 17 calls {@code Unknown<String>}
   * by no name, and none names a class that it did not find in an annotation; each says at its
   * place what it did not find.
   *
   * @param typeName the name of a missing type
   * @return whether it is a name
   */
  public static boolean isNamed(String typeName) {
    return !typeName.isEmpty() && Character.isJavaIdentifierStart(typeName.charAt(0));
  }

  /**
   * Tells whether a type is not there. To the compiler of Eclipse all of {@code Optional<Bar>} is
   * an error as long as {@code Bar} is; what is missing is an argument then, and the type itself is
   * declared as it would be otherwise.
   *
   * @param type any type
   * @return whether its own class or interface is missing
   */
  public static boolean isMissing(TypeMirror type) {
    if (type.getKind() != TypeKind.ERROR || !(type instanceof DeclaredType declared)) {
      return false;
    }
    return declared.getTypeArguments().isEmpty()
        || declared.asElement().asType().getKind() == TypeKind.ERROR;
  }

  /**
   * The kind of a type, which is {@code ERROR} only for one that is missing itself.
   *
   * @param type any type
   * @return its kind
   */
  public static TypeKind kindOf(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR && !isMissing(type)
        ? TypeKind.DECLARED
        : type.getKind();
  }
}
