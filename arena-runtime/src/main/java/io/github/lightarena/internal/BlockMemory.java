package io.github.lightarena.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The bytes of an arena's blocks, by block number: an array for each on the Java heap, or a direct
 * buffer. Every offset is in bytes from the start of its block.
 */
public final class BlockMemory {
  /** How many numbers the tables have at first. */
  static final int FIRST_LENGTH = 2;

  private static final int MAX_BYTE_SIZE_OF_FEW = 256;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder())
          .withInvokeExactBehavior();

  /** Makes an array of a number of bytes: the JVM, or a test that lets it fail. */
  IntFunction<byte[]> arrays = byte[]::new;

  private final DirectMemory direct;
  private byte[][] bytes = new byte[FIRST_LENGTH][];

  /**
   * The tables from before {@link #bytes} grew, together shorter than it: scopes that are closed
   * may still hold one, which must not keep the array of a block that is gone.
   */
  private final List<byte[][]> olderTables = new ArrayList<>();

  /** The buffers that were asked for, by block and type; most blocks have none. */
  private Buffer[][] buffers = new Buffer[FIRST_LENGTH][];

  BlockMemory(DirectMemory direct) {
    this.direct = direct;
  }

  /** {@return the arrays behind heap blocks, by block number; null where there is none} */
  public byte[][] bytes() {
    return bytes;
  }

  /** {@return the memory of direct blocks, or null for an arena on heap blocks} */
  public DirectMemory direct() {
    return direct;
  }

  void add(int block, int byteSize) {
    if (direct == null) {
      bytes[block] = arrays.apply(byteSize);
    } else {
      direct.put(block, direct.allocate(byteSize));
    }
  }

  void remove(int block) {
    bytes[block] = null;
    for (byte[][] older : olderTables) {
      if (block < older.length) {
        older[block] = null;
      }
    }
    buffers[block] = null;
    if (direct != null) {
      direct.put(block, null);
    }
  }

  void growTo(int length) {
    buffers = Arrays.copyOf(buffers, length);
    byte[][] longer = Arrays.copyOf(bytes, length);
    olderTables.add(bytes);
    VarHandle.releaseFence(); // other threads read meanwhile: entries come before the table
    bytes = longer;
  }

  /** Sets {@code byteSize} bytes of a block to one value. */
  public void fill(int block, int byteOffset, int byteSize, byte value) {
    byte[] array = bytes[block];
    if (array != null) {
      Arrays.fill(array, byteOffset, byteOffset + byteSize, value);
    } else {
      direct.fill(block, byteOffset, byteSize, value);
    }
  }

  /** Sets {@code byteSize} bytes of a block to 0; a few, as most slices have, without a call. */
  public void zero(int block, int byteOffset, int byteSize) {
    byte[] array = bytes[block];
    if (array == null || byteSize > MAX_BYTE_SIZE_OF_FEW) {
      fill(block, byteOffset, byteSize, (byte) 0);
      return;
    }
    int end = byteOffset + byteSize;
    int at = byteOffset;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      LONG.set(array, at, 0L);
    }
    for (; at < end; at++) {
      array[at] = 0;
    }
  }

  /** Copies {@code byteSize} bytes from one place to another; the two may overlap. */
  public void copy(int fromBlock, int fromOffset, int toBlock, int toOffset, int byteSize) {
    if (direct == null) {
      System.arraycopy(bytes[fromBlock], fromOffset, bytes[toBlock], toOffset, byteSize);
    } else {
      direct.copy(fromBlock, fromOffset, toBlock, toOffset, byteSize);
    }
  }

  /**
   * {@return a new buffer on a whole block, in native order} Its position and limit are the
   * caller's.
   */
  public ByteBuffer byteBuffer(int block) {
    ByteBuffer buffer =
        direct == null ? ByteBuffer.wrap(bytes[block]) : direct.block(block).duplicate();
    return buffer.order(ByteOrder.nativeOrder());
  }

  /**
   * {@return the one buffer of a type on a whole block}
   *
   * @param block the block's number
   * @param type the type's number
   * @param view makes it when it is first needed
   */
  public Buffer buffer(int block, int type, Function<ByteBuffer, ? extends Buffer> view) {
    Buffer[] ofBlock = buffers[block];
    Buffer known = ofBlock != null && type < ofBlock.length ? ofBlock[type] : null;
    return known != null ? known : newBuffer(block, type, view);
  }

  private Buffer newBuffer(int block, int type, Function<ByteBuffer, ? extends Buffer> view) {
    Buffer[] ofBlock = buffers[block] == null ? new Buffer[0] : buffers[block];
    if (type >= ofBlock.length) {
      ofBlock = Arrays.copyOf(ofBlock, type + 1);
    }
    ofBlock[type] = view.apply(byteBuffer(block));
    buffers[block] = ofBlock;
    return ofBlock[type];
  }
}
