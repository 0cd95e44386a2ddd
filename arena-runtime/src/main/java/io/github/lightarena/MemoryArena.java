package io.github.lightarena;

import io.github.lightarena.codegen.ArenaScope;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.ScopeStack;
import io.github.lightarena.internal.ArenaBlocks;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Memory that is reset and reused at the end of every scope, never freed and reallocated.
 *
 * <p>An arena owns blocks of bytes. A scope, opened by {@link #allocator()}, takes bytes by moving
 * an offset forward; closing it puts the offset back. Blocks stay, so that from the second scope on
 * nothing is allocated from the Java heap.
 *
 * <pre>
 *   block 1  ┌────────┬──────────────┬──────────┐
 *            │ outer  │ nested scope │ free     │      the nested scope goes on in the outer one's
 *            └────────┴──────────────┴──────────┘      block; its close() puts the offset back here
 *                     ▲              ▲ offset of the next free byte
 *   block 2  ┌──────────────────────────────────┐
 *            │ kept for when block 1 is full    │
 *            └──────────────────────────────────┘
 * </pre>
 *
 * <p>A further block is added when the current one is full; a request larger than a block gets one
 * of its own. {@link #trim()} lets unused blocks go, {@link #close()} all of them.
 *
 * <p>An arena serves one thread at a time: one arena a worker is the pattern. How views, factories
 * and iterators are handed out again is the arena's <i>mode</i>:
 *
 * <ul>
 *   <li><i>pooled</i>, the default: a dead view throws until its object is handed out again, at the
 *       earliest one whole scope later;
 *   <li><i>strict</i> ({@link Builder#strict()}, or {@code -Dlightarena.strict=true}): nothing is
 *       ever handed out again, freed bytes are poisoned with {@code 0xDB}, and the place where a
 *       scope was opened is kept: a dead view always throws. For tests.
 * </ul>
 */
public final class MemoryArena implements AutoCloseable {
  /** Makes an allocator of no scope: or a test, that lets it fail. */
  Function<MemoryArena, Allocator> newAllocator = Allocator::new;

  private final ScopeStack scopes;
  private final boolean strict;

  /** What the arena goes back to; null for one that the user made. */
  private ArenaPool pool;

  /** Rings by depth, and whose turn it is in each: tables here, as an object between takes time. */
  private Allocator[][] allocators = new Allocator[4][];

  private int[] turns = new int[4];

  MemoryArena(ArenaSettings settings) {
    strict = settings.strict();
    scopes = settings.newScopes();
  }

  /**
   * {@return an arena on heap blocks of {@value Builder#DEFAULT_BLOCK_BYTE_SIZE} bytes, without a
   * limit}
   */
  public static MemoryArena create() {
    return builder().build();
  }

  /** {@return a builder for an arena} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Opens the arena's one outermost scope.
   *
   * @return its allocator, to be closed by try-with-resources
   * @throws IllegalStateException if a scope is open, or the arena is closed
   */
  public Allocator allocator() {
    scopes.checkNoOpenScope("open a scope");
    return open();
  }

  Allocator nested(ArenaScope outer) {
    scopes.checkInnermost(outer);
    return open();
  }

  void close(ArenaScope scope) {
    if (pool == null || scope.depth() > 0) {
      scopes.close(scope);
    } else {
      closeBorrowed(scope);
    }
  }

  /** If a nested scope was left open, the arena is of no use to others: it leaves the pool. */
  private void closeBorrowed(ArenaScope scope) {
    ArenaPool owner = pool;
    if (scopes.isNestedScopeOpen(scope)) {
      pool = null;
      owner.leave();
    }
    scopes.close(scope);
    if (pool != null) {
      owner.giveBack(this);
    }
  }

  boolean hasOpenScope() {
    return scopes.top() != null;
  }

  /** Makes every close of an outermost scope give the arena back. */
  void setPool(ArenaPool owner) {
    pool = owner;
  }

  long reservedBytes() {
    return scopes.reservedBytes();
  }

  private Allocator open() {
    // The handle comes first: a scope that is open without one could never be closed.
    Allocator handle = strict ? newAllocator.apply(this) : next(scopes.nextDepth());
    return handle.open(scopes.open(Thread.currentThread()));
  }

  private Allocator next(int depth) {
    Allocator[] known = depth < allocators.length ? allocators[depth] : null;
    Allocator[] ring = known != null ? known : newRing(depth);
    int turn = turns[depth];
    turns[depth] = (turn + 1) & AllocatorRing.MASK;
    return ring[turn];
  }

  private Allocator[] newRing(int depth) {
    if (depth >= allocators.length) {
      turns = Arrays.copyOf(turns, depth * 2);
      allocators = Arrays.copyOf(allocators, depth * 2);
    }
    Allocator[] ring = AllocatorRing.of(this);
    allocators[depth] = ring;
    return ring;
  }

  /**
   * Runs a scope for its high-water marks, so that later ones like it make no garbage: blocks are
   * added and rings of views filled.
   *
   * @param scope is given the allocator, and run twice; the scope is closed after it
   * @throws IllegalStateException if a scope is open, or the arena is closed
   */
  public void prewarm(Consumer<? super Allocator> scope) {
    Arguments.notNull(scope, "scope");
    // The first run may still make rings where the second hands out what they hold.
    for (int run = 0; run < 2; run++) {
      try (Allocator allocator = allocator()) {
        scope.accept(allocator);
      }
    }
  }

  /**
   * Lets the blocks go that no open scope uses, and what deep copies and promotions keep for the
   * next; the first block stays.
   *
   * @throws IllegalStateException if the arena is closed, or a scope is open that another thread
   *     opened
   */
  public void trim() {
    if (scopes.isClosed()) {
      throw new IllegalStateException("the arena is closed: cannot trim it");
    }
    scopes.trim();
  }

  /** {@return what the arena has done so far} */
  public ArenaStats stats() {
    return ArenaStats.of(scopes);
  }

  /**
   * Lets all blocks go; the arena refuses further use.
   *
   * @throws IllegalStateException if a scope is open, or the arena is closed already
   */
  @Override
  public void close() {
    scopes.closeArena();
  }

  /** Makes an arena; every setting has a default. */
  public static final class Builder {
    /**
     * The default size of a block, in bytes. With its array header a block of a whole MiB would
     * take two of G1's regions.
     */
    public static final int DEFAULT_BLOCK_BYTE_SIZE = 256 * 1024;

    /** How many views of a kind a scope has from its pool by default. */
    public static final int DEFAULT_MAX_POOLED_VIEWS = 4096;

    private int blockByteSize = DEFAULT_BLOCK_BYTE_SIZE;
    private long maxByteSize = Long.MAX_VALUE;
    private int maxPooledViews = DEFAULT_MAX_POOLED_VIEWS;
    private boolean direct;
    private boolean strict = Boolean.getBoolean("lightarena.strict");

    private Builder() {}

    ArenaSettings settings() {
      return new ArenaSettings(blockByteSize, maxByteSize, maxPooledViews, direct, strict);
    }

    /**
     * Sets the size of a block.
     *
     * @param byteSize in bytes, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the size is less than 1 or larger than a block can be
     */
    public Builder blockByteSize(int byteSize) {
      blockByteSize =
          Arguments.inRange(byteSize, 1, ArenaBlocks.MAX_BLOCK_BYTE_SIZE, "blockByteSize");
      return this;
    }

    /**
     * Bounds all blocks of the arena together. Blocks are added whole: what is left below the limit
     * and smaller than a block is not used. What a scope promotes lies beside them while it closes,
     * whatever the limit; of that memory no more is kept than the limit leaves.
     *
     * @param byteSize in bytes, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the size is less than 1
     */
    public Builder maxByteSize(long byteSize) {
      maxByteSize = Arguments.atLeast(byteSize, 1, "maxByteSize");
      return this;
    }

    /**
     * Bounds how many views of a kind one scope has from its pool; further ones are plain new
     * objects.
     *
     * @param count of views a kind and scope, from 0 to 2^24
     * @return this builder
     * @throws IllegalArgumentException if the count is out of range
     */
    public Builder maxPooledViews(int count) {
      maxPooledViews = Arguments.inRange(count, 0, ArenaSettings.MAX_VIEWS, "maxPooledViews");
      return this;
    }

    /**
     * Puts the blocks outside the Java heap, for NIO and native code; reading and writing values is
     * slower there.
     *
     * @return this builder
     */
    public Builder direct() {
      direct = true;
      return this;
    }

    /**
     * Makes the arena strict: nothing is handed out twice, freed bytes are poisoned.
     *
     * @return this builder
     */
    public Builder strict() {
      return strict(true);
    }

    /**
     * Makes the arena strict or pooled, whatever {@code -Dlightarena.strict} says.
     *
     * @param isStrict whether nothing is handed out twice, and freed bytes are poisoned
     * @return this builder
     */
    public Builder strict(boolean isStrict) {
      strict = isStrict;
      return this;
    }

    /**
     * {@return a new arena with one block}
     *
     * @throws ArenaOutOfMemoryException if the block is larger than {@code maxByteSize}, or the JVM
     *     has no memory for it
     */
    public MemoryArena build() {
      return new MemoryArena(settings());
    }
  }
}
