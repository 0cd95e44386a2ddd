package io.github.lightarena.processor.model;

import io.github.lightarena.processor.model.UnionModel.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a union and its members. */
final class UnionReader {

  private static final String TYPE = "type";

  private final Elements elements;
  private final Types types;

  UnionReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * @param source the interface, or a holder that names it
   */
  UnionModel read(TypeElement source) {
    AnnotationMirror mirror = Annotations.find(source, Annotations.ARENA_UNION).orElseThrow();
    TypeMirror named = typeOf(source, mirror);
    TypeElement type =
        types.asElement(named) instanceof TypeElement element
            ? element
            : elements.getTypeElement("java.lang.Object");
    if (Annotations.isIncomplete(mirror, "value")) {
      throw new MissingTypeException(MissingTypes.UNNAMED);
    }
    List<TypeMirror> listed = Annotations.types(mirror, "value");
    boolean inferred = listed.isEmpty();
    if (inferred) {
      Set<TypeElement> permitted = new LinkedHashSet<>();
      collectPermitted(type, permitted, new LinkedHashSet<>());
      permitted.forEach(record -> listed.add(record.asType()));
    }
    List<Member> members = new ArrayList<>();
    for (TypeMirror member : listed) {
      TypeElement element = (TypeElement) types.asElement(member);
      boolean isValue = element != null && ComponentReader.isValue(element);
      members.add(new Member(member, element, isValue ? Names.of(elements, element) : null));
    }
    return new UnionModel(
        source, type, named.toString(), Names.of(elements, source), members, inferred);
  }

  /** What the annotation names; what it stands on, if it names nothing. */
  private TypeMirror typeOf(TypeElement source, AnnotationMirror mirror) {
    if (!Annotations.isWritten(mirror, TYPE)) {
      return source.asType();
    }
    TypeMirror named = Annotations.type(mirror, TYPE).orElse(null);
    if (named == null || named.getKind() == TypeKind.ERROR) {
      throw new MissingTypeException(MissingTypes.UNNAMED);
    }
    return named;
  }

  /** Whether an interface is a union itself, and not merely the holder of another. */
  static boolean isUnion(TypeElement element) {
    return element.getKind() == ElementKind.INTERFACE
        && Annotations.find(element, Annotations.ARENA_UNION)
            .filter(mirror -> !Annotations.isWritten(mirror, TYPE) || names(mirror, element))
            .isPresent();
  }

  private static boolean names(AnnotationMirror mirror, TypeElement element) {
    return Annotations.type(mirror, TYPE)
        .filter(type -> type instanceof DeclaredType named && named.asElement().equals(element))
        .isPresent();
  }

  /** Permitted records in order, through permitted interfaces that are sealed themselves. */
  private void collectPermitted(
      TypeElement type, Set<TypeElement> records, Set<TypeElement> visited) {
    if (!visited.add(type)) {
      return;
    }
    for (TypeMirror permitted : new ArrayList<>(type.getPermittedSubclasses())) {
      TypeElement element = (TypeElement) types.asElement(permitted);
      if (element != null && ComponentReader.isValue(element)) {
        records.add(element);
      } else if (element != null && element.getKind() == ElementKind.INTERFACE) {
        collectPermitted(element, records, visited);
      }
    }
  }
}
