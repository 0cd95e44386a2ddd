package io.github.lightarena.codegen;

/** What deep copies into one arena need: made when it is first needed, and kept for the next. */
final class CopyTools {
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
      aside = DetachedScopes.aside(arena);
    }
    aside.owner = Thread.currentThread();
    return aside;
  }

  /** {@return the bytes of the blocks that are kept for what is set aside} */
  long asideByteSize() {
    return aside == null ? 0 : aside.stack.blocks.reservedBytes();
  }

  /** Lets these blocks go; no bytes may be aside. */
  void forgetAside() {
    aside = null;
  }

  /** Lets go what was kept. */
  void forget() {
    copier = null;
    forgetAside();
  }
}
