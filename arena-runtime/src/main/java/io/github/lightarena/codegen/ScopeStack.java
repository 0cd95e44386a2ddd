package io.github.lightarena.codegen;

import io.github.lightarena.internal.ArenaBlocks;
import io.github.lightarena.internal.BlockMemory;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.BiFunction;

/**
 * The scopes of one arena, its blocks and its table of heap objects. Not for users, who hold a
 * {@code MemoryArena}.
 *
 * <p>Scopes open and close last in, first out. There is one {@link ArenaScope} for each depth that
 * was ever reached; {@code top} is the innermost one that is open.
 */
public final class ScopeStack {
  /** What freed bytes hold in strict mode. */
  public static final byte POISON = (byte) 0xDB;

  /** How deep scopes may be nested. */
  public static final int MAX_DEPTH = 1024;

  final ArenaBlocks blocks;
  final BlockMemory memory;
  final OnHeapTable onHeap = new OnHeapTable();
  final boolean strict;
  final int maxPooledViews;

  /** The innermost open scope, or null. */
  ArenaScope top;

  long viewsBeyondPool;
  long poolGrowths;

  final CopyTools copies = new CopyTools();

  private final boolean detached;
  private ArenaScope[] scopes = new ArenaScope[1];
  private boolean closed;
  private long scopesOpened;
  private long peakBytes;

  /**
   * {@return the scopes of a new arena; none is open}
   *
   * @param blockByteSize of an ordinary block, in bytes
   * @param maxByteSize of all blocks together, in bytes
   * @param direct whether blocks lie outside the Java heap
   * @param strict whether nothing is ever handed out twice, and freed bytes are poisoned
   * @param maxPooledViews how many flyweights of a kind one scope has from its ring
   * @param failure makes what is thrown when a block cannot be had, of its message and cause
   */
  public static ScopeStack of(
      int blockByteSize,
      long maxByteSize,
      boolean direct,
      boolean strict,
      int maxPooledViews,
      BiFunction<String, Throwable, ? extends RuntimeException> failure) {
    ArenaBlocks blocks =
        new ArenaBlocks(blockByteSize, blockByteSize, maxByteSize, direct, failure);
    return new ScopeStack(blocks, strict, maxPooledViews, false);
  }

  ScopeStack(ArenaBlocks blocks, boolean strict, int maxPooledViews, boolean detached) {
    this.blocks = blocks;
    this.memory = blocks.memory();
    this.strict = strict;
    this.maxPooledViews = maxPooledViews;
    this.detached = detached;
  }

  /** {@return whether flyweights are handed out again} */
  boolean pools() {
    return !strict && !detached;
  }

  boolean isDetached() {
    return detached;
  }

  /** {@return whether the arena was closed} */
  public boolean isClosed() {
    return closed;
  }

  /** {@return the innermost open scope, or null} */
  public ArenaScope top() {
    return top;
  }

  ArenaScope outerOf(ArenaScope scope) {
    return scope.depth == 0 ? null : scopes[scope.depth - 1];
  }

  /**
   * Opens a scope in the innermost open one, or the outermost if none is open.
   *
   * @param thread the thread to which allocation belongs
   * @return the scope
   * @throws IllegalStateException if {@link #MAX_DEPTH} scopes are open
   */
  public ArenaScope open(Thread thread) {
    ArenaScope outer = top;
    ArenaScope scope = scopeAt(nextDepth());
    scope.open(outer, thread, strict ? new Throwable("the scope was opened here") : null);
    scopesOpened++;
    top = scope;
    return scope;
  }

  /**
   * {@return the depth of the next scope to be opened}
   *
   * @throws IllegalStateException if {@link #MAX_DEPTH} scopes are open
   */
  public int nextDepth() {
    int depth = top == null ? 0 : top.depth + 1;
    if (depth == MAX_DEPTH) {
      throw new IllegalStateException("too many nested scopes: maxDepth=" + MAX_DEPTH);
    }
    return depth;
  }

  private ArenaScope scopeAt(int depth) {
    if (depth == scopes.length) {
      scopes = Arrays.copyOf(scopes, depth * 2);
    }
    ArenaScope scope = scopes[depth];
    if (scope == null || strict || scope.epoch == ArenaScope.LAST_EPOCH) {
      scope = new ArenaScope(this, depth);
      scopes[depth] = scope;
    }
    return scope;
  }

  /**
   * Closes the innermost scope: puts its offsets back and makes everything it handed out dead.
   * Constant time, but for the heap objects that its values refer to.
   *
   * @param scope the scope to close
   * @throws IllegalStateException if the thread did not open the scope, or a nested one is open;
   *     nothing has changed then
   */
  public void close(ArenaScope scope) {
    scope.checkMayAllocate();
    if (scope.promotions != null && !scope.promotions.isEmpty()) {
      Promotions.close(scope);
    } else {
      closeAtOnce(scope);
    }
  }

  /**
   * {@return whether a nested scope is open in one that this thread opened}
   *
   * @param scope the outer one
   */
  public boolean isNestedScopeOpen(ArenaScope scope) {
    return top != scope && Thread.currentThread() == scope.owner;
  }

  void closeAtOnce(ArenaScope scope) {
    peakBytes = Math.max(peakBytes, scope.usedBytes());
    ArenaScope outer = outerOf(scope);
    scope.close(outer);
    top = outer;
  }

  /**
   * Lets all blocks go; the arena is of no more use.
   *
   * @throws IllegalStateException if a scope is open or the arena was closed
   */
  public void closeArena() {
    checkNoOpenScope("close the arena");
    closed = true;
    blocks.clear();
    copies.forget();
    Arrays.fill(scopes, null);
  }

  /**
   * Lets the blocks go that no open scope uses, and what deep copies and promotions keep for the
   * next; the first block stays.
   *
   * @throws IllegalStateException if a scope is open that another thread opened
   */
  public void trim() {
    if (top != null) {
      top.checkMayAllocate();
    }
    blocks.trim();
    copies.forget();
  }

  /**
   * Checks that no scope is open.
   *
   * @param what is to be done
   * @throws IllegalStateException if a scope is open or the arena was closed
   */
  public void checkNoOpenScope(String what) {
    if (closed) {
      throw new IllegalStateException("the arena is closed: cannot " + what);
    }
    if (top != null) {
      throw new IllegalStateException(
          "a scope of the arena is open: cannot "
              + what
              + " openScopes="
              + (top.depth + 1)
              + "; close its allocator first, or call nested() on it for an inner scope");
    }
  }

  /**
   * Checks that a scope may be the outer one of a new one.
   *
   * @param outer an open scope
   * @throws IllegalStateException if it is not the innermost one, or of another thread
   */
  public void checkInnermost(ArenaScope outer) {
    outer.checkMayAllocate();
  }

  /** Growing the table of blocks makes a new one, which every scope has to see. */
  void blockWasTaken() {
    keepToLimit();
    byte[][] table = memory.bytes();
    if (top.blocks != table) {
      VarHandle.releaseFence(); // other threads read meanwhile: entries come before the table
      for (ArenaScope s = top; s != null; s = outerOf(s)) {
        s.blocks = table;
      }
    }
  }

  /** Overwrites what a scope reserved since a block and offset: it is free from now on. */
  void poison(int usedBefore, int blockBefore, int offsetBefore, ArenaScope scope) {
    blocks.poison(usedBefore, blockBefore, offsetBefore, scope.block, scope.offset, POISON);
  }

  /** Lets go what promotions keep, where that and the blocks are more than the limit together. */
  void keepToLimit() {
    if (reservedBytes() > blocks.maxByteSize()) {
      copies.forgetAside();
    }
  }

  /** {@return the outermost scope whose bytes a place belongs to} */
  ArenaScope homeOf(int block, int byteOffset) {
    ArenaScope scope = top;
    while (scope.depth > 0 && !scope.bore(block, byteOffset)) {
      scope = scopes[scope.depth - 1];
    }
    return scope;
  }

  /** {@return a place for what has no bytes: the first block is there as long as the arena} */
  long placeWithoutBytes() {
    return Place.of(blocks.first(), 0);
  }

  /** {@return how many blocks there are} */
  public int blockCount() {
    return blocks.count();
  }

  /** {@return the bytes of all blocks, and of those that promotions keep to set bytes aside} */
  public long reservedBytes() {
    return blocks.reservedBytes() + copies.asideByteSize();
  }

  /** {@return the bytes in use, padding included} */
  public long usedBytes() {
    return top == null ? 0 : top.usedBytes();
  }

  /** {@return the most bytes that were ever in use} */
  public long peakBytes() {
    return Math.max(peakBytes, usedBytes());
  }

  /** {@return how many scopes were opened, nested ones included} */
  public long scopesOpened() {
    return scopesOpened;
  }

  /** {@return how many flyweights were new objects because their pool was at its limit} */
  public long viewsBeyondPool() {
    return viewsBeyondPool;
  }

  /** {@return how often a ring of flyweights was made or made larger} */
  public long poolGrowths() {
    return poolGrowths;
  }
}
