package io.github.lightarena.processor.validate;

import io.github.lightarena.processor.model.ComponentKind;
import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds methods of a record, its own and those of its interfaces, that a view could not have beside
 * the few that every view is given.
 */
public final class MemberClashes {

  private static final String ALLOCATOR = "io.github.lightarena.Allocator";

  private final Elements elements;

  /**
   * Makes the search of one round.
   *
   * @param elements the compiler's
   */
  public MemberClashes(Elements elements) {
    this.elements = elements;
  }

  /**
   * Finds the clashes of a record.
   *
   * @param model the record
   * @return the problems, in the order of declaration
   */
  public List<Problem> find(ValueModel model) {
    List<Problem> problems = new ArrayList<>();
    Set<String> componentNames = new LinkedHashSet<>();
    model.components().forEach(component -> componentNames.add(component.name()));
    for (ExecutableElement method : methods(model.record())) {
      String name = method.getSimpleName().toString();
      String clash = clash(model, method);
      if (clash != null) {
        boolean accessor = method.getParameters().isEmpty() && componentNames.contains(name);
        problems.add(
            Problem.of(
                ProblemCode.MEMBER_CLASH,
                position(model, method, accessor),
                (accessor ? "component '" + name : "method '" + signature(method)) + "'",
                model.record().getSimpleName(),
                clash));
      }
    }
    return problems;
  }

  /** The generated method that a method of the user's would clash with, or null. */
  private static String clash(ValueModel model, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    int count = method.getParameters().size();
    if (count == 0 && name.equals("toRecord")) {
      return "toRecord()";
    }
    if (count == 1 && name.equals("in") && parameterIs(method, ALLOCATOR)) {
      return "in(Allocator)";
    }
    for (ComponentModel component : model.components()) {
      ComponentKind kind = component.kind();
      if (count == 0
          && kind instanceof ComponentKind.NestedValue
          && name.equals(component.name() + "View")) {
        return name + "()";
      }
      String aimed = count == 1 && name.equals(component.name()) ? aimedView(kind) : null;
      if (aimed != null && parameterIs(method, aimed)) {
        return name + "(" + aimed.substring(aimed.lastIndexOf('.') + 1) + ")";
      }
    }
    return null;
  }

  /** The view that an accessor of the component may be asked to aim, or null. */
  private static String aimedView(ComponentKind kind) {
    if (kind instanceof ComponentKind.TypedReference typed) {
      return typed.view().qualifiedName();
    }
    if (kind instanceof ComponentKind.UnionReference union) {
      return union.union().qualifiedName();
    }
    return null;
  }

  private static boolean parameterIs(ExecutableElement method, String qualifiedName) {
    TypeMirror type = method.getParameters().get(0).asType();
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    String name = declared.asElement().toString();
    // What is not generated yet may be printed without its package.
    return name.equals(qualifiedName)
        || type.getKind() == TypeKind.ERROR
            && name.equals(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1));
  }

  private List<ExecutableElement> methods(TypeElement record) {
    List<ExecutableElement> methods = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(record))) {
      TypeElement owner = (TypeElement) method.getEnclosingElement();
      boolean visible =
          method.getModifiers().contains(Modifier.PUBLIC)
              && !method.getModifiers().contains(Modifier.STATIC);
      boolean ofUser = owner.equals(record) || owner.getKind() == ElementKind.INTERFACE;
      if (visible && ofUser) {
        methods.add(method);
      }
    }
    return methods;
  }

  private static Element position(ValueModel model, ExecutableElement method, boolean accessor) {
    if (accessor) {
      for (ComponentModel component : model.components()) {
        if (method.getSimpleName().contentEquals(component.name())) {
          return component.position();
        }
      }
    }
    return method.getEnclosingElement().equals(model.record()) ? method : model.record();
  }

  private static String signature(ExecutableElement method) {
    List<String> parameters = new ArrayList<>();
    method.getParameters().forEach(p -> parameters.add(TypeText.of(p.asType())));
    return method.getSimpleName() + "(" + String.join(", ", parameters) + ")";
  }
}
