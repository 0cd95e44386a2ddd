package io.github.lightarena.codegen;

import io.github.lightarena.internal.ArenaBlocks;
import io.github.lightarena.internal.BlockMemory;
import java.nio.ByteBuffer;

/** Lets the tests see where the bytes of a value lie; it is in this package to see them. */
public final class ArenaProbe {
  private ArenaProbe() {}

  /** The stack of scopes behind an allocator. */
  public static ScopeStack stackOf(ScopeHandle allocator) {
    return allocator.scope.stack;
  }

  /** Ages the scope of a closed allocator, as if it had been opened some two billion times. */
  public static void wear(ScopeHandle closed, int scopesLeft) {
    ArenaScope scope = closed.scope;
    scope.epoch = Math.max(scope.epoch, ArenaScope.LAST_EPOCH - scopesLeft);
  }

  public static ArenaBlocks blocksOf(ScopeStack stack) {
    return stack.blocks;
  }

  /** The blocks that promotions set bytes aside in. */
  public static ArenaBlocks asideOf(ScopeStack stack) {
    return stack.copies.aside(stack).stack.blocks;
  }

  public static BlockMemory memoryOf(ScopeStack stack) {
    return stack.memory;
  }

  /** The block that the innermost scope takes bytes from. */
  public static int blockBeingFilled(ScopeStack stack) {
    return stack.top.block;
  }

  /** Where the next byte goes in that block. */
  public static int offsetOfNext(ScopeStack stack) {
    return stack.top.offset;
  }

  /** A copy of all bytes of a block. */
  public static byte[] bytesOf(ScopeStack stack, int block) {
    byte[] bytes = new byte[stack.blocks.capacity(block)];
    stack.memory.byteBuffer(block).get(0, bytes);
    return bytes;
  }

  public static int onHeapCount(ScopeStack stack) {
    return stack.onHeap.count();
  }

  public static Object onHeap(ScopeStack stack, int index) {
    return stack.onHeap.get(index);
  }

  /** The member of a union's view, and any other view itself. */
  public static ArenaView member(ArenaView view) {
    return view.member();
  }

  public static int block(Flyweight flyweight) {
    return flyweight.block;
  }

  public static int byteOffset(Flyweight flyweight) {
    return flyweight.byteOffset;
  }

  public static int byteSize(Flyweight flyweight) {
    return flyweight instanceof ArenaSlice slice
        ? ((SliceKind<?>) slice.kind).byteSizeOf(slice.length)
        : flyweight instanceof ArenaChars text
            ? text.byteLength
            : ((ArenaKind<?, ?>) flyweight.kind).byteSize;
  }

  public static int byteAlignment(Flyweight flyweight) {
    return flyweight instanceof ArenaSlice slice
        ? ((SliceKind<?>) slice.kind).elementByteAlignment
        : flyweight instanceof ArenaChars ? 1 : ((ArenaKind<?, ?>) flyweight.kind).byteAlignment;
  }

  /** Whether all bytes of a range have one value. */
  public static boolean isFilled(
      ScopeStack stack, int block, int byteOffset, int byteSize, byte value) {
    ByteBuffer bytes = stack.memory.byteBuffer(block);
    for (int i = 0; i < byteSize; i++) {
      if (bytes.get(byteOffset + i) != value) {
        return false;
      }
    }
    return true;
  }

  /** Whether an address in a direct block, or an offset in a heap one, is aligned. */
  public static boolean isAligned(ScopeStack stack, int block, int byteOffset, int byteAlignment) {
    return stack.memory.direct() == null
        ? byteOffset % byteAlignment == 0
        : stack.memory.direct().block(block).alignmentOffset(byteOffset, byteAlignment) == 0;
  }
}
