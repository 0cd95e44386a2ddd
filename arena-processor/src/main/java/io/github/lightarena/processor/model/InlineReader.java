package io.github.lightarena.processor.model;

import io.github.lightarena.processor.model.ComponentKind.Refusal;
import io.github.lightarena.processor.model.ComponentKind.Refused;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads components that one record stands for: those marked {@code @Inline}. */
final class InlineReader {

  private final Types types;

  InlineReader(Types types) {
    this.types = types;
  }

  ComponentKind read(TypeMirror type, AnnotationMirror inline) {
    if (MissingTypes.isMissing(type)) {
      return new ComponentKind.Missing(((DeclaredType) type).asElement().toString());
    }
    if (!(type instanceof DeclaredType declared)
        || declared.asElement().getKind() != ElementKind.INTERFACE) {
      return new Refused(Refusal.INLINE_NOT_INTERFACE, "");
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    if (name.startsWith("java.")) {
      return new Refused(Refusal.PLATFORM_INTERFACE, "");
    }
    TypeMirror record = Annotations.type(inline, "value").orElse(null);
    if (record == null || MissingTypes.isMissing(record)) {
      return new ComponentKind.Missing(MissingTypes.UNNAMED);
    }
    TypeElement element = (TypeElement) types.asElement(record);
    if (element == null || !ComponentReader.isValue(element)) {
      return new Refused(Refusal.INLINE_NOT_VALUE, simpleText(record));
    }
    if (!types.isSubtype(element.asType(), type)) {
      return new Refused(Refusal.INLINE_NOT_IMPLEMENTED, simpleText(record));
    }
    return ComponentReader.isPrivate(type) || ComponentReader.isPrivate(record)
        ? new Refused(Refusal.PRIVATE_TYPE, "")
        : new ComponentKind.InlineValue(element);
  }

  private String simpleText(TypeMirror type) {
    Element element = types.asElement(type);
    return element == null ? type.toString() : element.getSimpleName().toString();
  }
}
