package io.github.lightarena.processor.escape;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;

/** Statements besides branches and loops. */
abstract class StatementFlow extends LoopFlow {

  StatementFlow(Session session, boolean silent) {
    super(session, silent);
  }

  @Override
  public Value visitVariable(VariableTree node, Void unused) {
    within(node, () -> declareLocal(node));
    return Value.NONE;
  }

  private void declareLocal(VariableTree node) {
    Element variable = session.element(node);
    if (variable == null || variable.getKind() == ElementKind.FIELD) {
      scan(node.getInitializer());
      return;
    }
    openingFor(variable, node.getInitializer());
    Value value = scan(node.getInitializer());
    declare(variable, filter(variable.asType(), value));
    if (node.getInitializer() != null) {
      ownTasks(node.getInitializer(), variable);
    }
  }

  // Switches.

  @Override
  public Value visitSwitch(SwitchTree node, Void unused) {
    cases(node, node.getExpression(), node.getCases(), false);
    return Value.NONE;
  }

  @Override
  public Value visitSwitchExpression(SwitchExpressionTree node, Void unused) {
    return cases(node, node.getExpression(), node.getCases(), true);
  }

  private Value cases(
      Tree tree, ExpressionTree selector, List<? extends CaseTree> cases, boolean isExpression) {
    Jump jump = new Jump(tree, takeLabel(), open.size());
    Value selected = scan(selector);
    State entry = state;
    State fallThrough = State.unreachable();
    body().jumps.push(jump);
    for (CaseTree one : cases) {
      state = entry.copy();
      state.join(fallThrough);
      matching(selected, () -> super.visitCase(one, null));
      fallThrough = State.unreachable();
      if (one.getCaseKind() == CaseTree.CaseKind.RULE) {
        if (isExpression && one.getBody() instanceof ExpressionTree value) {
          jump.yields = jump.yields.join(values.getOrDefault(value, Value.NONE));
        }
        jump.breaks.join(state);
      } else {
        fallThrough = state;
      }
    }
    body().jumps.pop();
    state = fallThrough;
    state.join(jump.breaks);
    if (!isExpression) {
      state.join(entry); // perhaps no case applies
    }
    return jump.yields;
  }

  @Override
  public Value visitLabeledStatement(LabeledStatementTree node, Void unused) {
    Tree statement = node.getStatement();
    label = node.getLabel();
    if (isTarget(statement)) {
      return scan(statement);
    }
    Jump jump = new Jump(statement, takeLabel(), open.size());
    body().jumps.push(jump);
    scan(statement);
    body().jumps.pop();
    state.join(jump.breaks);
    return Value.NONE;
  }

  private static boolean isTarget(Tree statement) {
    return isLoop(statement) || statement instanceof SwitchTree;
  }

  private static boolean isLoop(Tree statement) {
    return statement instanceof WhileLoopTree
        || statement instanceof DoWhileLoopTree
        || statement instanceof ForLoopTree
        || statement instanceof EnhancedForLoopTree;
  }

  @Override
  public Value visitBreak(BreakTree node, Void unused) {
    Name name = node.getLabel();
    jump(j -> name == null ? isTarget(j.tree) : name.equals(j.label), false);
    return Value.NONE;
  }

  @Override
  public Value visitContinue(ContinueTree node, Void unused) {
    Name name = node.getLabel();
    jump(j -> isLoop(j.tree) && (name == null || name.equals(j.label)), true);
    return Value.NONE;
  }

  @Override
  public Value visitYield(YieldTree node, Void unused) {
    Value value = scan(node.getValue());
    for (Jump jump : body().jumps) {
      if (jump.tree instanceof SwitchExpressionTree) {
        jump.yields = jump.yields.join(value);
        break;
      }
    }
    jump(j -> j.tree instanceof SwitchExpressionTree, false);
    return Value.NONE;
  }

  /** Takes the state to where a jump goes; the scopes that it leaves end on the way. */
  private void jump(Predicate<Jump> target, boolean isContinue) {
    for (Jump jump : body().jumps) {
      if (target.test(jump)) {
        endFrom(jump.openScopes);
        (isContinue ? jump.continues : jump.breaks).join(state);
        break;
      }
    }
    state.leave();
  }

  @Override
  public Value visitReturn(ReturnTree node, Void unused) {
    if (node.getExpression() != null) {
      permitOpening(node.getExpression());
      Value value = scan(node.getExpression());
      returned(node.getExpression(), value);
    }
    endFrom(0);
    body().exits.join(state);
    state.leave();
    return Value.NONE;
  }

  /** Reports what is returned from where its scope was opened, or will be closed. */
  void returned(ExpressionTree expression, Value value) {
    body().returns(value, isThis(expression));
    escape(EscapeCode.RETURN, expression, this::endsWithTheBody);
  }

  private boolean endsWithTheBody(Scope scope) {
    return switch (scope.kind()) {
      case BLOCK -> isOpenedInThisBody(scope);
      case OPENED -> scope.variable() != null && closings.isClosed(scope.variable());
      case PARAMETER -> isClosedAround(scope);
      default -> false;
    };
  }

  @Override
  public Value visitThrow(ThrowTree node, Void unused) {
    thrown(scan(node.getExpression()));
    escape(EscapeCode.THROW, node.getExpression(), this::isLeftByThrow);
    mayThrow();
    // What was put elsewhere stays there, whoever catches this.
    endFrom(0);
    state.leave();
    return Value.NONE;
  }
}
