package io.github.lightarena.stress;

import java.util.function.IntSupplier;

/** Results as numbers, which jcstress counts. */
final class Outcomes {
  /** The other thread had not published anything yet. */
  static final int NOTHING = -1;

  /** An IllegalStateException: the scope is closed, or it is another thread's. */
  static final int REFUSED = -2;

  /** A NullPointerException: the block was let go at the same moment. */
  static final int NO_BLOCK = -3;

  /** What must never be. */
  static final int WRONG = -4;

  private Outcomes() {}

  static int of(IntSupplier code) {
    try {
      return code.getAsInt();
    } catch (IllegalStateException e) {
      return REFUSED;
    } catch (NullPointerException e) {
      return NO_BLOCK;
    } catch (RuntimeException e) {
      return WRONG;
    }
  }
}
