package io.github.lightarena.processor.escape;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What the objects of a class can keep, from the types of their fields. */
final class Fields {

  private final Session session;

  Fields(Session session) {
    this.session = session;
  }

  /** Whether a class, or one it extends, has a field, a collection or an array for a value. */
  boolean canKeep(TypeElement type, TypeMirror value) {
    for (TypeElement c = type; c != null; c = ArenaTypes.element(c.getSuperclass())) {
      for (Element member : c.getEnclosedElements()) {
        if (member.getKind() == ElementKind.FIELD
            && !member.getModifiers().contains(Modifier.STATIC)
            && value != null
            && (session.types().isScoped(member.asType()) || isOwnText(c, member.asType()))
            && holds(member.asType(), value)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A {@code CharSequence} may be a text view, but the JDK's own are copies or short-lived. */
  private boolean isOwnText(TypeElement owner, TypeMirror field) {
    return session.types().isA(field, "java.lang.CharSequence")
        && !session.types().isA(field, "java.lang.String")
        && !ArenaTypes.isPlatform(owner.getQualifiedName().toString());
  }

  private boolean holds(TypeMirror field, TypeMirror value) {
    if (session.isAssignable(value, field)) {
      return true;
    }
    if (field instanceof ArrayType array) {
      return holds(array.getComponentType(), value);
    }
    return field instanceof DeclaredType declared
        && declared.getTypeArguments().stream()
            .anyMatch(argument -> argument instanceof DeclaredType && holds(argument, value));
  }
}
