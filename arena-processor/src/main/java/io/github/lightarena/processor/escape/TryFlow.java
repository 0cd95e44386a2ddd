package io.github.lightarena.processor.escape;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

  /** What is thrown in each try around that has handlers, the innermost first. */
  private final Deque<Value> caught = new ArrayDeque<>();

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

  /** {@code door.orElseThrow(() -> new Bad(view))}. */
  @Override
  public Value visitMethodInvocation(MethodInvocationTree node, Void unused) {
    Value value = super.visitMethodInvocation(node, unused);
    if (node.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("orElseThrow")
        && node.getArguments().size() == 1
        && strip(node.getArguments().get(0)) instanceof LambdaExpressionTree lambda
        && lambda.getBody() instanceof ExpressionTree made) {
      escape(EscapeCode.THROW, made, this::isLeftByThrow);
    }
    return value;
  }

  /** Notes what the next handlers of this body may catch. */
  void thrown(Value value) {
    if (!caught.isEmpty()) {
      caught.push(caught.pop().join(value));
    }
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
      caught.push(Value.NONE);
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
    Value exception = Value.NONE;
    if (!node.getCatches().isEmpty()) {
      catches.remove(catches.size() - 1);
      exception = stillOpen(caught.pop());
    }
    catchAndFinish(node, thrown, exception);
    return Value.NONE;
  }

  /** What was thrown out of its scope has been reported there. */
  private Value stillOpen(Value value) {
    Value left = value;
    for (Scope scope : value.scopes().keySet()) {
      left = open.contains(scope) ? left : left.replace(scope, null);
    }
    return left;
  }

  private void catchAndFinish(TryTree node, State thrown, Value exception) {
    State after = state;
    State anywhere = thrown.copy();
    for (CatchTree handler : node.getCatches()) {
      state = thrown.copy();
      if (node.getFinallyBlock() != null) {
        body().exceptions.add(anywhere);
      }
      scan(handler.getParameter());
      Element parameter = session.element(handler.getParameter());
      if (parameter != null) {
        declare(parameter, exception);
      }
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
