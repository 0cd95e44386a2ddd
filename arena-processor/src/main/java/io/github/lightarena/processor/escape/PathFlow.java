package io.github.lightarena.processor.escape;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** The way from an expression to the variable or field that it begins with. */
abstract class PathFlow extends FlowBase {

  PathFlow(Session session, boolean silent) {
    super(session, silent);
  }

  /** The local variable whose object, or part of it, an expression is; null if there is none. */
  Element root(ExpressionTree tree) {
    ExpressionTree inner = strip(tree);
    Element found = variable(inner);
    if (found != null) {
      return found;
    }
    ExpressionTree object = object(inner);
    return object == null ? null : root(object);
  }

  /** The same, or the field of this object or of a class; null if it is another's, or unknown. */
  Element holder(ExpressionTree tree) {
    Element found = root(tree);
    if (found != null) {
      return found;
    }
    ExpressionTree inner = strip(tree);
    Element element = session.element(inner);
    if (element == null || !element.getKind().isField()) {
      ExpressionTree object = object(inner);
      return object == null ? null : holder(object);
    }
    boolean isOwn =
        inner instanceof IdentifierTree
            || element.getModifiers().contains(Modifier.STATIC)
            || inner instanceof MemberSelectTree select && isThis(select.getExpression());
    return isOwn ? element : null;
  }

  /** What a field, element or result is taken from; null if from nothing. */
  static ExpressionTree object(ExpressionTree tree) {
    if (tree instanceof MemberSelectTree select) {
      return select.getExpression();
    }
    if (tree instanceof ArrayAccessTree access) {
      return access.getExpression();
    }
    if (tree instanceof MethodInvocationTree call) {
      return call.getMethodSelect() instanceof MemberSelectTree select
          ? select.getExpression()
          : null;
    }
    return null;
  }

  static String nameOf(ExpressionTree container) {
    ExpressionTree tree = strip(container);
    if (tree instanceof IdentifierTree name) {
      return name.getName().toString();
    }
    if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    ExpressionTree object = object(tree);
    return object == null ? "a collection" : nameOf(object);
  }
}
