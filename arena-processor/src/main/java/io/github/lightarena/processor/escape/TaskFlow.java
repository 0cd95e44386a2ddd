package io.github.lightarena.processor.escape;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Values that are handed to other threads. A thread that is waited for inside the block is no
 * escape; so each one is kept in mind until the scope ends, or until something that comes from it
 * was waited for. Whether the wait is long enough is not asked.
 */
abstract class TaskFlow extends ExpressionFlow {

  final Threads threads;
  private final Tasks tasks;

  /** How many scopes were open where each executor around was opened, which its block closes. */
  final List<Integer> executors = new ArrayList<>();

  /** The tasks that were waited for in each loop, branch or lambda around, the innermost first. */
  private final Deque<Set<Tree>> waited = new ArrayDeque<>();

  TaskFlow(Session session, boolean silent) {
    super(session, silent);
    threads = new Threads(types);
    tasks = new Tasks(session);
  }

  // Handing over.

  /** Notes what the arguments of a call, which are not known yet, are called with. */
  void visitFunctions(ExpressionTree receiver, List<ExpressionTree> arguments) {
    for (ExpressionTree argument : arguments) {
      if (strip(argument) instanceof LambdaExpressionTree lambda) {
        for (VariableTree parameter : lambda.getParameters()) {
          ownTasks(receiver, session.element(parameter));
          arguments.stream()
              .filter(other -> other != argument)
              .forEach(other -> ownTasks(other, session.element(parameter)));
        }
      }
    }
  }

  /** Notes the tasks that a call hands to threads, or that it waits for. */
  void visitTasks(
      Tree call,
      ExecutableElement method,
      ExpressionTree receiver,
      List<ExpressionTree> arguments) {
    if (!(method.getEnclosingElement() instanceof TypeElement type)) {
      return;
    }
    if (threads.takesTask(type, method)) {
      boolean isClosed = threads.isRunByExecutor(type);
      for (ExpressionTree argument : arguments) {
        for (ExpressionTree leaf : Leaves.of(argument)) {
          start(call, leaf, values.getOrDefault(leaf, Value.NONE), isClosed);
        }
      }
      return;
    }
    if (threads.waitsForAll(type, method)) {
      waitFor(pendingTasks());
    } else if (threads.waits(type, method)) {
      waitFor(tasks.of(call));
    }
    visitReferences(receiver, arguments);
    if (receiver != null && !isA(type, Threads.EXECUTOR)) {
      // A future that is put into a list is waited for through the list.
      arguments.forEach(argument -> ownTasks(argument, handleOf(receiver)));
    }
    int target = Containers.filled(method);
    if (target >= 0 && target < arguments.size()) {
      arguments.forEach(argument -> ownTasks(argument, handleOf(arguments.get(target))));
    }
  }

  /** {@code tasks.forEach(executor::submit)}. */
  void visitTaskReference(MemberReferenceTree reference, ExecutableElement method, Value context) {
    if (method.getEnclosingElement() instanceof TypeElement type
        && threads.takesTask(type, method)) {
      start(reference, reference, context, threads.isRunByExecutor(type));
    }
  }

  /** A new object of a class of threads runs what it was given, or has captured. */
  void start(Tree call, ExpressionTree task, Value value) {
    start(call, task, value, false);
  }

  private void start(Tree call, ExpressionTree task, Value value, boolean isRunByExecutor) {
    value
        .scopes()
        .forEach(
            (scope, strength) -> {
              if (strength != Strength.POSSIBLE && !scope.isDead()) {
                tasks.start(call, task);
                if (!isRunByExecutor || !isClosedInside(scope)) {
                  pend(new Pending(EscapeCode.THREAD, scope, strength, task, null, true, "", ""));
                }
              }
            });
    Element variable = session.element(strip(task));
    TypeElement type = variable == null ? null : ArenaTypes.element(variable.asType());
    if (type != null && threads.isHandle(type)) {
      tasks.give(variable, call); // executor.execute(futureTask)
    }
  }

  /** Whether an executor was opened in a scope: all ways out of the scope close it before. */
  private boolean isClosedInside(Scope scope) {
    int index = open.indexOf(scope);
    return index >= 0 && executors.stream().anyMatch(scopes -> scopes > index);
  }

  @Override
  void ownTasks(ExpressionTree expression, Element variable) {
    if (expression != null && variable != null) {
      tasks.give(variable, expression);
    }
  }

  /** What holds an expression's value: a variable or field, perhaps of a collection or array. */
  private Element handleOf(ExpressionTree expression) {
    ExpressionTree inner = strip(expression);
    if (inner instanceof ArrayAccessTree access) {
      return handleOf(access.getExpression());
    }
    if (inner instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      return handleOf(select.getExpression());
    }
    Element element = session.element(inner);
    return element != null && (isLocal(element) || element.getKind().isField()) ? element : null;
  }

  // Waiting.

  /** {@code futures.forEach(CompletableFuture::join)}. */
  private void visitReferences(ExpressionTree receiver, List<ExpressionTree> arguments) {
    for (ExpressionTree argument : arguments) {
      if (strip(argument) instanceof MemberReferenceTree reference
          && session.element(reference) instanceof ExecutableElement method
          && method.getEnclosingElement() instanceof TypeElement type
          && threads.waits(type, method)) {
        waitFor(tasks.of(receiver));
        arguments.forEach(other -> waitFor(tasks.of(other)));
      }
    }
  }

  /** Forgets tasks that were waited for. */
  void waitFor(Set<Tree> which) {
    Predicate<Pending> isOneOf =
        escape -> escape.code() == EscapeCode.THREAD && which.contains(escape.site());
    state.forget(isOneOf);
    // Whoever was interrupted has waited as well as could be.
    body().exceptions.forEach(found -> found.forget(isOneOf));
    if (!waited.isEmpty()) {
      waited.element().addAll(which);
    }
  }

  /** Whether a block that certainly follows waits for a task. */
  boolean isWaitedFor(Tree block, Pending task) {
    if (task.code() != EscapeCode.THREAD) {
      return false;
    }
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (session.element(call.getMethodSelect()) instanceof ExecutableElement method
            && method.getEnclosingElement() instanceof TypeElement type) {
          found[0] |=
              threads.waitsForAll(type, method)
                  || threads.waits(type, method) && tasks.of(call).contains(task.site());
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(block, null);
    return found[0];
  }

  private Set<Tree> pendingTasks() {
    Set<Tree> sites = Collections.newSetFromMap(new IdentityHashMap<>());
    state.pending().stream()
        .filter(escape -> escape.code() == EscapeCode.THREAD)
        .forEach(escape -> sites.add(escape.site()));
    return sites;
  }

  /** Runs a part of a body; answers what it waits for on some way. */
  Set<Tree> waitsIn(Runnable part) {
    Set<Tree> found = Collections.newSetFromMap(new IdentityHashMap<>());
    waited.push(found);
    part.run();
    waited.pop();
    return found;
  }

  /** Runs a branch: if its condition is about the tasks that it waits for, it had to. */
  void waitingIf(ExpressionTree condition, Runnable branch) {
    Set<Tree> found = waitsIn(branch);
    if (!found.isEmpty()) {
      found.retainAll(tasks.of(condition));
      waitFor(found);
    }
  }

  /** Runs a lambda: it waits for what the call that it is given to hands to it. */
  void waitingThrough(List<? extends VariableTree> parameters, Runnable lambda) {
    Set<Tree> found = waitsIn(lambda);
    if (!found.isEmpty()) {
      Set<Tree> given = Collections.newSetFromMap(new IdentityHashMap<>());
      parameters.forEach(parameter -> given.addAll(tasks.of(session.element(parameter))));
      found.retainAll(given);
      waitFor(found);
    }
  }

  boolean isA(TypeElement type, String qualifiedName) {
    return types.supertypes(type).contains(qualifiedName);
  }
}
