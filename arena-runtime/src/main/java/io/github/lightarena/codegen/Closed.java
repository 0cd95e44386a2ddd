package io.github.lightarena.codegen;

/** Makes the exceptions of what is used after its scope was closed, or may not allocate now. */
final class Closed {
  private static final String COPY_OUT =
      "copy out what has to live longer, with toRecord(), toArray() or copyTo(alloc)";
  private static final String MAKE_AGAIN = "make it again, in a scope that is open";

  private Closed() {}

  static IllegalStateException flyweight(Flyweight flyweight) {
    boolean tool =
        flyweight instanceof ArenaCursor
            || flyweight instanceof ArenaIterator
            || flyweight instanceof ArenaSliceBuilder;
    return dead(
        flyweight.scope,
        flyweight.kind.type(),
        flyweight.kind.name(),
        tool ? MAKE_AGAIN : COPY_OUT);
  }

  static IllegalStateException factory(ScopeFactory<?> factory) {
    Class<?> type = factory.getClass();
    return dead(
        factory.scope,
        type,
        FlyweightKind.nameOf(type),
        "ask for it again, with in(alloc) of an allocator that is open");
  }

  /** What {@code type} is the class of is an allocator, or what an allocator answered. */
  static IllegalStateException allocator(ArenaScope scope, Class<?> type) {
    String name = type == ScopeHandle.class ? "Allocator" : FlyweightKind.nameOf(type);
    String operation = Operation.calledOn(type, FlyweightKind.nameOf(type));
    boolean again = isClose(operation);
    return error(
        scope,
        operation,
        name + " is closed",
        again
            ? "close it once; a try-with-resources does that by itself"
            : "open a scope with arena.allocator(), or take the allocator of one that is open");
  }

  /**
   * Of a scope that this thread did not open, that has a nested one open, or that is closed: it may
   * not allocate, nor be closed.
   */
  static IllegalStateException allocation(ArenaScope scope) {
    boolean closes = isClose(Operation.calledOn(ScopeHandle.class, "Allocator"));
    if (Thread.currentThread() != scope.owner) {
      return new IllegalStateException(
          (closes
                  ? "a scope is closed by the thread that opened it: owner="
                  : "allocation belongs to the thread that opened the scope: owner=")
              + (scope.owner == null ? "none" : scope.owner.getName())
              + " thread="
              + Thread.currentThread().getName()
              + (closes
                  ? "; close it there, as a try-with-resources does"
                  : "; give each thread an arena of its own"));
    }
    if (scope.isOpen()) {
      return new IllegalStateException(
          "a nested scope is open: depth="
              + scope.depth
              + " innermostDepth="
              + scope.stack.top.depth
              + "; close it first"
              + (closes ? "" : ", or allocate with its allocator"));
    }
    return allocator(scope, ScopeHandle.class);
  }

  private static boolean isClose(String operation) {
    return operation != null && operation.endsWith(".close()");
  }

  /** What was handed out is dead, where a scope is closed. */
  private static IllegalStateException dead(
      ArenaScope scope, Class<?> type, String name, String advice) {
    return error(scope, Operation.calledOn(type, name), name + " is dead", advice);
  }

  private static IllegalStateException error(
      ArenaScope scope, String operation, String state, String advice) {
    Throwable opening = scope.opening();
    return new IllegalStateException(
        state
            + ": "
            + (operation == null ? "it was used" : operation + " was called")
            + " after its scope was closed"
            + (scope.stack.isClosed() ? ", and so was its arena" : "")
            + "; "
            + advice
            + (opening == null ? "" : "; the scope was opened " + Operation.openingPlace(opening)),
        opening);
  }
}
