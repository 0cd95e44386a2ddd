package io.github.lightarena.processor.escape;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Try statements, which open and close scopes. */
abstract class TryFlow extends CallFlow {

  /** The scope of each block, the same each time it is met. */
  private final Map<Tree, Scope> blocks = new IdentityHashMap<>();

  /** Scopes of others that a block around closes: {@code try (parameter)}. */
  private final List<Scope> closedAround = new ArrayList<>();

  /** How many scopes were open where exceptions are caught, for each catch around. */
  private final List<Integer> catches = new ArrayList<>();

  TryFlow(Session session, boolean silent) {
    super(session, silent);
  }

  boolean isClosedAround(Scope scope) {
    return closedAround.contains(scope);
  }

  /** Whether an exception gets out of a scope's block before somebody catches it. */
  boolean isLeftByThrow(Scope scope) {
    int index = open.indexOf(scope);
    return scope.kind() == Scope.Kind.BLOCK
        && index >= 0
        && catches.stream().noneMatch(scopes -> scopes > index);
  }

  /** Ends the scopes of this body that were opened after the first so many. */
  void endFrom(int openScopes) {
    for (int i = open.size() - 1; i >= openScopes; i--) {
      Scope scope = open.get(i);
      if (isOpenedInThisBody(scope)) {
        // A parameter's scope goes on, but nobody here waits for a thread any more.
        end(state, scope, scope.kind() == Scope.Kind.BLOCK ? scope.ended() : scope);
      }
    }
  }

  @Override
  public Value visitTry(TryTree node, Void unused) {
    State thrown = State.unreachable();
    int outerScopes = open.size();
    int closedBefore = closedAround.size();
    Set<Pending> tasksBefore = new HashSet<>(state.pending());
    if (!node.getCatches().isEmpty()) {
      catches.add(outerScopes);
    }
    body().exceptions.add(thrown);
    thrown.join(state);
    List<Scope> closed = new ArrayList<>();
    boolean waits = false;
    for (Tree resource : node.getResources()) {
      waits |= openResource(resource, closed);
    }
    closedAround.addAll(closed);
    scan(node.getBlock());
    thrown.join(state);
    if (waits) {
      // An executor that is closed has run its tasks.
      state.forget(e -> e.code() == EscapeCode.THREAD && !tasksBefore.contains(e));
      thrown.forget(e -> e.code() == EscapeCode.THREAD && !tasksBefore.contains(e));
    }
    for (int i = closed.size() - 1; i >= 0; i--) {
      end(state, closed.get(i), closed.get(i).ended());
      end(thrown, closed.get(i), closed.get(i).ended());
    }
    body().exceptions.remove(thrown);
    open.subList(outerScopes, open.size()).clear();
    closedAround.subList(closedBefore, closedAround.size()).clear();
    if (!node.getCatches().isEmpty()) {
      catches.remove(catches.size() - 1);
    }
    catchAndFinish(node, thrown);
    return Value.NONE;
  }

  private void catchAndFinish(TryTree node, State thrown) {
    State after = state;
    State anywhere = thrown.copy();
    for (CatchTree handler : node.getCatches()) {
      state = thrown.copy();
      if (node.getFinallyBlock() != null) {
        body().exceptions.add(anywhere);
      }
      scan(handler.getParameter());
      scan(handler.getBlock());
      if (node.getFinallyBlock() != null) {
        body().exceptions.remove(anywhere);
      }
      after.join(state);
    }
    if (node.getFinallyBlock() != null) {
      anywhere.join(after);
      state = anywhere;
      scan(node.getFinallyBlock()); // after an exception or a jump, which then goes on
    }
    state = after;
    if (state.isReachable()) {
      scan(node.getFinallyBlock());
    }
  }

  /** Opens the scope of a resource, if it has one; answers whether it is an executor. */
  private boolean openResource(Tree resource, List<Scope> closed) {
    if (resource instanceof VariableTree declaration) {
      Element variable = session.element(declaration);
      TypeMirror type = variable == null ? null : variable.asType();
      if (type != null && types.isHandle(type)) {
        permitOpening(declaration.getInitializer());
        within(declaration, () -> scan(declaration.getInitializer()));
        Scope scope =
            blocks.computeIfAbsent(
                resource, r -> Scope.block(variable.getSimpleName().toString(), variable));
        open(scope);
        closed.add(scope);
        declare(variable, Value.of(scope, Strength.CERTAIN));
        return false;
      }
      scan(declaration);
      return type != null && types.isA(type, "java.util.concurrent.ExecutorService");
    }
    Value value = scan(resource);
    ExpressionTree expression = (ExpressionTree) resource;
    if (types.isHandle(session.type(expression)) && value.scopes().size() == 1) {
      closed.add(value.scopes().keySet().iterator().next());
    }
    return types.isA(session.type(expression), "java.util.concurrent.ExecutorService");
  }
}
