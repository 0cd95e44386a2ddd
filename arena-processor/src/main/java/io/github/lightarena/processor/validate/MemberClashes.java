package io.github.lightarena.processor.validate;

import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.TypeText;
import io.github.lightarena.processor.model.UnionModel;
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
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds methods of a record, its own and those of its interfaces, that a view could not have beside
 * the few that every view is given.
 */
public final class MemberClashes {

  private static final String RUNTIME = "io.github.lightarena.";
  private static final String ALLOCATOR = RUNTIME + "Allocator";
  private static final String RECORD = "java.lang.Record";

  private static final String VIEW = RUNTIME + "codegen.ArenaView";

  private static final Set<String> TAKING_ALLOCATOR = Set.of("in", "copyTo");

  /** The methods with one parameter that each view has or inherits. */
  private static final Set<String> OF_EVERY_VIEW =
      Set.of(
          "equals(java.lang.Object)",
          "in(" + ALLOCATOR + ")",
          "copyTo(" + ALLOCATOR + ")",
          "contentEquals(" + RECORD + ")",
          "live(" + VIEW + ")",
          "isOpen(" + VIEW + ")");

  private final Elements elements;
  private final ViewMembers viewMembers;
  private final InterfaceMethods interfaceMethods;

  /**
   * Makes the search of one round.
   *
   * @param elements the compiler's
   * @param types the compiler's
   * @param reader the round's reader
   */
  public MemberClashes(Elements elements, Types types, ModelReader reader) {
    this.elements = elements;
    this.viewMembers = new ViewMembers(reader, types);
    this.interfaceMethods = new InterfaceMethods(elements, types);
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
      boolean accessor = method.getParameters().isEmpty() && componentNames.contains(name);
      String clash = clash(model, method, accessor);
      if (clash != null) {
        problems.add(
            Problem.of(
                ProblemCode.MEMBER_CLASH,
                position(model, method, accessor),
                accessor ? "component '" + name + "'" : described(method),
                "record " + model.record().getSimpleName(),
                clash));
      }
    }
    findBetweenComponents(model, problems);
    return problems;
  }

  /** The generated method that a method of the user's would clash with, or null. */
  private String clash(ValueModel model, ExecutableElement method, boolean accessor) {
    String name = method.getSimpleName().toString();
    int count = method.getParameters().size();
    if (count == 0 && name.equals("toRecord")) {
      return "toRecord()";
    }
    if (count == 1 && TAKING_ALLOCATOR.contains(name) && parameterIs(method, ALLOCATOR)) {
      return name + "(Allocator)";
    }
    if (count == 1 && name.equals("contentEquals") && parameterIs(method, RECORD)) {
      return "contentEquals(Record)";
    }
    String view = model.names().qualifiedView();
    if (count == 1
        && name.equals("compareTo")
        && model.isComparable()
        && parameterIs(method, view)) {
      return "compareTo(" + model.names().view() + ")";
    }
    for (ViewMembers.Member member : viewMembers.of(model)) {
      boolean same =
          member.parameter() == null
              ? count == 0
              : count == 1 && parameterIs(method, member.parameter());
      if (same
          && name.equals(member.name())
          && (accessor || !interfaceMethods.areImplementedBy(member, method, model))) {
        return member.signature();
      }
    }
    return null;
  }

  /**
   * Two components for which a view would have one method, as {@code hasA} for {@code a}, {@code
   * A}; or one for which it would have a method that every view has, as {@code equals(Object)} that
   * sets {@code equals}.
   */
  private void findBetweenComponents(ValueModel model, List<Problem> problems) {
    Set<String> seen = new LinkedHashSet<>(OF_EVERY_VIEW);
    if (model.isComparable()) {
      seen.add("compareTo(" + model.names().qualifiedView() + ")");
    }
    for (ViewMembers.Member member : viewMembers.of(model)) {
      Element position = member.component().position();
      boolean isNew = seen.add(member.name() + "(" + member.parameter() + ")");
      if (!isNew && problems.stream().noneMatch(p -> p.position().equals(position))) {
        problems.add(
            Problem.of(
                ProblemCode.MEMBER_CLASH,
                position,
                "component '" + member.component().name() + "'",
                "record " + model.record().getSimpleName(),
                member.signature()));
      }
    }
  }

  /**
   * Finds the clashes of a union.
   *
   * @param model the union
   * @return the problems, in the order of declaration
   */
  public List<Problem> find(UnionModel model) {
    List<Problem> problems = new ArrayList<>();
    TypeElement union = model.type();
    String unionName = union.getQualifiedName().toString();
    for (ExecutableElement method : methods(union)) {
      String name = method.getSimpleName().toString();
      boolean ofOne = method.getParameters().size() == 1;
      boolean ofUnion = ofOne && parameterIs(method, unionName);
      boolean ofRecord = ofOne && parameterIs(method, RECORD);
      boolean isAs =
          model.members().stream()
              .anyMatch(m -> m.names() != null && name.equals("as" + m.names().label()));
      String parameter = null;
      if (ofOne && TAKING_ALLOCATOR.contains(name) && parameterIs(method, ALLOCATOR)) {
        parameter = "Allocator";
      } else if (ofRecord && name.equals("contentEquals")) {
        parameter = "Record";
      } else if (ofUnion && (name.equals("kindOf") || isAs)) {
        parameter = union.getSimpleName().toString();
      }
      if (parameter != null) {
        problems.add(
            Problem.of(
                ProblemCode.MEMBER_CLASH,
                method.getEnclosingElement().equals(model.source()) ? method : model.source(),
                "method '" + signature(method) + "'",
                "interface " + union.getSimpleName(),
                name + "(" + parameter + ")"));
      }
    }
    return problems;
  }

  private static boolean parameterIs(ExecutableElement method, String qualifiedName) {
    TypeMirror type = method.getParameters().get(0).asType();
    if (type instanceof TypeVariable variable) {
      type = variable.getUpperBound();
    }
    return InterfaceMethods.isNamed(type, qualifiedName);
  }

  /** A record has it anyway, and so has a view: what clashes with it is a component. */
  private static boolean isEquals(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && parameterIs(method, "java.lang.Object");
  }

  private List<ExecutableElement> methods(TypeElement record) {
    List<ExecutableElement> methods = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(record))) {
      TypeElement owner = (TypeElement) method.getEnclosingElement();
      boolean visible =
          method.getModifiers().contains(Modifier.PUBLIC)
              && !method.getModifiers().contains(Modifier.STATIC);
      boolean ofUser = owner.equals(record) || owner.getKind() == ElementKind.INTERFACE;
      if (visible && ofUser && !isEquals(method)) {
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

  /** A method of a record, and which interface it has it from. */
  private static String described(ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    String text = "method '" + signature(method) + "'";
    return owner.getKind().isInterface()
        ? text + ", inherited from interface " + owner.getSimpleName() + ","
        : text;
  }

  private static String signature(ExecutableElement method) {
    List<String> parameters = new ArrayList<>();
    method.getParameters().forEach(p -> parameters.add(TypeText.of(p.asType())));
    return method.getSimpleName() + "(" + String.join(", ", parameters) + ")";
  }
}
