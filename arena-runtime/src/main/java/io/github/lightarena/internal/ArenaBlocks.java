package io.github.lightarena.internal;

import java.util.Arrays;
import java.util.function.BiFunction;

/**
 * The blocks of one arena: which there are, which are in use, and in which order they came into
 * use.
 *
 * <p>Blocks carry numbers from 1 to 65,535; number 0 stays empty, so that a flyweight that was
 * never aimed points at no block. {@code order} lists the numbers of all blocks: the first {@code
 * used} are in use by open scopes, in the order in which they were taken, the others are kept for
 * later. Rewinding is therefore one assignment to {@code used}, however many blocks a scope took.
 *
 * <pre>
 *   order   [ 1 | 4 | 2 | 3 | 5 ]       position[order[i]] == i
 *             in use  ^ used = 2: blocks 2, 3 and 5 are kept
 * </pre>
 */
public final class ArenaBlocks {
  /** The largest number of blocks: a reference holds a block in 16 bits, and 0 is no block. */
  public static final int MAX_BLOCKS = 65_535;

  /** The largest block, in bytes: aligning an offset in it cannot overflow an {@code int}. */
  public static final int MAX_BLOCK_BYTE_SIZE =
      Integer.MAX_VALUE - 2 * Alignment.MAX_BYTE_ALIGNMENT;

  private final int blockByteSize;
  private final long maxByteSize;
  private final BlockMemory memory;
  private final BlockFailure failure;

  /** In bytes, by block number; 0 for a number that no block has. */
  private int[] capacity = new int[BlockMemory.FIRST_LENGTH];

  private int[] order = new int[BlockMemory.FIRST_LENGTH];
  private int[] position = new int[BlockMemory.FIRST_LENGTH];

  /** Bytes used in a block, from its start, when allocation went on elsewhere. */
  private int[] left = new int[BlockMemory.FIRST_LENGTH];

  private int count;
  private int used;
  private long reservedBytes;
  private long leftBytes;

  /**
   * Makes the table and its first block.
   *
   * @param firstByteSize of the first block, in bytes; at most that of an ordinary one
   * @param blockByteSize of an ordinary block, in bytes
   * @param maxByteSize of all blocks together, in bytes
   * @param direct whether blocks lie outside the Java heap
   * @param failure makes what is thrown when a block exceeds the limit or cannot be had, of its
   *     message and the JVM's own error, which may be null
   */
  public ArenaBlocks(
      int firstByteSize,
      int blockByteSize,
      long maxByteSize,
      boolean direct,
      BiFunction<String, Throwable, ? extends RuntimeException> failure) {
    this.failure = new BlockFailure(failure);
    this.blockByteSize = blockByteSize;
    this.maxByteSize = maxByteSize;
    this.memory = new BlockMemory(direct ? new DirectMemory() : null);
    add(firstByteSize, firstByteSize);
    used = 1;
  }

  /** {@return the bytes of these blocks} */
  public BlockMemory memory() {
    return memory;
  }

  /** {@return what makes the exception of a block that cannot be had} */
  public BiFunction<String, Throwable, ? extends RuntimeException> failure() {
    return failure.constructor();
  }

  /** {@return the limit of all blocks together, in bytes} */
  public long maxByteSize() {
    return maxByteSize;
  }

  /** {@return the number of the block that stands at an index of the order, from 0} */
  int at(int index) {
    return order[index];
  }

  /** {@return the number of the block at which every outermost scope begins} */
  public int first() {
    return order[0];
  }

  /** {@return the number of the block that came into use last} */
  public int last() {
    return order[used - 1];
  }

  /** {@return the size of a block, in bytes} */
  public int capacity(int block) {
    return capacity[block];
  }

  /** {@return how many blocks are in use} */
  public int used() {
    return used;
  }

  /** {@return the bytes in use in all blocks but the one that is being filled} */
  public long leftBytes() {
    return leftBytes;
  }

  /** {@return how many blocks there are} */
  public int count() {
    return count;
  }

  /** {@return the bytes of all blocks, in use or kept} */
  public long reservedBytes() {
    return reservedBytes;
  }

  /** {@return whether a request needs a block of its own} */
  public boolean isOversize(int byteSize) {
    return byteSize > blockByteSize;
  }

  /** {@return whether a block came into use after {@code usedBefore} blocks were in use} */
  public boolean cameAfter(int block, int usedBefore) {
    return position[block] >= usedBefore;
  }

  /**
   * Takes a further ordinary block into use for a request; allocation leaves {@code current} at
   * {@code byteOffset}. Where there is none and none can be had, it throws, and what is in use
   * stays as it was; kept blocks may be gone, which made room for one that the JVM then refused.
   */
  public int next(int current, int byteOffset, int byteSize) {
    int at = KeptBlocks.find(this, blockByteSize, blockByteSize);
    if (at < 0) {
      at = add(blockByteSize, byteSize);
    }
    int block = take(at);
    left[current] = byteOffset;
    leftBytes += byteOffset;
    return block;
  }

  /**
   * Takes a block into use for one request that is larger than an ordinary block. Where there is
   * none and none can be had, it throws, as {@link #next} does.
   */
  public int oversize(int byteSize) {
    int at = KeptBlocks.find(this, Math.max(byteSize, blockByteSize + 1), Integer.MAX_VALUE);
    if (at < 0) {
      at = add(byteSize, byteSize);
    }
    int block = take(at);
    left[block] = byteSize;
    leftBytes += byteSize;
    return block;
  }

  /**
   * Puts {@code used} and the sum of left bytes back: constant time, however much was allocated.
   */
  public void rewind(int used, long leftBytes) {
    this.used = used;
    this.leftBytes = leftBytes;
  }

  /** Undoes what came after a mark, of which only the position is known. */
  public void rewindTo(int usedBefore, int blockBefore, int current) {
    for (int at = usedBefore; at < used; at++) {
      if (order[at] != current) {
        leftBytes -= left[order[at]];
      }
    }
    if (blockBefore != current) {
      leftBytes -= left[blockBefore];
    }
    used = usedBefore;
  }

  /**
   * Sets all bytes after a mark to one value; the current block is filled up to {@code byteOffset}.
   */
  public void poison(
      int usedBefore, int blockBefore, int offsetBefore, int current, int byteOffset, byte value) {
    int endOfBefore = blockBefore == current ? byteOffset : left[blockBefore];
    memory.fill(blockBefore, offsetBefore, endOfBefore - offsetBefore, value);
    for (int at = usedBefore; at < used; at++) {
      int block = order[at];
      memory.fill(block, 0, block == current ? byteOffset : left[block], value);
    }
  }

  /** Lets the blocks go that no open scope uses; the first block stays. */
  public void trim() {
    while (count > used) {
      drop(count - 1);
    }
  }

  /** Lets all blocks go. */
  public void clear() {
    used = 0;
    trim();
  }

  private int take(int at) {
    int block = order[at];
    int other = order[used];
    order[at] = other;
    position[other] = at;
    order[used] = block;
    position[block] = used;
    used++;
    return block;
  }

  /** Adds a block of a size; the request that asks for it is for the error. */
  private int add(int byteSize, int requestedByteSize) {
    makeRoomFor(byteSize, requestedByteSize);
    int block = freeNumber();
    try {
      growTablesTo(block);
      memory.add(block, byteSize);
    } catch (OutOfMemoryError e) {
      throw unavailable("the JVM has no memory for a block", byteSize, requestedByteSize, e);
    }
    capacity[block] = byteSize;
    order[count] = block;
    position[block] = count;
    reservedBytes += byteSize;
    return count++;
  }

  /** Lets kept blocks go, last ones first, if that is what a limit asks for and enough. */
  private void makeRoomFor(int byteSize, int requestedByteSize) {
    if (count == MAX_BLOCKS && used == count) {
      throw unavailable(
          "the arena has all the blocks it can number", byteSize, requestedByteSize, null);
    }
    if (reservedBytes + byteSize <= maxByteSize && count < MAX_BLOCKS) {
      return;
    }
    long keptBytes = KeptBlocks.byteSize(this);
    if (reservedBytes - keptBytes + byteSize > maxByteSize) {
      throw unavailable("the arena's limit is reached", byteSize, requestedByteSize, null);
    }
    while (reservedBytes + byteSize > maxByteSize || count == MAX_BLOCKS) {
      drop(count - 1);
    }
  }

  private RuntimeException unavailable(
      String reason, int byteSize, int requestedByteSize, Throwable cause) {
    return failure.of(reason, byteSize, requestedByteSize, this, cause);
  }

  private void drop(int at) {
    int block = order[at];
    count--;
    reservedBytes -= capacity[block];
    capacity[block] = 0;
    memory.remove(block);
  }

  /** The smallest number that no block has: {@code count} numbers are in use, so one is near. */
  private int freeNumber() {
    if (count + 1 >= capacity.length || capacity[count + 1] == 0) {
      return count + 1;
    }
    int block = 1;
    while (capacity[block] != 0) {
      block++;
    }
    return block;
  }

  private void growTablesTo(int block) {
    if (block < capacity.length) {
      return;
    }
    int length = Math.min(MAX_BLOCKS + 1, capacity.length * 2);
    memory.growTo(length);
    order = Arrays.copyOf(order, length);
    position = Arrays.copyOf(position, length);
    left = Arrays.copyOf(left, length);
    capacity = Arrays.copyOf(capacity, length);
  }
}
