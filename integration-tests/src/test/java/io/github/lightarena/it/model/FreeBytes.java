package io.github.lightarena.it.model;

import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ScopeStack;
import io.github.lightarena.internal.ArenaBlocks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The bytes that no value has, before a call that fails. In strict mode they hold afterwards what
 * they held, or the poison: nothing that the call had written is left.
 */
final class FreeBytes {
  private final ScopeStack stack;
  private final int blockBeingFilled;
  private final int byteOffset;
  private final Map<Integer, byte[]> blocks = new HashMap<>();

  private FreeBytes(ScopeStack stack) {
    this.stack = stack;
    blockBeingFilled = ArenaProbe.blockBeingFilled(stack);
    byteOffset = ArenaProbe.offsetOfNext(stack);
    visit(blocks::put);
  }

  /** {@return the free bytes of the arena now; null unless it is strict and has an open scope} */
  static FreeBytes of(Machine m) {
    return m.setup.strict() && !m.scopes.isEmpty() ? new FreeBytes(m.stack) : null;
  }

  private interface Visitor {
    void visit(int block, byte[] bytes);
  }

  private void visit(Visitor visitor) {
    ArenaBlocks all = ArenaProbe.blocksOf(stack);
    for (int block = 1, seen = 0; seen < all.count(); block++) {
      if (all.capacity(block) == 0) {
        continue;
      }
      seen++;
      if (block == blockBeingFilled || all.cameAfter(block, all.used())) {
        visitor.visit(block, ArenaProbe.bytesOf(stack, block));
      }
    }
  }

  /** The call has failed, and given back what it took. */
  void check() {
    Failure.unless(
        blockBeingFilled == ArenaProbe.blockBeingFilled(stack)
            && byteOffset == ArenaProbe.offsetOfNext(stack),
        "a call that failed took bytes");
    visit(
        (block, bytes) -> {
          byte[] before = blocks.getOrDefault(block, new byte[bytes.length]);
          int from = block == blockBeingFilled ? byteOffset : 0;
          int length = Math.min(before.length, bytes.length);
          int at = from + Math.max(-1, Arrays.mismatch(before, from, length, bytes, from, length));
          for (; at >= from && at < length; at++) {
            Failure.unless(
                bytes[at] == before[at]
                    || bytes[at] == ScopeStack.POISON
                    || bytes[at] == 0 && block != blockBeingFilled, // another block of that number
                "block=%s byteOffset=%s was written by a call that failed, and is not poisoned",
                block,
                at);
          }
        });
  }
}
