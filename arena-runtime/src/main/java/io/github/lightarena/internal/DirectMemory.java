package io.github.lightarena.internal;

import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The bytes of an arena's direct blocks: the second implementation of memory behind {@link
 * ArenaBlocks}, loaded only when an arena asks for it, so that arenas on heap blocks pay nothing.
 *
 * <p>Every offset is in bytes from the start of its block. The start of a block is aligned to
 * {@link Alignment#MAX_BYTE_ALIGNMENT}, so that an aligned offset is an aligned address.
 */
public final class DirectMemory {
  /** No block has more words of eight bytes. */
  private static final int MOST_WORDS = Integer.MAX_VALUE >>> 3;

  /** Makes a buffer of a number of bytes: the JVM, or a test that lets it fail. */
  IntFunction<ByteBuffer> buffers = ByteBuffer::allocateDirect;

  private DirectBlock[] blocks = new DirectBlock[8];

  DirectBlock allocate(int capacity) {
    ByteBuffer whole = buffers.apply(capacity + Alignment.MAX_BYTE_ALIGNMENT);
    int past = whole.alignmentOffset(0, Alignment.MAX_BYTE_ALIGNMENT);
    int start = past == 0 ? 0 : Alignment.MAX_BYTE_ALIGNMENT - past;
    return new DirectBlock(whole.slice(start, capacity).order(ByteOrder.nativeOrder()));
  }

  void put(int block, DirectBlock memory) {
    if (block >= blocks.length) {
      DirectBlock[] longer = Arrays.copyOf(blocks, Math.max(block + 1, blocks.length * 2));
      VarHandle.releaseFence(); // other threads read meanwhile: entries come before the table
      blocks = longer;
    }
    blocks[block] = memory;
  }

  /** {@return the whole block} The buffer is shared: its position and limit are not to be moved. */
  public ByteBuffer block(int block) {
    return blocks[block].bytes;
  }

  /**
   * {@return the block as elements of each type} The buffers are shared: only their absolute
   * methods may be used.
   */
  public DirectBlock elements(int block) {
    return blocks[block];
  }

  /** {@return the byte at an offset of a block} */
  public byte getByte(int block, int byteOffset) {
    return blocks[block].bytes.get(byteOffset);
  }

  /** Stores a byte. */
  public void putByte(int block, int byteOffset, byte value) {
    blocks[block].bytes.put(byteOffset, value);
  }

  /** {@return the short at an offset of a block} */
  public short getShort(int block, int byteOffset) {
    return blocks[block].bytes.getShort(byteOffset);
  }

  /** Stores a short. */
  public void putShort(int block, int byteOffset, short value) {
    blocks[block].bytes.putShort(byteOffset, value);
  }

  /** {@return the char at an offset of a block} */
  public char getChar(int block, int byteOffset) {
    return blocks[block].bytes.getChar(byteOffset);
  }

  /** Stores a char. */
  public void putChar(int block, int byteOffset, char value) {
    blocks[block].bytes.putChar(byteOffset, value);
  }

  /** {@return the int at an offset of a block} */
  public int getInt(int block, int byteOffset) {
    return blocks[block].bytes.getInt(byteOffset);
  }

  /** Stores an int. */
  public void putInt(int block, int byteOffset, int value) {
    blocks[block].bytes.putInt(byteOffset, value);
  }

  /** {@return the long at an offset of a block} */
  public long getLong(int block, int byteOffset) {
    return blocks[block].bytes.getLong(byteOffset);
  }

  /** Stores a long. */
  public void putLong(int block, int byteOffset, long value) {
    blocks[block].bytes.putLong(byteOffset, value);
  }

  /** {@return the float at an offset of a block} */
  public float getFloat(int block, int byteOffset) {
    return blocks[block].bytes.getFloat(byteOffset);
  }

  /** Stores a float. */
  public void putFloat(int block, int byteOffset, float value) {
    blocks[block].bytes.putFloat(byteOffset, value);
  }

  /** {@return the double at an offset of a block} */
  public double getDouble(int block, int byteOffset) {
    return blocks[block].bytes.getDouble(byteOffset);
  }

  /** Stores a double. */
  public void putDouble(int block, int byteOffset, double value) {
    blocks[block].bytes.putDouble(byteOffset, value);
  }

  /** Sets {@code byteSize} bytes to one value. */
  public void fill(int block, int byteOffset, int byteSize, byte value) {
    DirectBlock memory = blocks[block];
    long word = (value & 0xFFL) * 0x0101010101010101L;
    int end = byteOffset + byteSize;
    int firstWord = Math.min(Alignment.alignUp(byteOffset, Long.BYTES), end);
    int at = byteOffset;
    for (; at < firstWord; at++) {
      memory.bytes.put(at, value);
    }
    // C2 makes vector code of this loop if it knows that the index never overflows an int.
    int endWord = Math.min(end >>> 3, MOST_WORDS);
    for (int i = Math.min(at >>> 3, MOST_WORDS); i < endWord; i++) {
      memory.longs.put(i, word);
    }
    for (at = Math.max(at, endWord << 3); at < end; at++) {
      memory.bytes.put(at, value);
    }
  }

  /** Copies {@code byteSize} bytes; the two ranges may overlap. */
  public void copy(int fromBlock, int fromOffset, int toBlock, int toOffset, int byteSize) {
    block(toBlock).put(toOffset, block(fromBlock), fromOffset, byteSize);
  }
}
