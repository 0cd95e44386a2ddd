package io.github.lightarena.processor.escape;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Takes apart what is one of several expressions, so that a report points at the right one. */
final class Leaves {

  private Leaves() {}

  /** The branches of a conditional or a switch, and of those in them; else the whole expression. */
  static List<ExpressionTree> of(ExpressionTree expression) {
    List<ExpressionTree> leaves = new ArrayList<>();
    collect(expression, leaves);
    return leaves;
  }

  private static void collect(ExpressionTree expression, List<ExpressionTree> leaves) {
    ExpressionTree inner = FlowBase.strip(expression);
    if (inner instanceof ConditionalExpressionTree conditional) {
      collect(conditional.getTrueExpression(), leaves);
      collect(conditional.getFalseExpression(), leaves);
    } else if (inner instanceof SwitchExpressionTree choice) {
      new Yields(leaves).scan(choice.getCases(), null);
    } else {
      leaves.add(expression);
    }
  }

  /** Finds what a switch expression may yield. */
  private static final class Yields extends TreeScanner<Void, Void> {
    private final List<ExpressionTree> leaves;

    Yields(List<ExpressionTree> leaves) {
      this.leaves = leaves;
    }

    @Override
    public Void visitCase(CaseTree tree, Void unused) {
      if (tree.getBody() instanceof ExpressionTree value) {
        collect(value, leaves);
        return null;
      }
      return super.visitCase(tree, unused);
    }

    @Override
    public Void visitYield(YieldTree tree, Void unused) {
      collect(tree.getValue(), leaves);
      return null;
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
      return null; // its yields are its own
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
      return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      return null;
    }
  }
}
