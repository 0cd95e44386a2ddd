package io.github.lightarena.codegen;

import io.github.lightarena.internal.Alignment;
import io.github.lightarena.internal.ArenaBlocks;
import io.github.lightarena.internal.DirectMemory;

/**
 * One depth of an arena's stack of scopes: its bump offset, its epoch, and what it hands out again.
 * Not for users, who hold an {@code Allocator}.
 *
 * <p>The object stays when the scope closes, and serves the next scope of the same depth. What
 * tells scopes apart is the {@code epoch}, which every close raises: a flyweight, factory or handle
 * that carries an older epoch is dead. Before the epoch could wrap around the object is replaced,
 * so no later epoch equals a dead one. In strict mode it is replaced at every opening.
 */
public final class ArenaScope {
  static final int FIRST_EPOCH = 1;
  static final int LAST_EPOCH = Integer.MAX_VALUE;

  /** The limit of a scope that may not allocate: it is closed, or a nested one is open. */
  static final int CLOSED_LIMIT = -1;

  private static final Ring<?>[] NO_RINGS = {};
  private static final ScopeFactory<?>[] NO_FACTORIES = {};

  final ScopeStack stack;

  /** 0 for the outermost scope. */
  final int depth;

  int epoch = FIRST_EPOCH;

  /** The arrays behind the arena's heap blocks, by number; the same array for every scope. */
  byte[][] blocks;

  final DirectMemory direct;

  /** The thread that opened the scope. */
  Thread owner;

  /** The block being filled, the offset of its next free byte, and where it ends, all in bytes. */
  int block;

  int offset;
  int limit = CLOSED_LIMIT;

  /** What close() puts back. */
  private int openBlock;

  private int openOffset;
  private int openUsed;
  private long openLeftBytes;
  private int openOnHeap;

  /** Where the scope was opened: strict mode alone looks. */
  private Throwable opening;

  /** What outlives the scope when it closes; null until something is to. */
  Promotions promotions;

  /**
   * Where what was handed out last ends, or what bytes handed out earlier refer to; in a block that
   * is not the one being filled, a place inside of it. The bytes up to here may be in use, whatever
   * becomes of the call that is under way.
   */
  long shown;

  /** A slice that is being filled and that no one else holds yet, or null. */
  ArenaSlice building;

  Ring<?>[] rings = NO_RINGS;
  ScopeFactory<?>[] factories = NO_FACTORIES;

  ArenaScope(ScopeStack stack, int depth) {
    this.stack = stack;
    this.depth = depth;
    this.blocks = stack.memory.bytes();
    this.direct = stack.memory.direct();
  }

  /** {@return how many scopes are around this one} */
  public int depth() {
    return depth;
  }

  void open(ArenaScope outer, Thread thread, Throwable opening) {
    ArenaBlocks memory = stack.blocks;
    if (outer == null) {
      memory.rewind(1, 0);
      openBlock = memory.first();
      openOffset = 0;
    } else {
      openBlock = outer.block;
      openOffset = outer.offset;
      outer.limit = CLOSED_LIMIT;
    }
    openUsed = memory.used();
    openLeftBytes = memory.leftBytes();
    openOnHeap = stack.onHeap.count();
    block = openBlock;
    offset = openOffset;
    limit = memory.capacity(block);
    shown = Place.NULL;
    byte[][] table = stack.memory.bytes();
    if (blocks != table) {
      blocks = table;
    }
    if (owner != thread) {
      owner = thread;
    }
    if (this.opening != opening) {
      this.opening = opening;
    }
  }

  void close(ArenaScope outer) {
    if (stack.strict) {
      stack.poison(openUsed, openBlock, openOffset, this);
    }
    stack.onHeap.truncate(openOnHeap);
    stack.blocks.rewind(openUsed, openLeftBytes);
    limit = CLOSED_LIMIT;
    epoch++;
    building = null;
    if (outer != null) {
      outer.limit = stack.blocks.capacity(outer.block);
    }
  }

  /**
   * Takes bytes for a value; the fast path.
   *
   * @param byteSize of the value, in bytes
   * @param byteAlignment of the value, in bytes, a power of two
   * @return the place: the block in the upper 32 bits, the byte offset in the lower
   * @throws IllegalStateException if the scope is closed, was opened by another thread, or is not
   *     the innermost one
   */
  public long reserve(int byteSize, int byteAlignment) {
    int at = Alignment.alignUp(offset, byteAlignment);
    if (byteSize > limit - at || byteSize == 0 || Thread.currentThread() != owner) {
      return reserveSlowly(byteSize, byteAlignment);
    }
    offset = at + byteSize;
    return Place.of(block, at);
  }

  private long reserveSlowly(int byteSize, int byteAlignment) {
    checkMayAllocate();
    ArenaBlocks memory = stack.blocks;
    long place;
    if (byteSize == 0) {
      return Marks.placeOfNothing(memory);
    }
    if (memory.isOversize(byteSize)) {
      place = Place.of(memory.oversize(byteSize), 0);
    } else {
      block = memory.next(block, offset, byteSize);
      limit = memory.capacity(block);
      offset = byteSize;
      place = Place.of(block, 0);
    }
    stack.blockWasTaken();
    return place;
  }

  /**
   * Checks that this thread may allocate in this scope now.
   *
   * @throws IllegalStateException if the scope is closed, was opened by another thread, or is not
   *     the innermost one
   */
  void checkMayAllocate() {
    if (Thread.currentThread() != owner || limit == CLOSED_LIMIT) {
      throw Closed.allocation(this);
    }
  }

  /** Keeps a Java object until the scope closes; the answer is its index, from 1. */
  int addOnHeap(Object object) {
    checkMayAllocate();
    return stack.onHeap.add(object);
  }

  boolean isOpen() {
    for (ArenaScope s = stack.top; s != null; s = stack.outerOf(s)) {
      if (s == this) {
        return true;
      }
    }
    return false;
  }

  /** Where the next byte would go, for {@link #rollBack}: blocks in use, block and offset. */
  long mark() {
    return (long) stack.blocks.used() << 48 | Place.of(block, offset);
  }

  /** The epoch, and how many heap objects there are, for {@link #rollBack}. */
  long onHeapMark() {
    return (long) epoch << 32 | stack.onHeap.count();
  }

  /** Gives back what was reserved since a mark: see {@link Marks#rollBack}. */
  void rollBack(long mark, long onHeapMark) {
    Marks.rollBack(this, mark, onHeapMark);
  }

  /**
   * Notes that bytes are being handed out which were reserved last: no failure gives them back any
   * more. What has no bytes leaves the note as it is.
   */
  void show(long place) {
    if (Place.block(place) != block) {
      Marks.showInOtherBlock(this, place);
    } else if (Place.byteOffset(place) < offset) {
      shown = Place.of(block, offset);
    }
  }

  /** Notes the same of everything that was reserved since a mark, if anything was. */
  void showSince(long mark) {
    Marks.showSince(this, mark);
  }

  /** Whether a place was reserved by this scope or by one nested in it. */
  boolean bore(int ofBlock, int byteOffset) {
    return stack.blocks.cameAfter(ofBlock, openUsed)
        || ofBlock == openBlock && byteOffset >= openOffset;
  }

  /** {@return how many heap objects there were when the scope was opened} */
  int onHeapBefore() {
    return openOnHeap;
  }

  /** {@return the bytes in use in the whole arena, seen from the innermost scope} */
  long usedBytes() {
    return stack.blocks.leftBytes() + offset;
  }

  /**
   * {@return a flyweight of this scope that no one else holds, live and yet to be aimed}
   *
   * <p>On the thread that opened the scope it comes from the ring of its kind, elsewhere it is new.
   */
  <F extends Flyweight> F next(FlyweightKind<F> kind) {
    return Thread.currentThread() == owner ? pooled(kind) : create(kind);
  }

  /** {@return a flyweight of the ring of its kind, for the thread that opened the scope} */
  <F extends Flyweight> F pooled(FlyweightKind<F> kind) {
    int index = kind.index;
    Ring<?>[] table = rings;
    if (index < table.length && table[index] != null) {
      @SuppressWarnings("unchecked") // a ring stands at the index of its own kind
      Ring<F> ring = (Ring<F>) table[index];
      return ring.next(epoch);
    }
    return Handouts.newRing(this, kind).next(epoch);
  }

  /** {@return a new flyweight of this scope, live and aimed at nothing} */
  <F extends Flyweight> F create(FlyweightKind<F> kind) {
    F flyweight = kind.create(this);
    flyweight.epoch = epoch;
    return flyweight;
  }

  /**
   * {@return the ring of a kind; off the thread that opened the scope one that hands out new ones}
   */
  @SuppressWarnings("unchecked") // a ring stands at the index of its own kind
  <F extends Flyweight> Ring<F> ring(FlyweightKind<F> kind) {
    return kind.index < rings.length && rings[kind.index] != null
        ? (Ring<F>) rings[kind.index]
        : Handouts.newRing(this, kind);
  }

  /** {@return the factory of a kind in this scope, open} */
  <V extends ArenaView> ScopeFactory<V> factory(FactoryKind<V> kind) {
    int index = kind.index;
    ScopeFactory<?>[] table = factories;
    ScopeFactory<?> known = index < table.length ? table[index] : null;
    int now = epoch;
    if (known == null || known.epoch != now) {
      return Handouts.openFactory(this, kind, known, now);
    }
    @SuppressWarnings("unchecked") // a factory stands at the index of its own kind
    ScopeFactory<V> factory = (ScopeFactory<V>) known;
    return factory;
  }

  /** {@return where the scope was opened, in strict mode; else null} */
  Throwable opening() {
    return opening;
  }
}
