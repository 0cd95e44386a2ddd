package io.github.lightarena.codegen;

/**
 * What generated code needs of an {@code Allocator}: the scope that it opened. Not for users.
 *
 * <p>Handles are few and reused; a handle belongs to its scope for as long as their epochs agree.
 */
public abstract class ScopeHandle {
  ArenaScope scope;
  int epoch;

  /** Makes a handle of no scope; {@link #attach} gives it one. */
  protected ScopeHandle() {}

  /**
   * Makes this the handle of a scope that has just been opened.
   *
   * @param opened the scope
   */
  protected final void attach(ArenaScope opened) {
    if (scope != opened) {
      scope = opened;
    }
    epoch = opened.epoch;
  }

  /**
   * {@return the open scope of this handle}
   *
   * @throws IllegalStateException if the scope was closed
   */
  protected final ArenaScope scope() {
    ArenaScope s = scope;
    if (epoch != s.epoch) {
      throw Closed.allocator(s, getClass());
    }
    return s;
  }

  /** {@return whether the scope of this handle is open} */
  protected final boolean scopeIsOpen() {
    return epoch == scope.epoch;
  }
}
