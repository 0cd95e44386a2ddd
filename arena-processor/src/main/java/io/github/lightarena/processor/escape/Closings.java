package io.github.lightarena.processor.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;

/** Which variables a method closes somewhere, and how. */
final class Closings extends TreeScanner<Void, Void> {

  static final Closings NONE = new Closings(null);

  private final Session session;
  private final Set<Element> resources = new HashSet<>();
  private final Set<Element> closed = new HashSet<>();

  private Closings(Session session) {
    this.session = session;
  }

  static Closings in(Tree tree, Session session) {
    Closings closings = new Closings(session);
    closings.scan(tree, null);
    return closings;
  }

  /** Whether {@code try (variable)} stands somewhere. */
  boolean isResource(Element variable) {
    return resources.contains(variable);
  }

  /** Whether the variable is closed somewhere, by a block or a call. */
  boolean isClosed(Element variable) {
    return closed.contains(variable) || resources.contains(variable);
  }

  @Override
  public Void visitTry(TryTree node, Void unused) {
    for (Tree resource : node.getResources()) {
      if (resource instanceof IdentifierTree) {
        resources.add(session.element(resource));
      }
    }
    return super.visitTry(node, unused);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    if (node.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("close")) {
      ExpressionTree receiver = FlowBase.strip(select.getExpression());
      if (receiver instanceof IdentifierTree) {
        closed.add(session.element(receiver));
      }
    }
    return super.visitMethodInvocation(node, unused);
  }
}
