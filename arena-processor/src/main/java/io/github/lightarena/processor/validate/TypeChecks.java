package io.github.lightarena.processor.validate;

import io.github.lightarena.processor.model.Annotations;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.ViewName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What is checked of records and unions alike. */
public final class TypeChecks {

  private final Elements elements;
  private final ModelReader reader;

  /**
   * Makes the checks of one round.
   *
   * @param elements the compiler's
   * @param reader the round's reader
   */
  public TypeChecks(Elements elements, ModelReader reader) {
    this.elements = elements;
    this.reader = reader;
  }

  /** Reports at {@code source} that the generated classes could not name a type. */
  void checkVisibility(TypeElement type, TypeElement source, List<Problem> problems) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        problems.add(Problem.of(ProblemCode.PRIVATE_TYPE, source, type.getSimpleName()));
        return;
      }
    }
  }

  /**
   * Tells whether a class may be generated under a name. The class of an earlier compilation of the
   * same source is in nobody's way.
   *
   * @param qualifiedName the name
   * @return whether no other class has it
   */
  public boolean isFree(String qualifiedName) {
    TypeElement existing = elements.getTypeElement(qualifiedName);
    return existing == null || Annotations.has(existing, Annotations.ARENA_GENERATED);
  }

  void checkNameIsFree(String qualifiedName, TypeElement source, List<Problem> problems) {
    if (!isFree(qualifiedName)) {
      problems.add(
          Problem.of(ProblemCode.NAME_TAKEN, source, qualifiedName, source.getSimpleName()));
    }
  }

  /**
   * In the first round a permitted generated class is of kind {@code ERROR}, so names are compared.
   */
  void checkPermits(TypeMirror type, ViewName names, TypeElement source, List<Problem> problems) {
    if (!(type instanceof DeclaredType declared)
        || !declared.asElement().getModifiers().contains(Modifier.SEALED)) {
      return;
    }
    TypeElement sealed = (TypeElement) declared.asElement();
    for (TypeMirror permitted : sealed.getPermittedSubclasses()) {
      if (permitted instanceof DeclaredType p && names(p.asElement(), names)) {
        return;
      }
    }
    String view = names.view();
    problems.add(
        reader.hasPermitsClause(sealed)
            ? Problem.of(ProblemCode.SEALED, source, sealed.getSimpleName(), view, view)
            : Problem.of(ProblemCode.SEALED_INFERRED, source, sealed.getSimpleName(), view));
  }

  private static boolean names(Element permitted, ViewName names) {
    String text = permitted.toString();
    return text.equals(names.view()) || text.equals(names.qualifiedView());
  }
}
