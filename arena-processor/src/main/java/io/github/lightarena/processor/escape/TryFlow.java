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

  private static final Set<String> ANYTHING =
      Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

  /** The scope of each block, the same each time it is met. */
  private final Map<Tree, Scope> blocks = new IdentityHashMap<>();

  /** Scopes of others that a block around closes: {@code try (parameter)}. */
  private final List<Scope> closedAround = new ArrayList<>();

  /** How many scopes were open where exceptions are caught, for each catch around. */
  private final List<Integer> catches = new ArrayList<>();

  /** The {@code finally} blocks around, the innermost first. */
  private final Deque<Finally> finallies = new ArrayDeque<>();

  /** What is thrown in each try around that has handlers, the innermost first. */
  private final Deque<Value> caught = new ArrayDeque<>();

  /** A block that every way out of another one goes through. */
  private record Finally(Tree block, int openScopes, Body body) {}

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

  @Override
  boolean isSettled(Pending escape) {
    int index = open.indexOf(escape.scope());
    return finallies.stream()
        .filter(f -> f.body() == body() && f.openScopes() >= index)
        .anyMatch(
            f ->
                isCleared(f.block(), escape)
                    || f.openScopes() > index && isWaitedFor(f.block(), escape));
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
    int executorsBefore = executors.size();
    Set<Pending> tasksBefore = new HashSet<>(state.pending());
    if (node.getFinallyBlock() != null) {
      finallies.push(new Finally(node.getFinallyBlock(), outerScopes, body()));
    }
    if (!node.getCatches().isEmpty()) {
      catches.add(outerScopes);
      caught.push(Value.NONE);
    }
    body().exceptions.push(thrown);
    mayThrow();
    List<Scope> closed = new ArrayList<>();
    for (Tree resource : node.getResources()) {
      if (openResource(resource, closed)) {
        executors.add(open.size());
      }
    }
    closedAround.addAll(closed);
    scan(node.getBlock());
    mayThrow();
    if (executors.size() > executorsBefore) {
      // An executor that is closed has run its tasks, also those of a scope without a block.
      state.forget(
          e ->
              e.code() == EscapeCode.THREAD
                  && e.scope().kind() == Scope.Kind.OPENED
                  && !tasksBefore.contains(e));
      executors.subList(executorsBefore, executors.size()).clear();
    }
    for (int i = closed.size() - 1; i >= 0; i--) {
      end(state, closed.get(i), closed.get(i).ended());
      endByException(thrown, closed.get(i));
    }
    body().exceptions.pop();
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
    State anywhere = catchesAll(node) ? State.unreachable() : thrown.copy();
    body().exceptions.push(anywhere);
    for (CatchTree handler : node.getCatches()) {
      state = thrown.copy();
      scan(handler.getParameter());
      Element parameter = session.element(handler.getParameter());
      if (parameter != null) {
        declare(parameter, exception);
      }
      scan(handler.getBlock());
      after.join(state);
    }
    body().exceptions.pop();
    state = anywhere;
    if (node.getFinallyBlock() != null) {
      finallies.pop();
      state.join(after);
      scan(node.getFinallyBlock()); // after an exception or a jump, which then goes on
    }
    mayThrow(); // what nobody caught goes on, with the scopes of the block closed
    state = after;
    if (state.isReachable()) {
      scan(node.getFinallyBlock());
    }
  }

  /** Whether as good as nothing gets past the handlers. */
  private boolean catchesAll(TryTree node) {
    return node.getCatches().stream()
        .map(handler -> ArenaTypes.element(session.type(handler.getParameter().getType())))
        .anyMatch(type -> type != null && ANYTHING.contains(type.getQualifiedName().toString()));
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
