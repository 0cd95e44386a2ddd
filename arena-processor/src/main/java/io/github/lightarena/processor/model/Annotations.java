package io.github.lightarena.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads annotations by name. The processor does not depend on the annotations' jar: the classes
 * that count are those on the user's class path.
 */
public final class Annotations {

  private static final String PACKAGE = "io.github.lightarena.annotation.";

  /** The qualified name of {@code @ArenaValue}. */
  public static final String ARENA_VALUE = PACKAGE + "ArenaValue";

  /** The qualified name of {@code @ArenaUnion}. */
  public static final String ARENA_UNION = PACKAGE + "ArenaUnion";

  /** The qualified name of {@code @ArenaGenerated}. */
  public static final String ARENA_GENERATED = PACKAGE + "ArenaGenerated";

  /** The qualified name of {@code @Inline}. */
  public static final String INLINE = PACKAGE + "Inline";

  /** The qualified name of {@code @OnHeap}. */
  public static final String ON_HEAP = PACKAGE + "OnHeap";

  /** The qualified name of {@code @Convert}. */
  public static final String CONVERT = PACKAGE + "Convert";

  /** The qualified name of {@code @Length}. */
  public static final String LENGTH = PACKAGE + "Length";

  private Annotations() {}

  /**
   * Finds an annotation.
   *
   * @param construct what it stands on
   * @param qualifiedName the annotation's qualified name
   * @return the annotation, if it is there
   */
  public static Optional<AnnotationMirror> find(
      AnnotatedConstruct construct, String qualifiedName) {
    for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
      if (typeOf(mirror).getQualifiedName().contentEquals(qualifiedName)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether an annotation is there.
   *
   * @param construct what it would stand on
   * @param qualifiedName the annotation's qualified name
   * @return whether it stands there
   */
  public static boolean has(AnnotatedConstruct construct, String qualifiedName) {
    return find(construct, qualifiedName).isPresent();
  }

  /** Whether an annotation of that simple name is there, whoever wrote it. */
  static boolean hasSimpleName(AnnotatedConstruct construct, String simpleName) {
    for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
      if (typeOf(mirror).getSimpleName().contentEquals(simpleName)) {
        return true;
      }
    }
    return false;
  }

  static String string(AnnotationMirror mirror, String member, String otherwise) {
    return value(mirror, member).map(v -> v.getValue().toString()).orElse(otherwise);
  }

  static int integer(AnnotationMirror mirror, String member, int otherwise) {
    return value(mirror, member)
        .map(AnnotationValue::getValue)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .orElse(otherwise);
  }

  static boolean flag(AnnotationMirror mirror, String member) {
    return value(mirror, member).map(v -> Boolean.TRUE.equals(v.getValue())).orElse(false);
  }

  /** The simple name of the enum constant that a member names, or the empty string. */
  static String constant(AnnotationMirror mirror, String member) {
    return value(mirror, member)
        .map(AnnotationValue::getValue)
        .filter(VariableElement.class::isInstance)
        .map(constant -> ((VariableElement) constant).getSimpleName().toString())
        .orElse("");
  }

  /** The class that a member names; empty if it could not be resolved. */
  static Optional<TypeMirror> type(AnnotationMirror mirror, String member) {
    return value(mirror, member)
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }

  /** The classes that a member lists; what could not be resolved is left out. */
  static List<TypeMirror> types(AnnotationMirror mirror, String member) {
    List<TypeMirror> types = new ArrayList<>();
    Object list = value(mirror, member).map(AnnotationValue::getValue).orElse(List.of());
    if (list instanceof List<?> values) {
      for (Object value : values) {
        if (((AnnotationValue) value).getValue() instanceof TypeMirror type) {
          types.add(type);
        }
      }
    }
    return types;
  }

  /** Whether a member lists a class that could not be resolved. */
  static boolean isIncomplete(AnnotationMirror mirror, String member) {
    Object list = value(mirror, member).map(AnnotationValue::getValue).orElse(List.of());
    return list instanceof List<?> values && values.size() > types(mirror, member).size();
  }

  /** Whether a member is written out, be it that what it names could not be resolved. */
  static boolean isWritten(AnnotationMirror mirror, String member) {
    return value(mirror, member).isPresent();
  }

  private static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private static TypeElement typeOf(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
