package io.github.lightarena.processor.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Values that are handed to other threads. A thread that is waited for inside the block is no
 * escape; so each one is kept in mind until the scope ends, or until it was waited for.
 */
abstract class TaskFlow extends ExpressionFlow {

  private static final String CONCURRENT = "java.util.concurrent.";
  private static final String EXECUTOR = CONCURRENT + "Executor";

  /** Of executors: what does not wait for its tasks. */
  private static final Set<String> EXECUTORS_METHODS =
      Set.of(
          "execute",
          "submit",
          "schedule",
          "scheduleAtFixedRate",
          "scheduleWithFixedDelay",
          "invokeAny");

  /** Other methods that take a task, by the class that declares them. */
  private static final Map<String, Set<String>> STARTERS =
      Map.of(
          "java.lang.Thread",
          Set.of("startVirtualThread"),
          "java.lang.Thread.Builder",
          Set.of("start", "unstarted"),
          CONCURRENT + "ThreadFactory",
          Set.of("newThread"),
          "java.util.Timer",
          Set.of("schedule", "scheduleAtFixedRate"),
          "javax.swing.SwingUtilities",
          Set.of("invokeLater"),
          "java.awt.EventQueue",
          Set.of("invokeLater"));

  private static final Set<String> WAITERS = Set.of("join", "get");

  /** These wait for tasks whose futures they do not name. */
  private static final Map<String, Set<String>> WAITERS_FOR_ALL =
      Map.of(
          CONCURRENT + "ExecutorService", Set.of("awaitTermination", "close"),
          CONCURRENT + "CountDownLatch", Set.of("await"),
          CONCURRENT + "CyclicBarrier", Set.of("await"),
          CONCURRENT + "Phaser", Set.of("awaitAdvance", "arriveAndAwaitAdvance"));

  /** What an expression started. */
  private final Map<Tree, Set<Pending>> started = new IdentityHashMap<>();

  /** Tasks that the elements of a collection were waited for, one by one. */
  private final Set<Pending> waitedInLoop = new HashSet<>();

  /** Loop variables, with the collection of futures that they go through. */
  private final Map<Element, Element> elementsOf = new HashMap<>();

  TaskFlow(Session session, boolean silent) {
    super(session, silent);
  }

  void goesThrough(Element variable, ExpressionTree collection) {
    Element root = root(collection);
    if (root != null) {
      elementsOf.put(variable, root);
    }
  }

  /** Notes the tasks that a call hands to threads, or that it waits for. */
  void visitTasks(
      Tree call,
      ExecutableElement method,
      ExpressionTree receiver,
      List<ExpressionTree> arguments) {
    Element owner = method.getEnclosingElement();
    if (!(owner instanceof TypeElement type)) {
      return;
    }
    String name = method.getSimpleName().toString();
    boolean isTimed = name.equals("invokeAll") && method.getParameters().size() > 1;
    if (takesTask(type, name)
        || isTimed && isA(type, EXECUTOR)
        || call instanceof NewClassTree && isA(type, "java.lang.Thread")) {
      for (ExpressionTree argument : arguments) {
        for (ExpressionTree leaf : Leaves.of(argument)) {
          start(call, leaf, values.getOrDefault(leaf, Value.NONE));
        }
      }
    } else if (isAny(type, name, WAITERS_FOR_ALL)) {
      state.forget(escape -> escape.code() == EscapeCode.THREAD);
    } else if (WAITERS.contains(name) && receiver != null) {
      waitFor(receiver);
    } else if (isA(type, CONCURRENT + "CompletableFuture")) {
      arguments.forEach(argument -> combine(call, argument));
    } else if (receiver != null && root(receiver) != null) {
      // A future that is put into a list is waited for through the list.
      arguments.forEach(argument -> ownTasks(argument, root(receiver)));
    }
  }

  private boolean takesTask(TypeElement type, String name) {
    return EXECUTORS_METHODS.contains(name) && isA(type, EXECUTOR)
        || name.endsWith("Async") && isA(type, CONCURRENT + "CompletableFuture")
        || isAny(type, name, STARTERS);
  }

  /** Notes that a thread runs a task with a value. */
  void start(Tree call, ExpressionTree task, Value value) {
    value
        .scopes()
        .forEach(
            (scope, strength) -> {
              if (strength != Strength.POSSIBLE && !scope.isDead()) {
                Pending escape =
                    new Pending(EscapeCode.THREAD, scope, strength, task, null, "", "");
                state.add(escape);
                started.computeIfAbsent(call, c -> new HashSet<>()).add(escape);
              }
            });
  }

  /** {@code CompletableFuture.allOf(a, b)} is waited for in the place of both. */
  private void combine(Tree call, ExpressionTree future) {
    Set<Pending> tasks = tasksOf(future);
    if (!tasks.isEmpty()) {
      started.computeIfAbsent(call, c -> new HashSet<>()).addAll(tasks);
    }
  }

  private void waitFor(ExpressionTree receiver) {
    Set<Pending> tasks = tasksOf(receiver);
    if (elementsOf.containsKey(root(receiver))) {
      waitedInLoop.addAll(tasks);
    }
    forgetTasks(tasks);
  }

  /** At the end of a loop: if it had no round, there was no task to wait for either. */
  void endLoop() {
    forgetTasks(waitedInLoop);
  }

  private void forgetTasks(Set<Pending> tasks) {
    // Whoever owns them by now, a task is known by where it was handed over.
    state.forget(
        escape ->
            escape.code() == EscapeCode.THREAD
                && tasks.stream()
                    .anyMatch(t -> t.site() == escape.site() && t.scope() == escape.scope()));
  }

  private Set<Pending> tasksOf(ExpressionTree future) {
    Set<Pending> tasks = new HashSet<>(started.getOrDefault(strip(future), Set.of()));
    Element root = root(future);
    Element owner = elementsOf.getOrDefault(root, root);
    for (Pending escape : state.pending()) {
      if (owner != null && owner.equals(escape.owner())) {
        tasks.add(escape);
      }
    }
    return tasks;
  }

  @Override
  void ownTasks(ExpressionTree expression, Element variable) {
    for (Pending task : started.getOrDefault(strip(expression), Set.of())) {
      for (Pending escape : List.copyOf(state.pending())) {
        if (escape.site() == task.site() && escape.scope() == task.scope()) {
          state.forget(escape::equals);
          state.add(escape.ownedBy(variable));
        }
      }
    }
  }

  private boolean isAny(TypeElement type, String method, Map<String, Set<String>> methods) {
    return methods.entrySet().stream()
        .anyMatch(entry -> entry.getValue().contains(method) && isA(type, entry.getKey()));
  }

  boolean isA(TypeElement type, String qualifiedName) {
    return types.supertypes(type).contains(qualifiedName);
  }
}
