package io.github.lightarena.processor.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What functions give: lambdas, method references, and local variables that hold such. */
final class Functions {

  private final CallFlow flow;
  private final ArenaTypes types;
  private final Map<Element, Set<ExpressionTree>> held = new HashMap<>();
  private final Set<Element> unknown = new HashSet<>();

  Functions(CallFlow flow) {
    this.flow = flow;
    this.types = flow.types;
  }

  /** Learns that a variable may hold the function that an expression is. */
  void hold(Element variable, ExpressionTree expression) {
    if (!FlowBase.isLocal(variable) || !LaterTypes.isFunction(variable.asType())) {
      return;
    }
    for (ExpressionTree leaf : Leaves.of(expression)) {
      ExpressionTree function = FlowBase.strip(leaf);
      if (ContainerFlow.isFunction(function)) {
        held.computeIfAbsent(variable, v -> new LinkedHashSet<>()).add(function);
      } else if (!(function instanceof LiteralTree)) {
        unknown.add(variable); // null gives nothing, anything else gives who knows what
      }
    }
  }

  /** Whether it is known which functions an expression may be. */
  boolean isKnown(ExpressionTree expression) {
    Element variable = flow.variable(expression);
    return ContainerFlow.isFunction(expression)
        || held.containsKey(variable) && !unknown.contains(variable);
  }

  /**
   * What a known function gives.
   *
   * @param context what its parameters may belong to
   */
  Value given(ExpressionTree expression, Value context) {
    ExpressionTree function = FlowBase.strip(expression);
    if (function instanceof LambdaExpressionTree lambda) {
      return flow.functions.getOrDefault(lambda, Value.NONE);
    }
    if (function instanceof MemberReferenceTree reference) {
      return ofReference(reference, context);
    }
    Value value = Value.NONE;
    for (ExpressionTree one : held.getOrDefault(flow.variable(function), Set.of())) {
      Value given = given(one, context);
      value = value.join(given);
      boolean ofParameters =
          given.scopes().keySet().stream()
              .anyMatch(s -> s.kind() == Scope.Kind.PARAMETER && s.parameter() < 0);
      if (ofParameters) {
        value = value.join(context.atMost(Strength.LIKELY));
      }
    }
    return value;
  }

  /** What a method reference gives: {@code Circle.in(alloc)::of}, {@code Shape::self}. */
  Value ofReference(MemberReferenceTree reference, Value context) {
    if (!(flow.session.element(reference) instanceof ExecutableElement method)) {
      return Value.NONE;
    }
    Value likely = context.atMost(Strength.LIKELY);
    if (reference.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      return types.isScoped(method.getEnclosingElement().asType()) ? likely : Value.NONE;
    }
    boolean bound = isBound(reference, method);
    Value object =
        bound
            ? flow.values
                .getOrDefault(reference.getQualifierExpression(), Value.NONE)
                .asPlain()
                .origin(Origin.FRESH)
            : context;
    TypeMirror type = method.getReturnType();
    Summary summary = flow.session.summary(method);
    if (summary != null) {
      Value value = summary.returned().isEmpty() ? Value.NONE : context;
      return isStatic(method) || !types.isScoped(type) ? value : value.join(object).join(likely);
    }
    TypeMirror from = bound ? flow.session.type(reference.getQualifierExpression()) : null;
    if (bound && types.isOpener(from)) {
      return types.isScoped(type) || CallTypes.isOwnResult(method) ? object : Value.NONE;
    }
    Value value = CallTypes.isOwnResult(method) ? context : Value.NONE;
    if (!isStatic(method) && CallTypes.flowsFromObject(method)) {
      value = value.join(object);
    }
    if (types.isScoped(type)) {
      boolean certain = bound && (types.isHandle(type) || types.isHandle(from));
      value = value.join(certain ? object : object.atMost(Strength.LIKELY)).join(likely);
    }
    return value;
  }

  private boolean isBound(MemberReferenceTree reference, ExecutableElement method) {
    Element qualifier = flow.session.element(reference.getQualifierExpression());
    return !isStatic(method)
        && !(qualifier instanceof TypeElement)
        && flow.values.containsKey(reference.getQualifierExpression());
  }

  private static boolean isStatic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC);
  }
}
