package io.github.lightarena;

/**
 * The arenas of a pool: how many there are, and those that nobody has borrowed, of which the one
 * that came back last goes out first. Its callers hold the pool's lock.
 */
final class PooledArenas {
  private final MemoryArena[] idle;
  private int idleCount;

  /** How many arenas there are, those that are being made included. */
  private int count;

  private int peakBorrowed;
  private long borrows;

  PooledArenas(int maxCount) {
    idle = new MemoryArena[maxCount];
  }

  int maxCount() {
    return idle.length;
  }

  boolean areAllBorrowed() {
    return idleCount == 0 && count == idle.length;
  }

  /** {@return an idle arena, or null if the caller is to make one} One of the two is to be had. */
  MemoryArena take() {
    borrows++;
    MemoryArena arena = pop();
    if (arena == null) {
      count++;
    }
    peakBorrowed = Math.max(peakBorrowed, count - idleCount);
    return arena;
  }

  private MemoryArena pop() {
    if (idleCount == 0) {
      return null;
    }
    idleCount--;
    MemoryArena arena = idle[idleCount];
    idle[idleCount] = null;
    return arena;
  }

  /** Keeps an arena that came back. */
  void giveBack(MemoryArena arena) {
    idle[idleCount] = arena;
    idleCount++;
  }

  /** A borrowed arena is of the pool no longer. */
  void leave() {
    count--;
  }

  /** {@return an idle arena that is of the pool no longer, or null if there is none} */
  MemoryArena removeIdle() {
    MemoryArena arena = pop();
    if (arena != null) {
      count--;
    }
    return arena;
  }

  ArenaPoolStats stats(long waits) {
    long idleReservedBytes = 0;
    for (int i = 0; i < idleCount; i++) {
      idleReservedBytes += idle[i].reservedBytes();
    }
    return new ArenaPoolStats(count, idleCount, peakBorrowed, borrows, waits, idleReservedBytes);
  }
}
