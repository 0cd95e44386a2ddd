package io.github.lightarena.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;

/**
 * The annotations on a component, wherever a compiler or a class file keeps them: on the component,
 * its field, its accessor or their types.
 */
final class Marks {

  /** Those of a type argument, which has none. */
  static final Marks NONE = new Marks(List.of(), List.of(), false);

  /** The component and its field. */
  private final List<AnnotatedConstruct> places;

  /** These, the accessor, and the types of all three. */
  private final List<AnnotatedConstruct> typePlaces;

  private final boolean optional;

  private Marks(
      List<AnnotatedConstruct> places, List<AnnotatedConstruct> typePlaces, boolean optional) {
    this.optional = optional;
    this.places = places;
    this.typePlaces = typePlaces;
  }

  static Marks of(RecordComponentElement component, Element field) {
    return new Marks(
        List.of(component, field),
        List.of(
            component,
            component.asType(),
            field,
            field.asType(),
            component.getAccessor(),
            component.getAccessor().getReturnType()),
        false);
  }

  /** Those of what an {@code Optional} holds: the same, and it may be absent. */
  Marks inOptional() {
    return new Marks(places, typePlaces, true);
  }

  /** The annotation, if it stands there. */
  Optional<AnnotationMirror> find(String qualifiedName) {
    return places.stream()
        .flatMap(place -> Annotations.find(place, qualifiedName).stream())
        .findFirst();
  }

  boolean has(String qualifiedName) {
    return find(qualifiedName).isPresent();
  }

  /** Whether an annotation called {@code Nullable} stands there, whoever wrote it. */
  boolean isNullable() {
    return optional
        || typePlaces.stream().anyMatch(place -> Annotations.hasSimpleName(place, "Nullable"));
  }
}
