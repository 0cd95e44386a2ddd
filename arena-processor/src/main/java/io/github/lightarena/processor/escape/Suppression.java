package io.github.lightarena.processor.escape;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Reads {@code @SuppressWarnings("arena-escape")} from the source text. */
final class Suppression {

  private static final String NAME = "arena-escape";

  private Suppression() {}

  /** Whether a class, method or variable is exempt. */
  static boolean isOn(Tree declaration, Session session) {
    ModifiersTree modifiers = modifiers(declaration);
    if (modifiers == null) {
      return false;
    }
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      String type = annotation.getAnnotationType().toString();
      if (type.equals("SuppressWarnings") || type.equals("java.lang.SuppressWarnings")) {
        for (ExpressionTree argument : annotation.getArguments()) {
          if (names(argument, session)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static ModifiersTree modifiers(Tree declaration) {
    if (declaration instanceof ClassTree type) {
      return type.getModifiers();
    }
    if (declaration instanceof MethodTree method) {
      return method.getModifiers();
    }
    return declaration instanceof VariableTree variable ? variable.getModifiers() : null;
  }

  private static boolean names(ExpressionTree argument, Session session) {
    if (argument instanceof AssignmentTree assignment) {
      return names(assignment.getExpression(), session);
    }
    if (argument instanceof NewArrayTree array) {
      return array.getInitializers().stream().anyMatch(element -> names(element, session));
    }
    if (argument instanceof LiteralTree literal) {
      return NAME.equals(literal.getValue());
    }
    Element element = session.element(argument);
    return element instanceof VariableElement constant && NAME.equals(constant.getConstantValue());
  }
}
