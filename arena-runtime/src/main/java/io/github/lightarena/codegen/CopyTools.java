package io.github.lightarena.codegen;

/** What deep copies into one arena need: made when it is first needed, and kept for the next. */
final class CopyTools {
  /** What is set aside at first, in bytes; more is had when it is needed. */
  private static final int MIN_ASIDE_BYTE_SIZE = 4096;

  private DeepCopy copier;
  private ArenaScope aside;

  /** {@return what copies values with all that they refer to} */
  DeepCopy copier() {
    if (copier == null) {
      copier = new DeepCopy();
    }
    return copier;
  }

  /** {@return a scope of memory of its own, for bytes on their way from one scope to another} */
  ArenaScope aside(ScopeStack arena) {
    if (aside == null) {
      aside = arena.asideScope(MIN_ASIDE_BYTE_SIZE);
    }
    aside.owner = Thread.currentThread();
    return aside;
  }

  /** Lets go what was kept. */
  void forget() {
    copier = null;
    aside = null;
  }
}
