package io.github.lightarena.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the warnings that generated code would raise only because what the user wrote does: it
 * names a deprecated type, implements a deprecated method, repeats a raw type.
 */
public final class Lints {

  private final Elements elements;
  private final Set<String> found = new TreeSet<>();
  private final Set<Element> visited = new LinkedHashSet<>();

  private Lints(Elements elements) {
    this.elements = elements;
  }

  /**
   * Finds the warnings of what is generated from records and interfaces.
   *
   * @param elements the compiler's
   * @param sources the records and interfaces whose members the generated class repeats or calls
   * @return the names to suppress, sorted
   */
  public static List<String> of(Elements elements, List<TypeElement> sources) {
    Lints lints = new Lints(elements);
    sources.forEach(lints::visitMembers);
    return new ArrayList<>(lints.found);
  }

  private void visitMembers(TypeElement type) {
    if (!visited.add(type)) {
      return;
    }
    visitUse(type);
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method) {
        visitMethod(method);
      }
    }
    ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(field -> visit(field.asType()));
    for (TypeMirror parent : type.getInterfaces()) {
      visit(parent);
      // A record's own Serializable is left out; what its interface extends is not.
      if (type.getKind() == ElementKind.INTERFACE
          && parent.toString().equals("java.io.Serializable")) {
        found.add("serial");
      }
      if (parent instanceof DeclaredType declared && !MissingTypes.isMissing(parent)) {
        visitMembers((TypeElement) declared.asElement());
      }
    }
  }

  private void visitMethod(ExecutableElement method) {
    if (elements.isDeprecated(method)) {
      deprecated(method);
    }
    visit(method.getReturnType());
    method.getThrownTypes().forEach(this::visit);
    method.getParameters().forEach(parameter -> visit(parameter.asType()));
    if (method.isVarArgs()) {
      TypeMirror last = method.getParameters().get(method.getParameters().size() - 1).asType();
      if (!isReifiable(((ArrayType) last).getComponentType())) {
        found.add("unchecked");
      }
    }
  }

  private void visit(TypeMirror type) {
    if (type instanceof ArrayType array) {
      visit(array.getComponentType());
    } else if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
      TypeElement element = (TypeElement) declared.asElement();
      visitUse(element);
      if (declared.getTypeArguments().size() != element.getTypeParameters().size()) {
        found.add("rawtypes");
      }
      declared.getTypeArguments().forEach(this::visit);
    }
  }

  private void visitUse(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (elements.isDeprecated(e)) {
        deprecated(e);
      }
    }
  }

  private void deprecated(Element element) {
    boolean forRemoval =
        Annotations.find(element, "java.lang.Deprecated")
            .map((AnnotationMirror mirror) -> Annotations.flag(mirror, "forRemoval"))
            .orElse(false);
    found.add(forRemoval ? "removal" : "deprecation");
  }

  private static boolean isReifiable(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isReifiable(array.getComponentType());
    }
    if (type instanceof DeclaredType declared) {
      return declared.getTypeArguments().stream()
          .allMatch(a -> a.getKind() == TypeKind.WILDCARD && a.toString().equals("?"));
    }
    return type.getKind() != TypeKind.TYPEVAR;
  }
}
