package io.github.lightarena.processor.escape;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Which parameters the constructors of the compilation visibly keep: {@code this.shape = shape}.
 * Read from names alone, since the other classes may not be attributed yet.
 */
final class Constructors {

  private final Map<Element, Set<Integer>> kept = new HashMap<>();

  /** Learns what a constructor keeps. */
  void add(ExecutableElement constructor, MethodTree tree) {
    if (tree.getBody() == null) {
      return;
    }
    Set<Integer> parameters = new TreeSet<>();
    for (StatementTree statement : tree.getBody().getStatements()) {
      if (statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof AssignmentTree assignment
          && isField(constructor, assignment.getVariable())) {
        int index = parameter(constructor, assignment.getExpression());
        if (index >= 0) {
          parameters.add(index);
        }
      }
    }
    kept.put(constructor, parameters);
  }

  /** Whether a constructor stores an argument in a field. */
  boolean keeps(ExecutableElement constructor, int argument) {
    return kept.getOrDefault(constructor, Set.of())
        .contains(CallTypes.parameterIndex(constructor, argument));
  }

  private static boolean isField(ExecutableElement constructor, ExpressionTree target) {
    if (target instanceof MemberSelectTree select) {
      return FlowBase.isThis(select.getExpression());
    }
    return target instanceof IdentifierTree name
        && parameter(constructor, name) < 0
        && constructor.getEnclosingElement().getEnclosedElements().stream()
            .anyMatch(e -> e.getKind().isField() && e.getSimpleName().equals(name.getName()));
  }

  private static int parameter(ExecutableElement constructor, ExpressionTree expression) {
    if (FlowBase.strip(expression) instanceof IdentifierTree name) {
      for (int i = 0; i < constructor.getParameters().size(); i++) {
        if (constructor.getParameters().get(i).getSimpleName().equals(name.getName())) {
          return i;
        }
      }
    }
    return -1;
  }
}
