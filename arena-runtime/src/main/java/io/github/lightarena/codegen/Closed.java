package io.github.lightarena.codegen;

/** Makes the exceptions of what is used after its scope was closed. */
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
    return error(
        flyweight.scope,
        flyweight.kind.type(),
        flyweight.kind.name(),
        tool ? MAKE_AGAIN : COPY_OUT);
  }

  static IllegalStateException factory(ScopeFactory<?> factory) {
    Class<?> type = factory.getClass();
    return error(
        factory.scope,
        type,
        FlyweightKind.nameOf(type),
        "ask for it again, with in(alloc) of an allocator that is open");
  }

  /** What {@code type} is the class of is an allocator, or what an allocator answered. */
  static IllegalStateException allocator(ArenaScope scope, Class<?> type) {
    String name = type == ScopeHandle.class ? "Allocator" : FlyweightKind.nameOf(type);
    String operation = Operation.calledOn(type);
    boolean again = operation != null && operation.endsWith(".close()");
    return error(
        scope,
        operation,
        name,
        again
            ? "close it once; a try-with-resources does that by itself"
            : "open a scope with arena.allocator(), or take the allocator of one that is open");
  }

  private static IllegalStateException error(
      ArenaScope scope, Class<?> type, String name, String advice) {
    return error(scope, Operation.calledOn(type), name, advice);
  }

  private static IllegalStateException error(
      ArenaScope scope, String operation, String name, String advice) {
    Throwable opening = scope.opening();
    return new IllegalStateException(
        name
            + " is closed: "
            + (operation == null ? "it was used" : operation + " was called")
            + " after its scope was closed"
            + (scope.stack.isClosed() ? ", and so was its arena" : "")
            + "; "
            + advice
            + (opening == null ? "" : "; the scope was opened " + Operation.openingPlace(opening)),
        opening);
  }
}
