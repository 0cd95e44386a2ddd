package io.github.lightarena.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntFunction;

/**
 * The bytes of an arena's direct blocks: the second implementation of memory behind {@link
 * ArenaBlocks}, loaded only when an arena asks for it, so that arenas on heap blocks pay nothing.
 *
 * <p>Every offset is in bytes from the start of its block. The start of a block is aligned to
 * {@link Alignment#MAX_BYTE_ALIGNMENT}, so that an aligned offset is an aligned address.
 */
public final class DirectMemory {
  /** Makes a buffer of a number of bytes: the JVM, or a test that lets it fail. */
  IntFunction<ByteBuffer> buffers = ByteBuffer::allocateDirect;

  private ByteBuffer[] blocks = new ByteBuffer[8];

  ByteBuffer allocate(int capacity) {
    ByteBuffer whole = buffers.apply(capacity + Alignment.MAX_BYTE_ALIGNMENT);
    int past = whole.alignmentOffset(0, Alignment.MAX_BYTE_ALIGNMENT);
    int start = past == 0 ? 0 : Alignment.MAX_BYTE_ALIGNMENT - past;
    return whole.slice(start, capacity).order(ByteOrder.nativeOrder());
  }

  void put(int block, ByteBuffer bytes) {
    if (block >= blocks.length) {
      blocks = java.util.Arrays.copyOf(blocks, Math.max(block + 1, blocks.length * 2));
    }
    blocks[block] = bytes;
  }

  /** {@return the whole block} The buffer is shared: its position and limit are not to be moved. */
  public ByteBuffer block(int block) {
    return blocks[block];
  }

  /** {@return the byte at an offset of a block} */
  public byte getByte(int block, int byteOffset) {
    return blocks[block].get(byteOffset);
  }

  /** Stores a byte. */
  public void putByte(int block, int byteOffset, byte value) {
    blocks[block].put(byteOffset, value);
  }

  /** {@return the short at an offset of a block} */
  public short getShort(int block, int byteOffset) {
    return blocks[block].getShort(byteOffset);
  }

  /** Stores a short. */
  public void putShort(int block, int byteOffset, short value) {
    blocks[block].putShort(byteOffset, value);
  }

  /** {@return the char at an offset of a block} */
  public char getChar(int block, int byteOffset) {
    return blocks[block].getChar(byteOffset);
  }

  /** Stores a char. */
  public void putChar(int block, int byteOffset, char value) {
    blocks[block].putChar(byteOffset, value);
  }

  /** {@return the int at an offset of a block} */
  public int getInt(int block, int byteOffset) {
    return blocks[block].getInt(byteOffset);
  }

  /** Stores an int. */
  public void putInt(int block, int byteOffset, int value) {
    blocks[block].putInt(byteOffset, value);
  }

  /** {@return the long at an offset of a block} */
  public long getLong(int block, int byteOffset) {
    return blocks[block].getLong(byteOffset);
  }

  /** Stores a long. */
  public void putLong(int block, int byteOffset, long value) {
    blocks[block].putLong(byteOffset, value);
  }

  /** {@return the float at an offset of a block} */
  public float getFloat(int block, int byteOffset) {
    return blocks[block].getFloat(byteOffset);
  }

  /** Stores a float. */
  public void putFloat(int block, int byteOffset, float value) {
    blocks[block].putFloat(byteOffset, value);
  }

  /** {@return the double at an offset of a block} */
  public double getDouble(int block, int byteOffset) {
    return blocks[block].getDouble(byteOffset);
  }

  /** Stores a double. */
  public void putDouble(int block, int byteOffset, double value) {
    blocks[block].putDouble(byteOffset, value);
  }

  /** Sets {@code byteSize} bytes to one value. */
  public void fill(int block, int byteOffset, int byteSize, byte value) {
    ByteBuffer bytes = blocks[block];
    long word = (value & 0xFFL) * 0x0101010101010101L;
    int at = byteOffset;
    int end = byteOffset + byteSize;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      bytes.putLong(at, word);
    }
    for (; at < end; at++) {
      bytes.put(at, value);
    }
  }

  /** Copies {@code byteSize} bytes; the two ranges may overlap. */
  public void copy(int fromBlock, int fromOffset, int toBlock, int toOffset, int byteSize) {
    blocks[toBlock].put(toOffset, blocks[fromBlock], fromOffset, byteSize);
  }
}
