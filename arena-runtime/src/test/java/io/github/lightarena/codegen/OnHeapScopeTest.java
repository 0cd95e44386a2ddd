package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.handwritten.Holder;
import org.junit.jupiter.api.Test;

/** Objects on the Java heap belong to the scope that keeps them. */
class OnHeapScopeTest {
  @Test
  void anObjectIsKeptAsLongAsItsScopeIsOpen() {
    ScopeStack stack =
        ScopeStack.of(64, Long.MAX_VALUE, false, false, 64, IllegalStateException::new);
    ArenaScope outer = stack.open(Thread.currentThread());
    Object first = new Object();
    assertEquals(1, outer.addOnHeap(first));
    ArenaScope inner = stack.open(Thread.currentThread());
    assertEquals(2, inner.addOnHeap(new Object()));
    stack.close(inner);
    assertEquals(1, stack.onHeap.count());
    assertNull(stack.onHeap.get(2));
    assertSame(first, stack.onHeap.get(1));
    stack.close(outer);
    assertEquals(0, stack.onHeap.count());
    assertNull(stack.onHeap.get(1));
  }

  @Test
  void anObjectOfTheOuterScopeIsNotKeptTwiceByAPromotion() {
    try (Allocator alloc = MemoryArena.create().allocator()) {
      Object object = new Object();
      Holder.Slice outer = Holder.in(alloc).slice(1);
      outer.put(0, object, null, null, null);
      Holder into = Holder.in(alloc).flyweight();
      ScopeStack stack = ((Flyweight) outer).scope.stack;
      try (Allocator inner = alloc.nested()) {
        Holder.Slice holders = Holder.in(inner).slice(1);
        holders.copyFrom(outer); // bytes, and so the index of the object
        inner.promote(holders.get(0), into);
      }
      assertSame(object, into.table());
      assertEquals(1, stack.onHeap.count());
    }
  }
}
