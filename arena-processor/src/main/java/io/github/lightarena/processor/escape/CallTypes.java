package io.github.lightarena.processor.escape;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** What the declared types of a method say about the way from its arguments to its result. */
final class CallTypes {

  private CallTypes() {}

  /** The parameter that an argument is for; of a variable-arity method the last one many times. */
  static VariableElement parameter(ExecutableElement method, int argument) {
    List<? extends VariableElement> parameters = method.getParameters();
    return parameters.isEmpty() ? null : parameters.get(Math.min(argument, parameters.size() - 1));
  }

  static int parameterIndex(ExecutableElement method, int argument) {
    return Math.min(argument, method.getParameters().size() - 1);
  }

  /** The type variables that a type mentions. */
  static Set<Element> variables(TypeMirror type) {
    Set<Element> variables = new HashSet<>();
    collect(type, variables, 0);
    return variables;
  }

  private static void collect(TypeMirror type, Set<Element> variables, int depth) {
    if (type == null || depth > 6) {
      return;
    }
    if (type instanceof TypeVariable variable) {
      variables.add(variable.asElement());
    } else if (type instanceof ArrayType array) {
      collect(array.getComponentType(), variables, depth + 1);
    } else if (type instanceof WildcardType wildcard) {
      collect(wildcard.getExtendsBound(), variables, depth + 1);
      collect(wildcard.getSuperBound(), variables, depth + 1);
    } else if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(argument -> collect(argument, variables, depth + 1));
    }
  }

  /** Whether an argument's type variables are in the result: {@code <T> T requireNonNull(T)}. */
  static boolean flows(ExecutableElement method, int argument) {
    VariableElement parameter = parameter(method, argument);
    return parameter != null
        && meet(variables(parameter.asType()), variables(method.getReturnType()));
  }

  /** As {@link #flows}, but for what a function takes: {@code Supplier<? extends T>}. */
  static boolean gives(ExecutableElement method, int argument) {
    return parameter(method, argument).asType() instanceof DeclaredType function
        && function.getTypeArguments().stream()
            .filter(t -> !(t instanceof WildcardType w && w.getSuperBound() != null))
            .anyMatch(t -> meet(variables(t), variables(method.getReturnType())));
  }

  /** Whether an argument is an element of a variable type, one of many or not: not a function. */
  static boolean isElement(ExecutableElement method, int argument) {
    TypeMirror type = parameter(method, argument).asType();
    boolean isLast = method.isVarArgs() && argument >= method.getParameters().size() - 1;
    return type instanceof TypeVariable
        || isLast
            && type instanceof ArrayType array
            && array.getComponentType() instanceof TypeVariable;
  }

  /** Whether the type parameters of the object's class are in the result: {@code E List.get}. */
  static boolean flowsFromObject(ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    return variables(method.getReturnType()).stream()
        .anyMatch(variable -> variable.getEnclosingElement().equals(owner));
  }

  /** Whether the result's type follows from the method's own type parameters alone. */
  static boolean isOwnResult(ExecutableElement method) {
    Set<Element> variables = variables(method.getReturnType());
    return !variables.isEmpty()
        && variables.stream().allMatch(v -> v.getEnclosingElement().equals(method));
  }

  private static boolean meet(Set<Element> some, Set<Element> others) {
    return some.stream().anyMatch(others::contains);
  }
}
