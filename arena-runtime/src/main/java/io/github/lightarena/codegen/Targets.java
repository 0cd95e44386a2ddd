package io.github.lightarena.codegen;

/**
 * Makes references: a view of the arena is referred to as it lies; a record, or a view of what lies
 * outside arenas, is copied in first. In an open place and in a union's the tag says what kind of
 * value it is.
 */
final class Targets {
  private Targets() {}

  /** The kind of a value: of a view, of what a union's view shows, or of a record. */
  static ArenaKind<?, ?> kindOf(Object value) {
    if (value instanceof ArenaView) {
      ArenaView view = ((ArenaView) value).member();
      Flyweight.scopeOf(view);
      return (ArenaKind<?, ?>) view.kind;
    }
    if (value == null) {
      throw new IllegalArgumentException("value=null has no kind");
    }
    return Kinds.ofRecord(value.getClass());
  }

  /**
   * The reference to a value from bytes of a scope: a view is referred to, a record copied in
   * first.
   *
   * @throws IllegalStateException if the view's scope was closed, or ends before {@code home}
   * @throws IllegalArgumentException if the view is of another arena, or the tags know no such kind
   */
  static long to(ArenaScope home, ReferenceTags tags, Object value) {
    if (!(value instanceof ArenaView)) {
      ArenaKind<?, ?> kind = kindOf(value);
      return Place.reference(tags.tagOf(kind), copyIn(home, kind, value));
    }
    ArenaView view = ((ArenaView) value).member();
    return Place.reference(tags.tagOf((ArenaKind<?, ?>) view.kind), place(home, view));
  }

  /**
   * The place of a view, if a reference to it may be stored in bytes of a scope. What lies outside
   * arenas, in a slice with memory of its own, is copied in first, as a record is.
   */
  static long place(ArenaScope home, ArenaView view) {
    ArenaScope scope = Flyweight.scopeOf(view);
    ScopeStack stack = scope.stack;
    if (scope == home && home == stack.top && view.block != 0) {
      return Place.of(view.block, view.byteOffset); // what most references are: nothing to outlive
    }
    if (stack != home.stack && stack.isDetached()) {
      return Copies.copyIn(home, view);
    }
    Lifetimes.checkSameArena(home, view);
    if (view.block == 0) {
      throw new IllegalStateException(
          "value=" + view.kind.name() + " is not aimed at a value, so none can refer to it");
    }
    return Lifetimes.referable(home, view, ((ArenaKind<?, ?>) view.kind).byteSize);
  }

  /** Whether a reference to a value from bytes of a scope takes further bytes there. */
  static boolean isCopiedIn(ArenaScope home, Object value) {
    return value != null
        && !(value instanceof ArenaView && ((ArenaView) value).scope.stack == home.stack);
  }

  /** The place of a view of a kind, or of a copy of its record. */
  static long placeOf(ArenaScope home, ArenaKind<?, ?> kind, Object value) {
    ArenaKind<?, ?> actual = kindOf(value);
    if (actual != kind) {
      throw new IllegalArgumentException(
          "type=" + actual.name() + " is not a " + kind.name() + ", whose bytes lie inline");
    }
    return value instanceof ArenaView
        ? place(home, ((ArenaView) value).member())
        : copyIn(home, kind, value);
  }

  @SuppressWarnings("unchecked") // a kind's factory makes values of the kind's own record
  private static <R, V extends ArenaView> long copyIn(
      ArenaScope home, ArenaKind<R, V> kind, Object record) {
    home.checkMayAllocate();
    ArenaFactory<R, V> factory = (ArenaFactory<R, V>) home.factory(kind);
    return factory.placeCopy(kind.recordType().cast(record));
  }
}
