package io.github.lightarena.processor.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * A call whose parts have been looked at.
 *
 * @param tree the call
 * @param method what is called: a method or a constructor
 * @param receiver the expression before the dot; null if there is none
 * @param object what the method is called on
 * @param arguments their values are known
 */
record Call(
    Tree tree,
    ExecutableElement method,
    ExpressionTree receiver,
    Value object,
    List<ExpressionTree> arguments) {

  String name() {
    return isConstructor() ? owner() : method.getSimpleName().toString();
  }

  /** What a report says of where a method has put its argument. */
  String place() {
    return "a field, by " + (isConstructor() ? "new " : "") + name() + "()";
  }

  /** The simple name of the class. */
  String owner() {
    return method.getEnclosingElement().getSimpleName().toString();
  }

  boolean isConstructor() {
    return method.getKind() == ElementKind.CONSTRUCTOR;
  }

  boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  /** A method of the same object, or another constructor of it. */
  boolean isOnThis() {
    return !isStatic()
        && (receiver == null || FlowBase.isThis(receiver))
        && !(tree instanceof com.sun.source.tree.NewClassTree);
  }
}
