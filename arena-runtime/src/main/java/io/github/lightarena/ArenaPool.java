package io.github.lightarena;

import io.github.lightarena.codegen.Arguments;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Arenas for tasks that run on threads of a pool, or on virtual threads: a task borrows one for as
 * long as its scope is open.
 *
 * <pre>{@code
 * ArenaPool pool = ArenaPool.builder().maxArenas(8).build();
 * executor.submit(() -> {
 *   try (Allocator alloc = pool.borrow()) {     // an arena nobody else has
 *     ...
 *   }                                           // its scope is closed, and the arena is back
 * });
 * }</pre>
 *
 * <p>There are no thread locals: an arena belongs to the scope that is open, not to a thread, so a
 * million virtual threads share a few. The one that came back last goes out first. Arenas are made
 * when they are first needed and stay. While an arena is to be had without waiting, borrowing it
 * and giving it back make no garbage.
 *
 * <p>All methods may be called by any thread. A task that needs a second scope inside its first
 * calls {@code alloc.nested()}: borrowing twice may wait for itself.
 */
public final class ArenaPool implements AutoCloseable {
  private final ArenaSettings settings;
  private final Consumer<? super Allocator> prewarm;
  private final long maxWaitNanos;
  private final long maxKeptByteSize;

  /** Guards all that is below. A lock and no monitor, in which a virtual thread might be pinned. */
  final ReentrantLock lock = new ReentrantLock();

  final Condition givenBack = lock.newCondition();
  private final PooledArenas arenas;

  private long waits;
  private boolean closed;

  private ArenaPool(Builder builder) {
    settings = builder.settings;
    prewarm = builder.prewarm;
    maxWaitNanos = builder.maxWaitNanos;
    maxKeptByteSize = builder.maxKeptByteSize;
    arenas = new PooledArenas(builder.maxArenas);
  }

  /** {@return a builder for a pool} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Borrows an arena and opens its outermost scope; closing that gives the arena back.
   *
   * <p>If all arenas are borrowed it waits for one, for as long as {@link Builder#maxWait} says. An
   * allocator that is never closed keeps its arena for good, and so one place of {@link
   * Builder#maxArenas}. If closing it fails because a nested scope was left open, its arena leaves
   * the pool, which may make another.
   *
   * @return the scope's allocator, to be closed by try-with-resources, by this thread
   * @throws IllegalStateException if no arena came back in time, if the thread was interrupted
   *     while it waited (it still is), or if the pool was closed
   * @throws ArenaOutOfMemoryException if a new arena cannot have its first block
   */
  public Allocator borrow() {
    MemoryArena arena = take();
    try {
      if (arena == null) {
        arena = newArena();
      }
      return arena.allocator();
    } catch (Throwable failure) {
      if (arena == null || arena.hasOpenScope()) {
        leave();
      } else {
        giveBack(arena);
      }
      throw failure;
    }
  }

  private MemoryArena newArena() {
    MemoryArena arena = new MemoryArena(settings);
    if (prewarm != null) {
      arena.prewarm(prewarm);
    }
    arena.setPool(this);
    return arena;
  }

  /** An idle arena, or null if the caller may make one. */
  private MemoryArena take() {
    lock.lock();
    try {
      checkOpen();
      if (arenas.areAllBorrowed()) {
        await();
      }
      return arenas.take();
    } finally {
      lock.unlock();
    }
  }

  private void await() {
    waits++;
    long left = maxWaitNanos;
    try {
      while (arenas.areAllBorrowed()) {
        if (left <= 0) {
          throw new IllegalStateException(
              "all arenas of the pool are borrowed: maxArenas="
                  + arenas.maxCount()
                  + " maxWait="
                  + Duration.ofNanos(maxWaitNanos)
                  + "; raise one of the two, and see that each borrowed allocator is closed");
        }
        left = givenBack.awaitNanos(left);
        checkOpen();
      }
    } catch (InterruptedException e) {
      givenBack.signal(); // the signal that may have come with the interrupt is for another thread
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "interrupted while waiting for an arena: maxArenas=" + arenas.maxCount(), e);
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the pool is closed: cannot borrow an arena");
    }
  }

  /** Makes room for another arena: one could not be made, or is of no use to others. */
  void leave() {
    lock.lock();
    try {
      arenas.leave();
      givenBack.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Takes an arena back; all its scopes are closed. */
  void giveBack(MemoryArena arena) {
    if (arena.reservedBytes() > maxKeptByteSize) {
      arena.trim();
    }
    boolean kept;
    lock.lock();
    try {
      kept = !closed;
      if (kept) {
        arenas.giveBack(arena);
      } else {
        arenas.leave();
      }
      givenBack.signal();
    } finally {
      lock.unlock();
    }
    if (!kept) {
      arena.close();
    }
  }

  /** {@return what the pool has done so far} */
  public ArenaPoolStats stats() {
    lock.lock();
    try {
      return arenas.stats(waits);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Closes the pool, and every arena that is idle; those that are borrowed are closed when they
   * come back. Who waits for one gets an {@link IllegalStateException}.
   *
   * @throws IllegalStateException if the pool is closed already
   */
  @Override
  public void close() {
    lock.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the pool is closed already");
      }
      closed = true;
      for (MemoryArena idle = arenas.removeIdle(); idle != null; idle = arenas.removeIdle()) {
        idle.close();
      }
      givenBack.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Makes a pool; every setting has a default. */
  public static final class Builder {
    private static final int MAX_MAX_ARENAS = 1 << 16;

    private ArenaSettings settings = MemoryArena.builder().settings();
    private Consumer<? super Allocator> prewarm;
    private int maxArenas = Runtime.getRuntime().availableProcessors();
    private long maxWaitNanos = Long.MAX_VALUE;
    private long maxKeptByteSize = Long.MAX_VALUE;

    private Builder() {}

    /**
     * Bounds how many arenas there are, and so how many tasks may have one at a time. The default
     * is the number of processors.
     *
     * @param count at least 1, at most 65,536
     * @return this builder
     * @throws IllegalArgumentException if the count is out of range
     */
    public Builder maxArenas(int count) {
      maxArenas = Arguments.inRange(count, 1, MAX_MAX_ARENAS, "maxArenas");
      return this;
    }

    /**
     * Says what the arenas are like; they are those of {@link MemoryArena#create()} otherwise.
     *
     * @param builder of one arena; it is copied
     * @return this builder
     * @throws NullPointerException if the builder is null
     */
    public Builder arenas(MemoryArena.Builder builder) {
      settings = Arguments.notNull(builder, "builder").settings();
      return this;
    }

    /**
     * Bounds how long {@code borrow()} waits when all arenas are borrowed. The default is without
     * end; {@link Duration#ZERO} makes it throw at once.
     *
     * @param time not negative
     * @return this builder
     * @throws NullPointerException if the time is null
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxWait(Duration time) {
      if (Arguments.notNull(time, "time").isNegative()) {
        throw new IllegalArgumentException("maxWait=" + time + " is negative");
      }
      boolean isEndless = time.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0;
      maxWaitNanos = isEndless ? Long.MAX_VALUE : time.toNanos();
      return this;
    }

    /**
     * Bounds what an arena keeps when it comes back: above that it lets go all blocks but the
     * first.
     *
     * @param byteSize of all blocks of one arena, in bytes, not negative
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxKeptByteSize(long byteSize) {
      maxKeptByteSize = Arguments.atLeast(byteSize, 0, "maxKeptByteSize");
      return this;
    }

    /**
     * Runs a scope in each new arena, as {@link MemoryArena#prewarm} does.
     *
     * @param scope is given the allocator, and run twice
     * @return this builder
     * @throws NullPointerException if the scope is null
     */
    public Builder prewarm(Consumer<? super Allocator> scope) {
      prewarm = Arguments.notNull(scope, "scope");
      return this;
    }

    /** {@return a new pool; it makes no arena before one is borrowed} */
    public ArenaPool build() {
      return new ArenaPool(this);
    }
  }
}
