package io.github.lightarena.processor.model;

import io.github.lightarena.processor.model.UnionModel.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a union and its members. */
final class UnionReader {

  private final Elements elements;
  private final Types types;

  UnionReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  UnionModel read(TypeElement type) {
    AnnotationMirror mirror = Annotations.find(type, Annotations.ARENA_UNION).orElseThrow();
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
    return new UnionModel(type, Names.of(elements, type), members, inferred);
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
