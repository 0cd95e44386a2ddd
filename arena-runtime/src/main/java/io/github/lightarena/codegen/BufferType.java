package io.github.lightarena.codegen;

import io.github.lightarena.internal.BlockMemory;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A class of NIO buffers, through which slices copy from and to Java arrays in bulk. Not for users.
 *
 * <p>Each arena keeps one buffer of each type on each block, made when it is first needed, so that
 * copying makes no garbage.
 *
 * @param <B> the class
 */
public final class BufferType<B extends Buffer> {
  private static final AtomicInteger NEXT_INDEX = new AtomicInteger();

  private final int index = NEXT_INDEX.getAndIncrement();
  private final Function<ByteBuffer, B> view;

  /**
   * Makes the type. There is one for each class, in a static final field.
   *
   * @param view makes a buffer of this class on the same bytes, in native order
   */
  public BufferType(Function<ByteBuffer, B> view) {
    this.view = view;
  }

  /**
   * {@return a buffer on the whole block under a flyweight} It is shared: only its absolute methods
   * may be used. Off the thread that opened the scope it is a new one, since the block's own is
   * kept without synchronization.
   *
   * @param at a live flyweight
   * @throws IllegalStateException if its scope was closed
   */
  public B block(Flyweight at) {
    return block(Flyweight.scopeOf(at), at.block);
  }

  /** {@return a buffer on a whole block of an open scope} It is shared, as above. */
  @SuppressWarnings("unchecked") // the block keeps at this index what this type's function made
  B block(ArenaScope scope, int block) {
    BlockMemory memory = scope.stack.memory;
    return Thread.currentThread() == scope.owner
        ? (B) memory.buffer(block, index, view)
        : view.apply(memory.byteBuffer(block));
  }

  /**
   * {@return a new buffer on some bytes under a flyweight: live, and unchecked once the scope
   * closes}
   *
   * @param at a live flyweight
   * @param byteSize from the flyweight's own byte offset, in bytes
   * @throws IllegalStateException if its scope was closed
   */
  public B window(Flyweight at, int byteSize) {
    ByteBuffer block = Flyweight.scopeOf(at).stack.memory.byteBuffer(at.block);
    return view.apply(block.slice(at.byteOffset, byteSize).order(block.order()));
  }
}
