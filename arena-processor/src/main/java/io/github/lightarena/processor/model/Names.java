package io.github.lightarena.processor.model;

import java.util.LinkedList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Applies the rule of {@link ViewName} to an element. */
final class Names {

  private Names() {}

  static ViewName of(Elements elements, TypeElement source) {
    String packageName = elements.getPackageOf(source).getQualifiedName().toString();
    List<String> simpleNames = simpleNames(source);
    AnnotationMirror union =
        Annotations.has(source, Annotations.ARENA_VALUE)
            ? null
            : Annotations.find(source, Annotations.ARENA_UNION).orElse(null);
    if (union != null) {
      Annotations.type(union, "type")
          .filter(DeclaredType.class::isInstance)
          .map(type -> ((DeclaredType) type).asElement().getSimpleName().toString())
          .ifPresent(name -> simpleNames.set(simpleNames.size() - 1, name));
    }
    return union != null || source.getKind() == ElementKind.INTERFACE
        ? ViewName.ofUnion(packageName, simpleNames)
        : ViewName.ofRecord(packageName, simpleNames, chosenView(source));
  }

  static String chosenView(TypeElement source) {
    return Annotations.find(source, Annotations.ARENA_VALUE)
        .map(mirror -> Annotations.string(mirror, "view", ""))
        .orElse("");
  }

  private static List<String> simpleNames(TypeElement source) {
    LinkedList<String> names = new LinkedList<>();
    Element element = source;
    while (element instanceof TypeElement) {
      names.addFirst(element.getSimpleName().toString());
      element = element.getEnclosingElement();
    }
    return names;
  }
}
