package io.github.lightarena.processor.escape;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The methods that hand tasks to other threads, and those that wait for them. */
final class Threads {

  static final String THREAD = "java.lang.Thread";
  static final String EXECUTOR = "java.util.concurrent.Executor";

  private static final String CONCURRENT = "java.util.concurrent.";
  private static final String FUTURE = CONCURRENT + "CompletableFuture";

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
          THREAD,
          Set.of("startVirtualThread"),
          "java.lang.Thread.Builder",
          Set.of("start", "unstarted"),
          CONCURRENT + "ThreadFactory",
          Set.of("newThread"),
          CONCURRENT + "CompletionService",
          Set.of("submit"),
          "java.util.Timer",
          Set.of("schedule", "scheduleAtFixedRate"),
          "javax.swing.SwingUtilities",
          Set.of("invokeLater"),
          "java.awt.EventQueue",
          Set.of("invokeLater"));

  /** These wait for the task that they are called on. */
  private static final Map<String, Set<String>> WAITERS =
      Map.of(
          CONCURRENT + "Future", Set.of("get", "resultNow", "exceptionNow"),
          CONCURRENT + "ForkJoinTask", Set.of("invoke", "quietlyInvoke", "quietlyJoin"));

  /** What else waits, whoever declares it, for the task it is called on or is given. */
  private static final Pattern WAITING = Pattern.compile("(await|join|wait)([A-Z].*)?");

  /** These wait for tasks whose futures they do not name. */
  private static final Map<String, Set<String>> WAITERS_FOR_ALL =
      Map.of(
          CONCURRENT + "ExecutorService",
          Set.of("awaitTermination", "close", "awaitQuiescence"),
          CONCURRENT + "CompletionService",
          Set.of("take", "poll"),
          CONCURRENT + "CountDownLatch",
          Set.of("await"),
          CONCURRENT + "CyclicBarrier",
          Set.of("await"),
          CONCURRENT + "Phaser",
          Set.of("awaitAdvance", "arriveAndAwaitAdvance"),
          CONCURRENT + "Semaphore",
          Set.of("acquire", "acquireUninterruptibly", "tryAcquire"));

  private final ArenaTypes types;

  Threads(ArenaTypes types) {
    this.types = types;
  }

  /** Whether the arguments of a call are run by another thread, perhaps after it has returned. */
  boolean takesTask(TypeElement type, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    boolean isTimed = name.equals("invokeAll") && method.getParameters().size() > 1;
    return (EXECUTORS_METHODS.contains(name) || isTimed) && isA(type, EXECUTOR)
        || name.endsWith("Async") && isA(type, FUTURE)
        || isAny(type, name, STARTERS)
        || name.equals("<init>") && isA(type, THREAD);
  }

  /** Whether an executor that is closed has run the task that a method of a class was given. */
  boolean isRunByExecutor(TypeElement type) {
    return isA(type, EXECUTOR) || isA(type, CONCURRENT + "CompletionService") || isA(type, FUTURE);
  }

  boolean waits(TypeElement type, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return WAITING.matcher(name).matches() || isAny(type, name, WAITERS);
  }

  boolean waitsForAll(TypeElement type, ExecutableElement method) {
    return isAny(type, method.getSimpleName().toString(), WAITERS_FOR_ALL);
  }

  /** Whether something stands for a task that is run, by {@code join} or {@code get} of it. */
  boolean isHandle(TypeElement type) {
    return isA(type, THREAD) || isA(type, CONCURRENT + "Future");
  }

  private boolean isAny(TypeElement type, String method, Map<String, Set<String>> methods) {
    return methods.entrySet().stream()
        .anyMatch(entry -> entry.getValue().contains(method) && isA(type, entry.getKey()));
  }

  private boolean isA(TypeElement type, String qualifiedName) {
    return types.supertypes(type).contains(qualifiedName);
  }
}
