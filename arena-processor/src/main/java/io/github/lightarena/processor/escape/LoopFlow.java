package io.github.lightarena.processor.escape;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;

/** Branches, which are joined, and loops, which are repeated until nothing new is learnt. */
abstract class LoopFlow extends TryFlow {

  /** Values only grow in a loop, by scopes that are few; more rounds than this learn nothing. */
  private static final int MOST_ROUNDS = 8;

  /** Of the statement that comes next. */
  Name label;

  LoopFlow(Session session, boolean silent) {
    super(session, silent);
  }

  @Override
  public Value visitIf(IfTree node, Void unused) {
    scan(node.getCondition());
    waitingIf(
        node.getCondition(),
        () -> {
          State otherwise = state.copy();
          scan(node.getThenStatement());
          State after = state;
          state = otherwise;
          scan(node.getElseStatement());
          state.join(after);
        });
    return Value.NONE;
  }

  // Loops.

  @Override
  public Value visitWhileLoop(WhileLoopTree node, Void unused) {
    return loop(node, node.getCondition(), () -> scan(node.getStatement()), () -> {});
  }

  @Override
  public Value visitForLoop(ForLoopTree node, Void unused) {
    node.getInitializer().forEach(this::scan);
    return loop(
        node,
        node.getCondition(),
        () -> scan(node.getStatement()),
        () -> node.getUpdate().forEach(this::scan));
  }

  @Override
  public Value visitDoWhileLoop(DoWhileLoopTree node, Void unused) {
    // The first round has no condition before it; what it may add is the same.
    scan(node.getStatement());
    return loop(node, node.getCondition(), () -> scan(node.getStatement()), () -> {});
  }

  @Override
  public Value visitEnhancedForLoop(EnhancedForLoopTree node, Void unused) {
    Value elements = scan(node.getExpression());
    Element variable = session.element(node.getVariable());
    loop(
        node,
        null,
        () -> {
          if (variable != null) {
            declare(variable, filter(variable.asType(), elements));
            ownTasks(node.getExpression(), variable);
          }
          scan(node.getStatement());
        },
        () -> {});
    return Value.NONE;
  }

  private Value loop(Tree tree, ExpressionTree condition, Runnable statement, Runnable update) {
    // If there was no round, there was no task to wait for either.
    waitFor(waitsIn(() -> rounds(tree, condition, statement, update)));
    return Value.NONE;
  }

  private void rounds(Tree tree, ExpressionTree condition, Runnable statement, Runnable update) {
    Name name = takeLabel();
    State after = State.unreachable();
    boolean endless =
        condition != null
                && strip(condition) instanceof LiteralTree literal
                && Boolean.TRUE.equals(literal.getValue())
            || tree instanceof ForLoopTree && condition == null;
    Set<Pending> atEntry = new HashSet<>(state.pending());
    for (int round = 0; round < MOST_ROUNDS; round++) {
      State before = state.copy();
      Jump jump = new Jump(tree, name, open.size());
      body().jumps.push(jump);
      scan(condition);
      if (!endless) {
        after.join(state);
      }
      statement.run();
      state.join(jump.continues);
      update.run();
      body().jumps.pop();
      after.join(jump.breaks);
      state.join(before);
      if (state.equals(before)) {
        break;
      }
    }
    if (endless && !after.isReachable()) {
      // The scope is left by return or exception alone: what each round puts elsewhere stays there.
      state.forget(e -> e.code() == EscapeCode.THREAD || atEntry.contains(e));
      endFrom(0);
    }
    state = after;
  }

  Name takeLabel() {
    Name taken = label;
    label = null;
    return taken;
  }
}
